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

  /// A name as places in the text, where what follows it begins, and the mark after it.
  struct Name {
    var family: Range<Int>
    var given: Range<Int>?
    var particle: Range<Int>?
    var suffix: Range<Int>?
    /// Whether ``family`` is the name of a group.
    var isGroup = false
    var next: Int
    var mark: UInt8
  }

  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")

  /// The list that begins at an index; `nil` if no name stands there.
  func names(at start: Int) -> Names? {
    var list = Names(end: start)
    var index = start
    var mark: UInt8 = 0
    var isJoined = false
    list.contributors.reserveCapacity(4)
    if isDividedBySemicolon(from: index), let group = group(at: index, isAfterNames: true),
      group.mark == Self.semicolon
    {
      // `RECOVERY Collaborative Group; Horby P, …`
      list.contributors.append(contributor(group))
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
          list.contributors.append(contributor(group))
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
      if let name = name(word) {
        list.contributors.append(contributor(name))
        index = name.next
        mark = name.mark
      } else if let group = group(at: index, isAfterNames: !list.contributors.isEmpty) {
        list.contributors.append(contributor(group))
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
        if !next.range.isEmpty, body[next.range.lowerBound] == UInt8(ascii: "(") || isEditor(next) {
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

  /// Whether the first mark between names is a semicolon.
  private func isDividedBySemicolon(from start: Int) -> Bool {
    let text = body.bytes.span
    let first = text.first(from: start, to: limit) {
      $0.matches(Self.comma) | $0.matches(Self.semicolon)
    }
    return first < limit && text[first] == Self.semicolon
  }

  func closed(_ list: Names) -> Names? {
    guard !list.contributors.isEmpty else { return nil }
    var list = list
    list.isClosed = true
    return list
  }
}
