/// A text made ready for libcmark: what it would misread is masked, and what it cannot read is found.
///
/// Lines keep their numbers; only columns may move.
struct MarkdownSource {
  /// The text to parse.
  private(set) var bytes: ArraySlice<UInt8>

  /// Where each line of ``bytes`` begins.
  private(set) var lineStarts: [Int] = []

  /// The lines, from 1, that look like the second line of a pipe table (`|---|:-:|`).
  private(set) var delimiterRows: [Int] = []

  /// Why the text is not to be parsed.
  private(set) var refusal: MarkdownRefusal?

  /// Whether the text may hold footnotes.
  private(set) var hasFootnotes = false

  private var hasCarriageReturns = false

  /// Scans a text once, line by line.
  init(_ text: ArraySlice<UInt8>) {
    bytes = text
    guard text.count <= MarkdownDocument.maximumSize else {
      refusal = .tooLarge(bytes: text.count)
      return
    }
    var edits: [Edit] = []
    scan(&edits)
    apply(edits)
  }

  /// The bytes of a line, from 1, without its line ending.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.endIndex
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The number that begins at a column, from 1, of a line; 0 where there is none.
  func number(inLine number: Int, column: Int) -> Int {
    let digits = line(number).dropFirst(column - 1).prefix { (0x30...0x39).contains($0) }
    return digits.count < 8 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
  }

  /// Bytes to put in the place of some of the text.
  private struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
  }

  private mutating func scan(_ edits: inout [Edit]) {
    lineStarts.reserveCapacity(16 + bytes.count / 32)
    hasCarriageReturns = bytes.position(of: 0x0D, in: bytes.indices) != nil
    let hasManyBrackets = brackets(in: bytes.indices) > MarkdownDocument.maximumBrackets
    var start = bytes.startIndex
    var block = (line: 1, brackets: 0)
    var fence: (byte: UInt8, length: Int)?
    while start < bytes.endIndex {
      lineStarts.append(start)
      let end = endOfLine(from: start)
      let number = lineStarts.count
      let first = firstVisible(from: start, to: end)
      let isBlank = first == end || bytes[first] == 0x0A || bytes[first] == 0x0D
      if isBlank {
        block = (number + 1, 0)
      } else if let mark = fenceMark(at: first, end) {
        if fence == nil {
          fence = mark
        } else if let open = fence, open.byte == mark.byte, mark.length >= open.length {
          fence = nil
        }
      } else if fence == nil {
        note(first, end, number, &edits)
      }
      if hasManyBrackets {
        block.brackets += brackets(in: start..<end)
        if block.brackets > MarkdownDocument.maximumBrackets, refusal == nil {
          refusal = .tooManyBrackets(line: block.line)
        }
      }
      start = end
    }
  }

  /// How many opening brackets there are; no more than one too many are counted.
  private func brackets(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while count <= MarkdownDocument.maximumBrackets,
      let found = bytes.position(of: UInt8(ascii: "["), in: index..<range.upperBound)
    {
      count += 1
      index = found + 1
    }
    return count
  }

  /// The index after the line ending.
  private func endOfLine(from start: Int) -> Int {
    guard hasCarriageReturns else {
      return bytes.position(of: 0x0A, in: start..<bytes.endIndex).map { $0 + 1 } ?? bytes.endIndex
    }
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes.endIndex
    }
    return bytes[end...].starts(with: [0x0D, 0x0A]) ? end + 2 : end + 1
  }

  /// The index of the first byte of a line that is neither blank nor the mark of a quotation.
  private func firstVisible(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x3E {
      index += 1
    }
    return index
  }

  private func fenceMark(at first: Int, _ end: Int) -> (byte: UInt8, length: Int)? {
    let byte = bytes[first]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = bytes[first..<end].prefix { $0 == byte }.count
    return length >= 3 ? (byte, length) : nil
  }

  /// Looks at the first visible bytes of a line outside code.
  private mutating func note(_ first: Int, _ end: Int, _ number: Int, _ edits: inout [Edit]) {
    let line = bytes[first..<end]
    switch bytes[first] {
    case UInt8(ascii: "["):
      // libcmark takes `[^1]: word` for the definition of a link and drops the line.
      guard line.dropFirst().first == UInt8(ascii: "^"), isFootnoteDefinition(line) else { return }
      hasFootnotes = true
      edits.append(Edit(range: first..<first, replacement: [UInt8(ascii: "\\")]))
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      if isDelimiterRow(line) { delimiterRows.append(number) }
    case 0xC2, 0xE2, 0xEF:
      guard let width = bulletWidth(line) else { return }
      let next = line.dropFirst(width).first
      let isSpaced = next == 0x20 || next == 0x09
      edits.append(
        Edit(
          range: first..<(first + width),
          replacement: isSpaced ? [UInt8(ascii: "-")] : [UInt8(ascii: "-"), 0x20]))
    default:
      return
    }
  }

  private func isFootnoteDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
    let colon = close + 1
    return close > line.startIndex + 2 && colon < line.endIndex && line[colon] == UInt8(ascii: ":")
  }

  private func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    var hasDash = false
    var hasPipe = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D: continue
      default: return false
      }
    }
    return hasDash && hasPipe
  }

  /// The length of a typed or pasted bullet (• ▪ ◦ ‣ · and the one of Word) that is no list mark.
  private func bulletWidth(_ line: ArraySlice<UInt8>) -> Int? {
    let bullets: [[UInt8]] = [
      [0xE2, 0x80, 0xA2], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0xA6], [0xE2, 0x80, 0xA3],
      [0xC2, 0xB7], [0xEF, 0x82, 0xB7],
    ]
    return bullets.first { line.starts(with: $0) }?.count
  }

  private mutating func apply(_ edits: [Edit]) {
    guard !edits.isEmpty else { return }
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + edits.count * 2)
    var copied = bytes.startIndex
    var shift = -bytes.startIndex
    var line = 0
    for edit in edits {
      while line < lineStarts.count, lineStarts[line] <= edit.range.lowerBound {
        lineStarts[line] += shift
        line += 1
      }
      edited.append(contentsOf: bytes[copied..<edit.range.lowerBound])
      edited.append(contentsOf: edit.replacement)
      copied = edit.range.upperBound
      shift += edit.replacement.count - edit.range.count
    }
    for index in line..<lineStarts.count { lineStarts[index] += shift }
    edited.append(contentsOf: bytes[copied...])
    bytes = edited[...]
  }
}
