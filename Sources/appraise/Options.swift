import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The option `--lang`.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Language of all that the program writes: nl or en.", valueName: "nl|en"),
    completion: .list(["nl", "en"]), transform: Self.language)
  var lang: Language?

  private static func language(_ name: String) throws -> Language {
    guard let language = Language(rawValue: name.lowercased()) else {
      throw ValidationError("The language is nl or en, not '\(name)'.")
    }
    return language
  }
}

/// The option `--retractions`.
struct RetractionsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A Retraction Watch file (CSV): retracted sources are errors.", valueName: "file"))
  var retractions: String?

  /// The file, as messages show it.
  var path: String? { retractions.map(UserPath.shown) }
}

/// Turns the words of options into values; says what was perhaps meant.
enum OptionValue {
  /// A value of a closed choice.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Value.Type
  ) throws -> Value {
    if let value = Value(rawValue: name.lowercased()) { return value }
    throw unknown(name, known: Value.allCases.map(\.rawValue))
  }

  /// A kind of question, by its name in either language.
  static func type(_ name: String) throws -> AppraisalType {
    let word = name.lowercased()
    if let type = AppraisalType.allCases.first(where: { type in
      type.rawValue == word || Terms.dutch.name(of: type) == word
    }) {
      return type
    }
    throw unknown(name, known: AppraisalType.allCases.map(\.rawValue))
  }

  /// A set of requirements, by its name.
  static func profile(_ name: String) throws -> Profile {
    if let profile = Profile.all.first(where: { $0.name == name.lowercased() }) { return profile }
    throw unknown(name, known: Profile.all.map(\.name))
  }

  /// The rules that an id, or a group such as `number-*`, names.
  static func rules(_ pattern: String) throws -> [Rule] {
    let rules = Rule.all.filter { $0.isNamed(by: pattern) }
    guard rules.isEmpty else { return rules }
    let question = question(pattern, known: Rule.all.map(\.id))
    throw ValidationError(
      "There is no rule '\(pattern)'.\(question) All rules: appraise explain")
  }

  private static func unknown(_ name: String, known: [String]) -> ValidationError {
    ValidationError(
      "'\(name)' is none of \(known.joined(separator: ", ")).\(question(name, known: known))")
  }

  private static func question(_ name: String, known: [String]) -> String {
    NearMiss.nearest(to: name.lowercased(), among: known).map { " Did you mean '\($0)'?" } ?? ""
  }
}
