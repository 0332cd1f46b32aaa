/// What may stand between the first name of a citation and its year: further names, *et al.*.
struct NameTail {
  /// How the further authors are given.
  enum Kind {
    /// `Kent, 2023`
    case single
    /// `Kent et al., 2023`, `Kent e.a., 2023`
    case others
    /// `Jansen & Smit, 2018`
    case ampersand
    /// `Jansen en Smit`, `Jansen and Smit`
    case conjunction
  }

  /// How the further authors are given.
  private(set) var kind = Kind.single
  /// The further family names, folded.
  private(set) var names: [[UInt8]] = []
  /// An abbreviation in brackets: the `WHO` of `World Health Organization [WHO], 2020`.
  private(set) var abbreviation: [UInt8]?

  /// Reads all of some folded bytes; `nil` where anything else stands among them.
  init?(_ text: ArraySlice<UInt8>) {
    let bytes = Array(text)
    var index = 0
    // `Kent's` and `Ellis'`.
    if bytes.first == UInt8(ascii: "'") { index = bytes.count > 1 && bytes[1] == 0x73 ? 2 : 1 }
    var joins = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isBlank || byte == UInt8(ascii: ".") {
        index += 1
      } else if byte == UInt8(ascii: ",") {
        joins = true
        index += 1
      } else if byte == UInt8(ascii: "&") {
        kind = .ampersand
        joins = true
        index += 1
      } else if let end = Self.othersEnd(bytes, at: index) {
        kind = .others
        joins = false
        index = end
        if bytes[index...].starts(with: "'s".utf8) { index += 2 }
      } else if let end = Self.end(of: Self.conjunctions, in: bytes, at: index) {
        if kind == .single { kind = .conjunction }
        joins = true
        index = end
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
        guard let end = Self.endOfAbbreviation(bytes, index) else { return nil }
        abbreviation = Array(bytes[(index + 1)..<(end - 1)])
        index = end
      } else if let end = Self.endOfInitials(bytes, index) {
        index = end
      } else if joins, let end = Self.endOfName(bytes, index) {
        names.append(Array(bytes[index..<end]))
        joins = false
        index = end
        if bytes[index...].starts(with: "'s".utf8) { index += 2 }
      } else {
        return nil
      }
    }
  }

  // MARK: Parts

  /// Where `et al.`, `e.a.`, `en anderen` that begins at an index ends.
  static func othersEnd(_ bytes: [UInt8], at index: Int) -> Int? {
    end(of: others, in: bytes, at: index)
  }

  private static func end(of words: [[UInt8]], in bytes: [UInt8], at index: Int) -> Int? {
    for word in words where bytes.has(word, at: index) {
      let end = index + word.count
      if end == bytes.count || !bytes[end].isLetter { return end }
    }
    return nil
  }

  private static let others = [
    "et al.", "et al", "et. al.", "et alii", "e.a.", "e.a", "ea.", "e. a.", "c.s.", "cs.",
    "en anderen", "and others", "en collega's", "and colleagues", "et coll.", "en medewerkers",
    "and coworkers", "and co-workers",
  ].map { Array($0.utf8) }
  private static let conjunctions = ["en", "and", "und", "et"].map { Array($0.utf8) }

  private static func endOfAbbreviation(_ bytes: [UInt8], _ start: Int) -> Int? {
    let name = bytes[(start + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    guard (2...12).contains(name.count), name.endIndex < bytes.count,
      bytes[name.endIndex] == UInt8(ascii: "]") || bytes[name.endIndex] == UInt8(ascii: ")")
    else { return nil }
    return name.endIndex + 1
  }

  /// Where initials end: `P.`, `P.B.`, `PB`.
  private static func endOfInitials(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, isCapital(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
    guard index > start, isCapital(bytes[start]),
      index == bytes.count || !bytes[index].isLetter && bytes[index] != UInt8(ascii: "'"),
      index - start <= 3 || bytes[start..<index].contains(UInt8(ascii: "."))
    else { return nil }
    return index
  }

  /// Where a family name ends, with its particles: `de Vries`, `O'Sullivan`, `Smit-Bakker`.
  static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while let end = end(of: particles, in: bytes, at: index) {
      index = end
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    }
    guard index < bytes.count, isCapital(bytes[index]) || bytes[index] >= 0x80 else { return nil }
    let nameStart = index
    while index < bytes.count {
      let byte = bytes[index]
      let isJoint =
        (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")) && index + 1 < bytes.count
        && (isCapital(bytes[index + 1])
          || bytes[index + 1].isLetter && !bytes[index...].starts(with: "'s".utf8))
      guard byte.isLetter || byte.isDigit || byte >= 0x80 || isJoint else { break }
      index += 1
    }
    return index - nameStart > 1 ? index : nil
  }

  /// Whether a byte is a capital letter.
  static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// The words before a family name that belong to it.
  static let particles = [
    "van", "de", "der", "den", "von", "ten", "ter", "te", "la", "le", "du", "di", "da", "del",
    "della", "dos", "el", "al", "bin", "ben", "zu", "zur", "in 't", "'t", "van't", "op", "af", "av",
  ].map { Array($0.utf8) }
}
