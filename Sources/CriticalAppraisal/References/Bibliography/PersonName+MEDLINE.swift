extension PersonName {
  /// `van Tulder, Maurits W`, `Smith, John A Jr`; a name without comma is a family name.
  static func medline(_ value: String) -> Contributor {
    guard var person = contributor(inverted: value) else {
      return Contributor(family: value)
    }
    if person.suffix == nil, let given = person.given,
      let last = given.split(separator: " ").last, suffixes.contains(String(last))
    {
      person.suffix = String(last)
      let rest = given.dropLast(last.count).description.trimmed
      person.given = rest.isEmpty ? nil : rest
    }
    return person
  }

  private static let suffixes: Set<String> = ["Jr", "Sr", "2nd", "3rd", "4th", "II", "III", "IV"]

  /// `van Tulder MW`.
  static func short(_ value: String) -> Contributor {
    var words = value.split(separator: " ")
    let suffix =
      words.count > 2 && suffixes.contains(String(words[words.count - 1]))
      ? words.removeLast() : nil
    guard words.count > 1, let initials = words.last, initials.utf8.count <= 4,
      !initials.utf8.contains(where: isSmall)
    else { return Contributor(family: value) }
    let (particle, family) = dividing(words.dropLast().joined(separator: " "))
    return Contributor(
      family: family, given: String(initials), particle: particle, suffix: suffix.map(String.init))
  }

  /// The short form of a name, `van Tulder MW`.
  static func shortened(_ person: Contributor) -> String {
    let given = person.given.map { " " + initials($0) } ?? ""
    return person.fullFamily + given + (person.suffix.map { " " + $0 } ?? "")
  }
}
