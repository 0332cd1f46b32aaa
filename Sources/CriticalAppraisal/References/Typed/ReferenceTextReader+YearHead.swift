extension ReferenceTextReader {
  /// The part up to the year in brackets with which APA and Harvard begin.
  struct YearHead {
    var names: NameReader.Names?
    var open: Int
    var end: Int
    var date: PartialDate?
    /// Whether the date says more than fits.
    var losesWords = false
  }

  /// The authors and the year, if the entry begins so, as in `Kent, P., & Lin, I. (2019). Title`.
  func yearHead() -> YearHead? {
    guard var head = yearInBrackets() else { return nil }
    let reader = NameReader(body: body, limit: head.open, isBounded: true)
    if let names = reader.names(at: 0), body.trimmed(names.end..<head.open).isEmpty {
      head.names = names
      return head
    }
    if hasInitialsAfterComma(to: head.open) {
      // Names that are not all understood: the first one is.
      head.names = partialNames(to: head.open)
      return head
    }
    // Without persons before it: only where a mark follows, and more.
    let next = body.skipBlanks(head.end, to: body.count)
    guard next + 4 < body.count, head.open <= 200, head.open > 1 else { return nil }
    let isClosed = body[head.end] == UInt8(ascii: ".") || body[head.end] == UInt8(ascii: ":")
    let follows = body.isCapital(at: next) || isClosed || body.quote(at: next) > 0
    return follows && !hasNumericStart(to: head.open) ? head : nil
  }

  /// Whether `, A.` shows that persons stand before the year.
  func hasInitialsAfterComma(to limit: Int) -> Bool {
    var index = 0
    while index + 3 < limit {
      if body[index] == UInt8(ascii: ","), body[index + 1] == 0x20, body.isCapital(at: index + 2),
        body[index + 3] == UInt8(ascii: ".")
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The first of some names, with the mark that more follow.
  func partialNames(to limit: Int) -> NameReader.Names? {
    let reader = NameReader(body: body, limit: limit, isBounded: true)
    guard let word = body.word(at: 0, to: limit), let first = reader.name(word) else { return nil }
    var names = NameReader.Names(end: limit)
    names.contributors = [reader.contributor(first)]
    names.hasMore = true
    return names
  }

  /// Whether names without bounds begin the text, as in Vancouver.
  func hasNumericStart(to limit: Int) -> Bool {
    NameReader(body: body, limit: limit, isBounded: false).names(at: 0) != nil
  }

  /// The first brackets that hold a date: `(2019a)`, `(2020, 3 mei)`, `(z.d.)`, `(in press)`.
  func yearInBrackets() -> YearHead? {
    let text = body.bytes.span
    var searched = 0
    var next = 0
    while let index = text.firstIndex(of: UInt8(ascii: "("), from: next) {
      next = index + 1
      let bound = min(body.count, index + 40)
      let start = min(max(index, searched), bound)
      guard let close = body.bytes[start..<bound].firstIndex(of: UInt8(ascii: ")")) else {
        searched = bound
        continue
      }
      let inside = body.trimmed((index + 1)..<close)
      guard close > index + 1 else { continue }
      var head = YearHead(open: index, end: close + 1)
      if let found = TypedDate.read(body.bytes, at: inside.lowerBound, to: inside.upperBound) {
        var end = found.end
        if end < inside.upperBound, body.isSmall(at: end), end + 1 == inside.upperBound { end += 1 }
        // `August 8–11`: the first day counts.
        if body.dash(at: end) > 0, end + body.dash(at: end) + 2 >= inside.upperBound {
          end = inside.upperBound
          head.losesWords = true
        }
        guard end == inside.upperBound || isLetterAndDate(end, inside) else { continue }
        head.date = found.date
        return head.end < body.count ? head : nil
      }
      if Self.noDates.contains(where: { body.equals(inside, $0) }) {
        return head.end < body.count ? head : nil
      }
    }
    return nil
  }

  /// `(2020a, 3 mei)`.
  func isLetterAndDate(_ end: Int, _ inside: Range<Int>) -> Bool {
    body[end].isLetter && end + 1 < inside.upperBound && body[end + 1] == UInt8(ascii: ",")
  }

  private static let noDates = ["z.d", "n.d", "zd", "nd", "z. d", "n. d"].map { Array($0.utf8) }
}
