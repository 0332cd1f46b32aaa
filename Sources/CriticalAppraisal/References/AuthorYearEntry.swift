/// An entry of the reference list as it can be cited by author and year.
struct AuthorYearEntry {
  /// The number of the entry.
  let number: Int
  /// The year; 0 for an entry without one.
  let year: Int
  /// The letter that tells it from others of the same author and year.
  let letter: UInt8?
  /// What its first author may be called, folded: family name, organisation, abbreviation.
  private(set) var names: [[UInt8]]
  /// Its text, folded, where further authors are looked for.
  let text: [UInt8]

  /// Reads an entry; `nil` for one that cannot be cited so.
  init?(_ reference: Reference) {
    guard let family = reference.record.authors.first?.fullFamily ?? reference.firstAuthor,
      !family.isEmpty
    else { return nil }
    number = reference.number
    year = reference.year ?? reference.record.year ?? 0
    let bytes = Array(reference.text.utf8)
    // The authors stand at the beginning, and a list of them may be long.
    text = NameText(bytes, 0..<min(bytes.count, 400)).bytes
    letter = Self.letter(of: year, in: bytes) ?? Self.letter(ofKey: reference.key, year)
    names = [Self.core(NameText.folded(family))]
    if let first = reference.firstAuthor, first != family {
      names.append(Self.core(NameText.folded(first)))
    }
    addOrganisation(reference)
  }

  /// Adds a name that the text gives to the entry: `World Health Organization [WHO]`.
  mutating func add(_ name: [UInt8]) {
    if !names.contains(name) { names.append(name) }
  }

  /// Whether an author of some name is among those that the entry lists.
  func lists(_ name: [UInt8]) -> Bool {
    let name = Self.core(name)
    var rest = text[...]
    while let found = rest.firstOccurrence(of: name) {
      let isBound =
        (found.lowerBound == 0 || !text[found.lowerBound - 1].isLetter)
        && (found.upperBound == text.count || !text[found.upperBound].isLetter)
      if isBound { return true }
      rest = rest[(found.lowerBound + 1)...]
    }
    return false
  }

  // MARK: Names

  /// A family name without the particles before it.
  static func core(_ name: [UInt8]) -> [UInt8] {
    var rest = name[...]
    while true {
      let word = rest.prefix { $0 != 0x20 && $0 != UInt8(ascii: "'") }
      let end =
        rest.dropFirst(word.count).first == UInt8(ascii: "'") ? word.endIndex + 1 : word.endIndex
      let folded = rest[rest.startIndex..<end].map(\.lowercased)
      guard end < rest.endIndex, NameTail.particles.contains(folded) else { return Array(rest) }
      rest = rest[end...].trimmedBlanks
    }
  }

  /// The name of an organisation in full, and what its capitals or its brackets say it is called.
  private mutating func addOrganisation(_ reference: Reference) {
    let literal = reference.record.authors.first?.literal.map { Array(NameText.folded($0)) }
    let head =
      literal
      ?? Array(
        text.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") && $0 != 0x28 }[...]
          .trimmedBlanks)
    let words = head.split(separator: 0x20)
    guard literal != nil || words.count >= 2 && !words.dropFirst().contains(where: Self.isInitials)
    else { return }
    add(head)
    let initials = words.compactMap { word in
      word.first.flatMap { NameTail.isCapital($0) ? $0 : nil }
    }
    if initials.count >= 2, words.count <= 10 { add(initials) }
    // `Nederlands Huisartsen Genootschap (NHG)`.
    for index in text.indices.prefix(120) where text[index] == 0x28 || text[index] == 0x5B {
      let name = text[(index + 1)...].prefix(while: NameTail.isCapital)
      if (2...8).contains(name.count), name.endIndex < text.count,
        text[name.endIndex] == 0x29 || text[name.endIndex] == 0x5D
      {
        add(Array(name))
      }
    }
  }

  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 4 && word.allSatisfy { NameTail.isCapital($0) || $0 == UInt8(ascii: ".") }
  }

  // MARK: Letters

  /// The letter that an entry was typed with behind its year.
  static func typedLetter(of reference: Reference) -> String? {
    letter(of: reference.year ?? 0, in: Array(reference.text.utf8)).map {
      String(Character(Unicode.Scalar($0)))
    }
  }

  /// The letter typed behind the year: `2023a`.
  private static func letter(of year: Int, in bytes: [UInt8]) -> UInt8? {
    guard year > 0 else { return nil }
    var rest = bytes[...]
    let digits = Array(String(year).utf8)
    while let found = rest.firstOccurrence(of: digits) {
      let end = found.upperBound
      if end < bytes.count, bytes[end].isLetter, end + 1 == bytes.count || !bytes[end + 1].isLetter,
        end + 1 == bytes.count || !bytes[end + 1].isDigit
      {
        return bytes[end].lowercased
      }
      rest = bytes[end...]
    }
    return nil
  }

  /// The letter that the entry's key was given.
  private static func letter(ofKey key: String?, _ year: Int) -> UInt8? {
    guard let key, let last = key.utf8.last, last.isLetter,
      key.utf8.dropLast().suffix(4).elementsEqual(String(year).utf8)
    else { return nil }
    return last
  }
}
