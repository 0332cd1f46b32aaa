/// Names as bibliography files write them: `van Tulder, Maurits W`.
enum PersonName {
  /// Reads `Family, Given` or `Family, Given, Suffix`; `nil` where there is no comma.
  static func contributor(inverted text: String) -> Contributor? {
    let parts = text.utf8.split(
      separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false
    ).map { String(Substring($0)).trimmed }
    guard parts.count > 1, !parts[0].isEmpty else { return nil }
    let (particle, family) = dividing(parts[0])
    return Contributor(
      family: family, given: parts[1].isEmpty ? nil : parts[1], particle: particle,
      suffix: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil)
  }

  /// Divides the particle, which is the words that begin with a small letter, from a family name.
  static func dividing(_ name: String) -> (particle: String?, family: String) {
    guard let first = name.utf8.first, isSmall(first) || isApostrophe(name) else {
      return (nil, name)
    }
    let words = name.split(separator: " ")
    let count = words.dropLast().prefix { word in
      word.utf8.first.map(isSmall) ?? false || isApostrophe(word)
    }.count
    guard count > 0 else { return (nil, name) }
    return (
      words[..<count].joined(separator: " "), words[count...].joined(separator: " ")
    )
  }

  /// Whether a word is the `'t` of `Van 't Hooft`.
  private static func isApostrophe(_ word: some StringProtocol) -> Bool {
    word.hasPrefix("'") || word.hasPrefix("’")
  }

  /// Whether a particle is one word of small letters, `van`, and not the `and` between names.
  static func isSmallWord(_ particle: String) -> Bool {
    let bytes = particle.utf8Span.span
    for index in bytes.indices where !isSmall(bytes[index]) { return false }
    return !bytes.isEmpty && particle != "and"
  }

  static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// A name with the family name first, as ``contributor(inverted:)`` reads it.
  static func inverted(_ person: Contributor) -> String {
    if let literal = person.literal { return literal }
    var text = person.particle.map { $0 + " " } ?? ""
    text += person.family ?? ""
    text += ", "
    text += person.given ?? ""
    if let suffix = person.suffix { text += ", " + suffix }
    return text
  }

  /// The initials of given names, `PA` of `Peter Alan`; given names that are initials stay.
  static func initials(_ given: String) -> String {
    if given.utf8.allSatisfy({ $0.isLetter && !isSmall($0) }), given.utf8.count <= 4 {
      return given
    }
    var initials = ""
    for word in given.split(whereSeparator: { " -.".contains($0) }) {
      if let first = word.first { initials.append(first.uppercased()) }
    }
    return initials
  }

  /// Whether what stands for a name says that there are more, as `et al.` or `others` do.
  static func meansOthers(_ text: String) -> Bool {
    guard text.utf8.count <= 8 else { return false }
    switch text.lowercased() {
    case "others", "et al", "et al.", "e.a.", "ea": return true
    default: return false
    }
  }
}
