/// Writes the lines of a typed document: wrapped, indented, without blanks at their ends.
struct TextWriter {
  /// How many columns a line may have.
  let width: Int
  /// What was written.
  private(set) var bytes: [UInt8] = []
  /// What every line begins with: the blanks of a list, the marks of a quote.
  private var indent: [UInt8] = []
  /// What the next line begins with in its place: the mark of a list item.
  private var marker: [UInt8]?
  private var endsInBlankLine = true

  /// A writer that has written nothing.
  init(width: Int) { self.width = width }

  /// What was written, as a text that ends in one line break.
  var text: String {
    let blankLines = bytes.reversed().prefix { $0 == 0x0A }.dropFirst().count
    return String(decoding: bytes.dropLast(blankLines), as: UTF8.self)
  }

  /// How many columns the text of a line may have; a third of all, however deep it stands.
  var availableWidth: Int { max(width - indentColumns, width / 3) }

  private var indentColumns: Int { TextWidth.columns(of: indent, in: 0..<indent.count) }

  // MARK: Indentation

  /// Indents the lines to come; the first of them begins with a mark.
  ///
  /// - Returns: The indentation before, to go back to.
  mutating func indent(by text: String, marker mark: String? = nil) -> [UInt8] {
    let outer = indent
    marker = (marker ?? indent) + Array((mark ?? text).utf8)
    indent += Array(text.utf8)
    return outer
  }

  /// Indents the lines to come behind a mark.
  ///
  /// - Returns: The indentation before, to go back to.
  mutating func hang(behind marker: String) -> [UInt8] {
    indent(by: String(repeating: " ", count: marker.utf8.count), marker: marker)
  }

  /// Goes back to an indentation; a mark that nothing followed is written by itself.
  mutating func outdent(to outer: [UInt8]) {
    if let marker, marker != indent { line([]) }
    marker = nil
    indent = outer
  }

  // MARK: Lines

  /// Leaves a blank line, unless there is one or nothing stands before it.
  mutating func blankLine() {
    guard !endsInBlankLine, marker == nil else { return }
    bytes.append(contentsOf: indent)
    endLine()
    endsInBlankLine = true
  }

  /// Writes a line as it is.
  mutating func line(_ text: some Collection<UInt8>) {
    beginLine()
    bytes.append(contentsOf: text)
    endLine()
  }

  /// Writes a text in as many lines as it needs; it may hold line breaks.
  mutating func paragraph(_ text: [UInt8]) {
    let available = availableWidth
    var column = 0
    // The words that stand on the line as they do in the text are copied together.
    var run = 0..<0
    var index = 0
    while let (word, columns) = Self.word(of: text, from: &index) {
      let isBreak = word.isEmpty || (column > 0 && column + 1 + columns > available)
      if isBreak, column > 0 {
        bytes.append(contentsOf: text[run])
        endLine()
        column = 0
      }
      if word.isEmpty { continue }
      if column == 0 {
        beginLine()
        run = word
        column = columns
        continue
      }
      if word.lowerBound == run.upperBound + 1 {
        run = run.lowerBound..<word.upperBound
      } else {
        bytes.append(contentsOf: text[run])
        bytes.append(0x20)
        run = word
      }
      column += 1 + columns
    }
    if column > 0 {
      bytes.append(contentsOf: text[run])
      endLine()
    }
  }

  /// Writes a text in as many lines as it needs.
  mutating func paragraph(_ text: String) { paragraph(Array(text.utf8)) }

  /// Writes a heading, underlined.
  mutating func heading(_ text: [UInt8], underline: Unicode.Scalar) {
    guard text.contains(where: { $0 > 0x20 }) else { return }
    blankLine()
    let start = bytes.count
    paragraph(text)
    let columns =
      bytes[start...].split(separator: 0x0A).map { line in
        TextWidth.columns(of: bytes, in: line.startIndex..<line.endIndex)
      }.max() ?? 0
    line(repeatElement(UInt8(ascii: underline), count: max(columns - indentColumns, 1)))
    blankLine()
  }

  /// Writes labels with their values beside them, all in one column.
  mutating func labels(_ rows: [(label: String, value: [UInt8])]) {
    let longest = rows.map { TextWidth.columns(of: $0.label) + 3 }.filter { $0 <= width / 3 }.max()
    let column = longest ?? 4
    for (label, value) in rows {
      let blanks = column - TextWidth.columns(of: label) - 1
      let fits = blanks > 0
      if !fits { paragraph(label + ":") }
      let outer = indent(
        by: String(repeating: " ", count: column),
        marker: fits ? label + ":" + String(repeating: " ", count: blanks) : nil)
      paragraph(value)
      outdent(to: outer)
    }
  }

  private mutating func beginLine() {
    bytes.append(contentsOf: marker ?? indent)
    marker = nil
  }

  private mutating func endLine() {
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    bytes.append(0x0A)
    endsInBlankLine = false
  }

  /// The next word of a text and its columns, or an empty range for a line break.
  private static func word(
    of text: [UInt8], from index: inout Int
  ) -> (range: Range<Int>, columns: Int)? {
    let span = text.span
    while index < span.count, span[index] == 0x20 || span[index] == 0x09 { index += 1 }
    guard index < span.count else { return nil }
    let start = index
    if span[index] == 0x0A {
      index += 1
      return (start..<start, 0)
    }
    var columns = 0
    var isSimple = true
    while index < span.count {
      let byte = span[index]
      if byte == 0x20 || byte == 0x0A || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { columns += 1 }
      if byte >= TextWidth.firstUnusualByte { isSimple = false }
      index += 1
    }
    return (start..<index, isSimple ? columns : TextWidth.columns(of: text, in: start..<index))
  }
}
