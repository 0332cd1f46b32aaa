/// The sentences of a part of an entry, without the blanks around them.
struct ReferenceSegments {
  private(set) var ranges: [Range<Int>] = []

  /// Divides a part after `. `, `? ` and `! `, but not within brackets or after `vs.`.
  init(_ body: ReferenceBody, in part: Range<Int>) {
    ranges.reserveCapacity(8)
    let text = body.bytes.span
    var start = part.lowerBound
    var index = start
    var bracketEnd = start
    // Up to where no closing bracket follows.
    var searched = (round: start, square: start)
    while true {
      index = text.first(from: index, to: part.upperBound) {
        $0.matches(UInt8(ascii: "(")) | $0.matches(UInt8(ascii: "["))
          | $0.matches(UInt8(ascii: ".")) | $0.matches(UInt8(ascii: "?"))
          | $0.matches(UInt8(ascii: "!"))
      }
      guard index < part.upperBound else { break }
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if index >= bracketEnd {
          let isRound = byte == UInt8(ascii: "(")
          let bound = min(part.upperBound, index + 240)
          let from = min(max(index, isRound ? searched.round : searched.square), bound)
          let close: UInt8 = isRound ? 0x29 : 0x5D
          if let end = text.firstIndex(of: close, from: from, to: bound) {
            bracketEnd = end
          } else if isRound {
            searched.round = bound
          } else {
            searched.square = bound
          }
        }
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        guard index >= bracketEnd, let next = Self.boundary(body, at: index, part, from: start)
        else { break }
        append(body, start..<(byte == UInt8(ascii: ".") ? index : next.end))
        start = next.start
        index = start
        continue
      default: break
      }
      index += 1
    }
    append(body, start..<part.upperBound)
  }

  private mutating func append(_ body: ReferenceBody, _ range: Range<Int>) {
    let range = body.trimmed(range)
    if !range.isEmpty { ranges.append(range) }
  }

  /// Where a sentence that a mark at an index ends does end, and where the next one begins.
  private static func boundary(
    _ body: ReferenceBody, at index: Int, _ part: Range<Int>, from start: Int
  ) -> (end: Int, start: Int)? {
    var next = index + 1
    next += body.quote(at: next)
    guard next < part.upperBound else { return (next, next) }
    if body[next] == 0x20 {
      if body[index] == UInt8(ascii: "."), isAbbreviation(body, before: index, start, next + 1) {
        return nil
      }
      return (next, next + 1)
    }
    // `trial.Lancet`: a blank is missing.
    guard body[index] == UInt8(ascii: "."), index > start + 3, body.isCapital(at: next),
      body[index - 1].isLetter || body[index - 1] == UInt8(ascii: ")"),
      !body.isCapital(at: index - 1), !body.isCapital(at: index - 2),
      body[index - 2] != UInt8(ascii: ".")
    else { return nil }
    return (next, next)
  }

  private static let number = Array("no".utf8)

  /// Whether the sentence goes on after the word before a stop.
  private static func isAbbreviation(
    _ body: ReferenceBody, before stop: Int, _ start: Int, _ next: Int
  ) -> Bool {
    var begin = stop
    while begin > start, stop - begin < 8, body[begin - 1] != 0x20,
      body[begin - 1] != UInt8(ascii: "(")
    { begin -= 1 }
    let word = begin..<stop
    guard word.count < 7 else { return false }
    if body.isOne(of: TypedWords.abbreviations, word) {
      // `Dr.` and `vs.` before a year or the end do end the sentence.
      return next < body.count && !body[next].isDigit
    }
    guard next < body.count, body.isOne(of: TypedWords.countings, word) else { return false }
    return body[next].isDigit || body.hasWord(Self.number, at: next)
  }
}
