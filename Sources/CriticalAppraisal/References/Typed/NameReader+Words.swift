extension NameReader {
  func isJoiner(_ word: ReferenceBody.Word) -> Bool {
    word.range.count <= 3 && TypedWords.joiners.contains(word.key)
  }

  func isEditor(_ word: ReferenceBody.Word) -> Bool {
    !body.isCapital(at: word.range.lowerBound) && TypedWords.editors.contains(word.key)
  }

  /// Where `et al.`, `e.a.`, `en anderen`, `…` end.
  func others(
    at word: ReferenceBody.Word, after count: Int
  ) -> (end: Int, mark: UInt8)? {
    guard count > 0, !word.range.isEmpty else { return nil }
    let first = body[word.range.lowerBound] | 0x20
    guard
      first == UInt8(ascii: "e") || first == UInt8(ascii: "a") || first == UInt8(ascii: "&") | 0x20
    else { return nil }
    if body.equals(word.range, Self.ea) { return (word.next, word.mark) }
    guard word.mark == 0 || word.mark == Self.stop,
      let second = body.word(at: word.next, to: limit)
    else { return nil }
    let isEtAl = body.equals(word.range, Self.et) && body.equals(second.range, Self.al)
    let isOthers =
      isJoiner(word) && Self.othersWords.contains(second.key)
    return isEtAl || isOthers ? (second.next, second.mark) : nil
  }

  /// `…` or `...` for the names left out.
  func isEllipsis(_ word: ReferenceBody.Word) -> Bool {
    word.range.isEmpty ? word.hasStop : body.equals(word.range, Self.ellipsis)
  }

  private static let ellipsis = Array("…".utf8)
  private static let et = Array("et".utf8)
  private static let al = Array("al".utf8)
  private static let ea = Array("e.a".utf8)
  private static let othersWords = WordSet(
    "others anderen colleagues collega's collega’s")

  /// Whether a word is initials: up to four capitals, perhaps with stops and hyphens, and `Th`.
  func isInitials(_ range: Range<Int>) -> Bool {
    guard range.count <= 14 else { return false }
    var letters = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = body[index]
      if byte == Self.stop || byte == UInt8(ascii: "-") {
        index += 1
      } else if body.isCapital(at: index) {
        letters += 1
        index += byte < 0x80 ? 1 : 2
      } else if body.dash(at: index) == 3 {
        index += 3
      } else if letters > 0, byte == UInt8(ascii: "h") || byte == UInt8(ascii: "j") {
        let before = body[index - 1]
        guard
          before == UInt8(ascii: "T") || before == UInt8(ascii: "C")
            || before == UInt8(ascii: "P") || before == UInt8(ascii: "I"), letters <= 3
        else { return false }
        index += 1
      } else {
        return false
      }
    }
    return letters > 0 && letters <= 5
  }

  /// Whether a word can be part of a family name.
  func isFamily(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 40 else { return false }
    let first = body[range.lowerBound]
    guard
      body.isCapital(at: range.lowerBound) || first == UInt8(ascii: "'")
        || body.quote(at: range.lowerBound) > 0 || hasSmallPrefix(range)
    else { return false }
    var capitals = 0
    for index in range {
      let byte = body[index]
      if byte == UInt8(ascii: "-") {
        // `KNGF-richtlijn` is no name.
        if capitals >= 2, capitals == index - range.lowerBound, body.isSmall(at: index + 1) {
          return false
        }
      } else if byte >= 0x41, byte <= 0x5A {
        capitals += 1
      }
      guard
        byte.isLetter || byte >= 0x80 || byte.isDigit && index - range.lowerBound > 2
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      else { return false }
    }
    return true
  }

  /// `d'Alembert`, `al-Zoubi`.
  func hasSmallPrefix(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, body.isSmall(at: index), index - range.lowerBound < 4 {
      index += 1
    }
    let mark = max(body.dash(at: index), body.quote(at: index))
    return mark > 0 && body.isCapital(at: index + mark)
  }
}
