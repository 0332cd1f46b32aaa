/// Something wrong with a bibliography file, and where.
public struct BibliographyProblem: Sendable, Hashable {
  /// An error costs a reference or part of one; a warning does not.
  public var severity: Severity
  /// The line, from 1.
  public var line: Int
  /// The column in bytes, from 1, where it is known.
  public var column: Int?
  /// What is wrong.
  public var cause: Cause

  /// What can be wrong with a bibliography file.
  public enum Cause: Sendable, Hashable {
    /// The text is not UTF-8, but the encoding named.
    case encoding(String)
    /// Nothing shows what format it is.
    case unknownFormat
    /// There are no references in it.
    case empty
    /// Two records have one key; the first stands on the line given.
    case repeatedKey(String, firstLine: Int)
    /// A record ends without its mark.
    case unclosedRecord(String)
    /// A value ends without its mark.
    case unclosedValue(String)
    /// Something else was to be expected.
    case expected(String)
    /// An abbreviation that no `@string` explains.
    case unknownAbbreviation(String)
    /// A record that another takes fields from is not there.
    case unknownRecord(String)
    /// Brackets within brackets, too many.
    case tooDeep
    /// An element of the list that is no reference.
    case noRecord
    /// A line that belongs to no record.
    case strayLine
  }

  init(_ severity: Severity, line: Int, column: Int? = nil, _ cause: Cause) {
    self.severity = severity
    self.line = line
    self.column = column
    self.cause = cause
  }

  /// The problem in words, without full stop.
  public func text(_ terms: Terms) -> String { cause.text(terms) }
}

extension BibliographyProblem.Cause {
  /// The problem in words, without full stop.
  public func text(_ terms: Terms) -> String {
    switch self {
    case .encoding(let name):
      terms.pick(
        "geen UTF-8 maar \(name); bewaar het bestand als UTF-8",
        "\(name) instead of UTF-8; save the file as UTF-8")
    case .unknownFormat:
      terms.pick(
        "geen BibTeX, CSL-JSON, RIS of PubMed-bestand", "no BibTeX, CSL-JSON, RIS or PubMed file")
    case .empty: terms.pick("geen referenties gevonden", "no references found")
    case .repeatedKey(let key, let line):
      terms.pick(
        "sleutel \"\(key)\" staat ook op regel \(line)", "key \"\(key)\" is on line \(line) too")
    case .unclosedRecord(let name):
      terms.pick("\"\(name)\" is niet afgesloten", "\"\(name)\" is not closed")
    case .unclosedValue(let name):
      terms.pick(
        "de waarde van \"\(name)\" is niet afgesloten", "the value of \"\(name)\" is not closed")
    case .expected(let what): terms.pick("\(what) verwacht", "expected \(what)")
    case .unknownAbbreviation(let name):
      terms.pick(
        "afkorting \"\(name)\" is nergens uitgelegd met @string",
        "abbreviation \"\(name)\" is explained by no @string")
    case .unknownRecord(let key):
      terms.pick("\"\(key)\" staat niet in het bestand", "\"\(key)\" is not in the file")
    case .tooDeep: terms.pick("te diep genest", "nested too deep")
    case .noRecord: terms.pick("geen referentie", "not a reference")
    case .strayLine:
      terms.pick("regel hoort bij geen referentie", "line belongs to no reference")
    }
  }
}
