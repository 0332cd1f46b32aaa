/// Lists of names as BibTeX has them: `van Tulder, Maurits W and {Cochrane Back Group} and others`.
enum BibTeXName {
  /// The people and groups of a list, and whether it says that there are more.
  static func contributors(_ list: ArraySlice<UInt8>) -> (all: [Contributor], more: Bool) {
    var all: [Contributor] = []
    var more = false
    for name in names(of: list) {
      if PersonName.meansOthers(String(decoding: name, as: UTF8.self)) {
        more = true
      } else if let contributor = contributor(name) {
        all.append(contributor)
      }
    }
    return (all, more)
  }

  /// The names between the words `and` that no braces hold.
  private static func names(of list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    var start = list.startIndex
    var depth = 0
    var index = start
    while index < list.endIndex {
      switch list[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "a"), UInt8(ascii: "A"):
        guard depth == 0, index > start, list[index - 1] <= 0x20, index + 3 <= list.endIndex,
          list[index + 1].lowercased == UInt8(ascii: "n"),
          list[index + 2].lowercased == UInt8(ascii: "d"),
          index + 3 == list.endIndex || list[index + 3] <= 0x20
        else { break }
        names.append(list[start..<index].trimmedSpace)
        start = index + 3
        index += 2
      default: break
      }
      index += 1
    }
    names.append(list[start...].trimmedSpace)
    return names.filter { !$0.isEmpty }
  }

  private static func contributor(_ name: ArraySlice<UInt8>) -> Contributor? {
    if isOneGroup(name) {
      let text = LaTeXText.plain(name)
      return text.isEmpty ? nil : Contributor(literal: text)
    }
    let parts = split(name, at: { $0 == UInt8(ascii: ",") }, keepingEmpty: true)
    if let extended = extended(parts) { return extended }
    guard parts.count > 1 else { return uninverted(name) }
    let (particle, family) = dividing(words(of: parts[0]), least: 1)
    let given = parts[parts.count > 2 ? 2 : 1]
    let suffix = parts.count > 2 ? LaTeXText.plain(parts[1]) : ""
    let text = LaTeXText.plain(given)
    guard !family.isEmpty else {
      return text.isEmpty ? nil : Contributor(family: text)
    }
    return Contributor(
      family: family, given: text.isEmpty ? nil : text, particle: particle,
      suffix: suffix.isEmpty ? nil : suffix)
  }

  /// `Maurits W van Tulder`.
  private static func uninverted(_ name: ArraySlice<UInt8>) -> Contributor? {
    let words = words(of: name)
    guard let last = words.last else { return nil }
    let small = words.dropLast().firstIndex(where: isParticle)
    let given = joined(words[..<(small ?? words.count - 1)])
    guard let small else {
      let family = LaTeXText.plain(last)
      return family.isEmpty
        ? nil : Contributor(family: family, given: given.isEmpty ? nil : given)
    }
    let (particle, family) = dividing(Array(words[small...]), least: 1)
    return Contributor(
      family: family, given: given.isEmpty ? nil : given, particle: particle)
  }

  /// BibLaTeX's `family=Tulder, given=Maurits, prefix=van`.
  private static func extended(_ parts: [ArraySlice<UInt8>]) -> Contributor? {
    guard parts.allSatisfy({ $0.contains(UInt8(ascii: "=")) }) else { return nil }
    var person = Contributor(family: "")
    for part in parts {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let value = LaTeXText.plain(part[(equals + 1)...].trimmedSpace)
      switch String(decoding: part[..<equals].trimmedSpace, as: UTF8.self).lowercased() {
      case "family": person.family = value
      case "given": person.given = value
      case "prefix": person.particle = value
      case "suffix": person.suffix = value
      case "given-i", "family-i", "prefix-i", "suffix-i", "useprefix", "juniorcomma", "id": break
      default: return nil
      }
    }
    return person.family?.isEmpty == false ? person : nil
  }

  // MARK: Words

  /// Divides the particle from the family name, which keeps at least so many words.
  private static func dividing(
    _ words: [ArraySlice<UInt8>], least: Int
  ) -> (particle: String?, family: String) {
    let count = words.dropLast(least).prefix(while: isParticle).count
    let family = joined(words[count...])
    return (count == 0 ? nil : joined(words[..<count]), family)
  }

  /// Whether a word begins with a small letter outside braces.
  private static func isParticle(_ word: ArraySlice<UInt8>) -> Bool {
    let first = word.first == UInt8(ascii: "'") ? word.dropFirst().first : word.first
    return first.map(PersonName.isSmall) ?? false
  }

  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    split(text, at: { $0 <= 0x20 || $0 == UInt8(ascii: "~") })
  }

  private static func joined(_ words: ArraySlice<ArraySlice<UInt8>>) -> String {
    guard words.count != 1 || words.first == nil else { return LaTeXText.plain(words.first ?? []) }
    return LaTeXText.plain(Array(words.joined(separator: [0x20]))[...])
  }

  private static func split(
    _ text: ArraySlice<UInt8>, at isSeparator: (UInt8) -> Bool, keepingEmpty: Bool = false
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      guard depth <= 0, isSeparator(byte) else { continue }
      parts.append(text[start..<index])
      start = index + 1
    }
    parts.append(text[start...])
    return keepingEmpty ? parts.map(\.trimmedSpace) : parts.filter { !$0.isEmpty }
  }

  /// Whether all of a name stands in one pair of braces, as the names of groups do.
  private static func isOneGroup(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.first == UInt8(ascii: "{"), name.last == UInt8(ascii: "}") else { return false }
    var depth = 0
    for index in name.indices {
      if name[index] == UInt8(ascii: "{") { depth += 1 }
      if name[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0, index + 1 < name.endIndex { return false }
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks and line ends around them.
  var trimmedSpace: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
    while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    return rest
  }
}
