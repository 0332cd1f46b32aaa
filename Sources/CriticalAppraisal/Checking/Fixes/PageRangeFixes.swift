/// Mends the dash of page ranges: `1866 -- 1877`.
///
/// Where a style is asked for, the dash is that of the style: a hyphen in Vancouver and AMA
/// (Citing Medicine, chapter 1; AMA Manual of Style 3.7), an en dash in APA. Else only what is no
/// single dash, or has blanks around it, is mended.
struct PageRangeFixes {
  let style: CitationStyle?

  /// The changes in an entry.
  func fixes(in source: [UInt8], _ entry: ReferenceLines.Entry) -> [Fix] {
    var fixes: [Fix] = []
    var index = entry.range.lowerBound
    while index < entry.range.upperBound {
      guard let range = range(in: source, at: index, entry.range) else {
        index += 1
        continue
      }
      let dash: [UInt8] = range.isAfterComma ? Self.enDash : Self.hyphen
      let typed = Array(source[range.dash])
      let wanted =
        switch style {
        case .apa?: Self.enDash
        case .some: Self.hyphen
        case nil: typed == Self.enDash || typed == Self.hyphen ? typed : dash
        }
      if typed != wanted {
        fixes.append(
          Fix(kind: .pageRange, line: entry.line, range: range.dash, replacement: wanted))
      }
      index = range.dash.upperBound
    }
    return fixes
  }

  private static let hyphen = Array("-".utf8)
  private static let enDash = Array("–".utf8)

  /// The dash, with the blanks around it, of a page range whose first page begins at an index.
  private func range(
    in source: [UInt8], at start: Int, _ bounds: Range<Int>
  ) -> (dash: Range<Int>, isAfterComma: Bool)? {
    guard let mark = mark(before: start, in: source, bounds),
      let first = page(in: source, at: start, bounds)
    else { return nil }
    var end = first
    var dashes = 0
    while end < bounds.upperBound {
      if source[end] == 0x20 {
        end += 1
      } else if let width = Self.dashWidth(source, end, bounds.upperBound) {
        dashes += 1
        end += width
      } else {
        break
      }
    }
    guard (1...3).contains(dashes), let last = page(in: source, at: end, bounds) else { return nil }
    let isBound =
      last == bounds.upperBound
      || !(source[last].isLetter || source[last] == UInt8(ascii: "/")
        || Self.dashWidth(source, last, bounds.upperBound) != nil)
    return isBound ? (first..<end, mark == UInt8(ascii: ",")) : nil
  }

  /// The colon after an issue or volume, or the comma after one, that stands before a page.
  private func mark(before start: Int, in source: [UInt8], _ bounds: Range<Int>) -> UInt8? {
    var index = start - 1
    while index > bounds.lowerBound, source[index] == 0x20 { index -= 1 }
    guard index > bounds.lowerBound, index < start else { return nil }
    let mark = source[index]
    let before = source[index - 1]
    let followsVolume =
      before.isDigit || before == UInt8(ascii: ")") || before == UInt8(ascii: "*")
      || before == UInt8(ascii: "_")
    guard followsVolume else { return nil }
    let isMark =
      mark == UInt8(ascii: ":") || (mark == UInt8(ascii: ",") && index + 1 < start)
    return isMark ? mark : nil
  }

  /// The end of a page number, `1866`, `S4`, that begins at an index.
  private func page(in source: [UInt8], at start: Int, _ bounds: Range<Int>) -> Int? {
    var index = start
    if index < bounds.upperBound, source[index].isLetter { index += 1 }
    let digits = source[index..<max(index, bounds.upperBound)].prefix(while: \.isDigit)
    return (1...6).contains(digits.count) ? digits.endIndex : nil
  }

  /// How many bytes a hyphen, a dash (U+2010 to U+2015) or a minus sign (U+2212) takes.
  private static func dashWidth(_ source: [UInt8], _ index: Int, _ end: Int) -> Int? {
    if source[index] == UInt8(ascii: "-") { return 1 }
    guard source[index] == 0xE2, index + 2 < end else { return nil }
    switch (source[index + 1], source[index + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92): return 3
    default: return nil
    }
  }
}
