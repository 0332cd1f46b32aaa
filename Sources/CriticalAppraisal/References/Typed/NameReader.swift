/// Reads lists of names: `Kent P, van Tulder MW, et al.`, `Kent, P., & de Vet, H. C. W.`, `P. Kent and
/// T. Haines`.
struct NameReader {
  let body: ReferenceBody
  /// Where the list ends at the latest.
  let limit: Int
  /// Whether the list must end at the limit, as before the year of APA; then a family name may stand
  /// alone.
  let isBounded: Bool

  /// A list of names.
  struct Names {
    var contributors: [Contributor] = []
    var hasMore = false
    /// Where what follows the list begins.
    var end: Int
    /// Whether a mark ended the list.
    var isClosed = false
  }

  /// A name, where what follows it begins, and the mark after it.
  struct Name {
    var contributor: Contributor
    var next: Int
    var mark: UInt8
  }

  private static let comma = UInt8(ascii: ",")
  private static let stop = UInt8(ascii: ".")
  private static let semicolon = UInt8(ascii: ";")
  private static let colon = UInt8(ascii: ":")

  /// The list that begins at an index; `nil` if no name stands there.
  func names(at start: Int) -> Names? {
    var list = Names(end: start)
    var index = start
    var mark: UInt8 = 0
    var isJoined = false
    if let group = group(at: index, isAfterNames: true), group.mark == Self.semicolon {
      // `RECOVERY Collaborative Group; Horby P, …`
      list.contributors.append(group.contributor)
      index = group.next
      mark = group.mark
    }
    while let word = body.word(at: index, to: limit) {
      if let others = others(at: word, after: list.contributors.count) {
        list.hasMore = true
        list.end = others.end
        list.isClosed = true
        index = others.end
        // `et al; PRISMA Group.`
        while others.mark == Self.semicolon || others.mark == Self.comma,
          let group = group(at: index, isAfterNames: true)
        {
          list.contributors.append(group.contributor)
          index = group.next
          list.end = index
          if group.mark != Self.semicolon, group.mark != Self.comma { break }
        }
        return list
      }
      if isEllipsis(word) {
        list.hasMore = true
        index = word.next
        continue
      }
      if !list.contributors.isEmpty, isJoiner(word) {
        index = word.next
        isJoined = true
        continue
      }
      if let name = name(at: index) {
        list.contributors.append(name.contributor)
        index = name.next
        mark = name.mark
      } else if let group = group(at: index, isAfterNames: !list.contributors.isEmpty) {
        list.contributors.append(group.contributor)
        index = group.next
        mark = group.mark
      } else if !list.contributors.isEmpty, isEditor(word) {
        return closed(list)
      } else if !isJoined, mark == Self.comma || mark == Self.semicolon,
        !isBounded, list.contributors.count > 1 || list.contributors.first?.given != nil,
        body.isCapital(at: word.range.lowerBound) || body.quote(at: word.range.lowerBound) > 0
      {
        // `Kent P, Haines T, Title`: a comma instead of a stop.
        return list
      } else {
        return isBounded || mark == Self.comma || isJoined ? nil : closed(list)
      }
      isJoined = false
      list.end = index
      switch mark {
      case Self.comma, Self.semicolon: continue
      case Self.stop, 0:
        guard let next = body.word(at: index, to: limit) else {
          list.isClosed = true
          return list
        }
        if isJoiner(next) || others(at: next, after: 1) != nil { continue }
        if isBounded { return nil }
        if mark == Self.stop {
          list.isClosed = true
          return list
        }
        if body.bytes[next.range].first == UInt8(ascii: "(") || isEditor(next) {
          return closed(list)
        }
        // No mark at all: only after a list that was one without doubt.
        return list.contributors.count > 1 ? list : nil
      default:
        return mark == Self.colon || mark == UInt8(ascii: ")") ? closed(list) : nil
      }
    }
    return closed(list)
  }

  private func closed(_ list: Names) -> Names? {
    guard !list.contributors.isEmpty else { return nil }
    var list = list
    list.isClosed = true
    return list
  }

  // MARK: Words

  private func isJoiner(_ word: ReferenceBody.Word) -> Bool {
    word.range.count <= 3 && TypedWords.joiners.contains(word.key)
  }

  private func isEditor(_ word: ReferenceBody.Word) -> Bool {
    !body.isCapital(at: word.range.lowerBound) && TypedWords.editors.contains(word.key)
  }

  /// Where `et al.`, `e.a.`, `en anderen`, `…` end.
  private func others(
    at word: ReferenceBody.Word, after count: Int
  ) -> (end: Int, mark: UInt8)? {
    guard count > 0, let byte = body.bytes[word.range].first else { return nil }
    let first = byte | 0x20
    guard
      first == UInt8(ascii: "e") || first == UInt8(ascii: "a") || first == UInt8(ascii: "&") | 0x20
    else { return nil }
    if body.equals(word.range, Self.ea) { return (word.next, word.mark) }
    guard word.mark == 0 || word.mark == Self.stop,
      let second = body.word(at: word.next, to: limit)
    else { return nil }
    let isEtAl = body.equals(word.range, Self.et) && body.equals(second.range, Self.al)
    let isOthers =
      isJoiner(word) && body.isOne(of: Self.othersWords, second.range)
    return isEtAl || isOthers ? (second.next, second.mark) : nil
  }

  /// `…` or `...` for the names left out.
  private func isEllipsis(_ word: ReferenceBody.Word) -> Bool {
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
        byte.isLetter || byte >= 0x80 || byte.isDigit && index - range.lowerBound > 2 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      else { return false }
    }
    return true
  }

  /// `d'Alembert`, `al-Zoubi`.
  private func hasSmallPrefix(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, body.isSmall(at: index), index - range.lowerBound < 4 {
      index += 1
    }
    let mark = max(body.dash(at: index), body.quote(at: index))
    return mark > 0 && body.isCapital(at: index + mark)
  }
}
