/// A source line as a terminal may show it: no longer than the screen, and without control
/// characters.
struct SourceExcerpt {
  /// What is shown of the line.
  private(set) var text = ""
  /// Where in ``text`` the characters spoken of stand, in columns from 0.
  private(set) var marked: Range<Int>?

  /// The longest line, in bytes, that is looked at as a whole.
  static let longestLine = 10_000
  /// How many columns are shown.
  private static let width = 100

  /// Cuts a line so that the characters spoken of, counted from 1, are on it.
  init(_ line: ArraySlice<UInt8>, marking columns: Range<Int>?) {
    let scalars = Array(
      String(decoding: line.prefix(Self.longestLine), as: UTF8.self).unicodeScalars)
    let marks = columns.map { ($0.lowerBound - 1)..<($0.upperBound - 1) }
    var start = 0
    if let marks, marks.upperBound > Self.width * 3 / 4 {
      start = max(marks.lowerBound - Self.width / 2, 0)
    }
    var width = TextWidth()
    var columnOfScalar: [Int: Int] = [:]
    append(start > 0 ? "…" : "", &width)
    for index in start..<max(start, scalars.count) {
      if index == marks?.lowerBound || index == marks?.upperBound {
        columnOfScalar[index] = width.columns
      }
      guard width.columns < Self.width - 1 else {
        append("…", &width)
        break
      }
      let scalar = scalars[index]
      append(
        scalar == "\t" ? "    " : String(scalar).showingControls(exceptLayout: false), &width)
    }
    if let marks, let first = columnOfScalar[marks.lowerBound] {
      marked = first..<max(columnOfScalar[marks.upperBound] ?? width.columns, first + 1)
    }
  }

  private mutating func append(_ piece: String, _ width: inout TextWidth) {
    text += piece
    for scalar in piece.unicodeScalars { width.add(scalar) }
  }
}
