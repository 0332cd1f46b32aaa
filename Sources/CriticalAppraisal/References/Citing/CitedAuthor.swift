/// The authors of an entry, as citations by author and year name them.
enum CitedAuthor {
  /// `Kent et al.`, `Jansen & De Vries` in brackets, `Jansen en De Vries` in a sentence; the title
  /// of a source without authors; empty where nothing is known.
  static func cited(_ entry: Reference, isNarrative: Bool, _ language: Language) -> String {
    let record = entry.record
    let people = record.authors.isEmpty ? record.editors : record.authors
    let names = people.map { name($0, language) }.filter { !$0.isEmpty }
    switch names.count {
    case 0:
      if let first = entry.firstAuthor, record.title == nil { return capitalised(first, language) }
      return record.title.map { title($0, language) } ?? ""
    case 1 where !record.hasMoreAuthors: return names[0]
    case 2 where !record.hasMoreAuthors:
      let and = isNarrative ? (language == .dutch ? "en" : "and") : "&"
      return "\(names[0]) \(and) \(names[1])"
    default: return "\(names[0]) et al."
    }
  }

  /// Dutch writes a particle with a capital where no initials stand before it: `Van Tulder`.
  private static func name(_ person: Contributor, _ language: Language) -> String {
    if let literal = person.literal { return literal }
    return capitalised(person.familyWithParticles, language)
  }

  private static func capitalised(_ name: String, _ language: Language) -> String {
    guard language == .dutch, let first = name.first, first.isLowercase else { return name }
    return first.uppercased() + name.dropFirst()
  }

  /// The beginning of a title between quotation marks.
  private static func title(_ title: String, _ language: Language) -> String {
    let main = title.prefix { $0 != ":" && $0 != "." && $0 != "?" }
    let words = main.split(separator: " ").prefix(6).joined(separator: " ")
    return language == .dutch ? "\u{2018}\(words)\u{2019}" : "\u{201C}\(words)\u{201D}"
  }
}
