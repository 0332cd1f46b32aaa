/// Writes the lines of a figure in a plain text.
struct FigureTextWriter {
  let terms: Terms
  let width: Int
  private var writer: TextWriter

  init(width: Int, terms: Terms) {
    self.terms = terms
    self.width = max(width, 20)
    writer = TextWriter(width: self.width)
  }

  /// What was written.
  var text: String { writer.text }

  /// Leaves a blank line.
  mutating func blankLine() { writer.blankLine() }

  /// Writes a text in as many lines as it needs.
  mutating func paragraph(_ text: String) {
    if !text.isEmpty { writer.paragraph(text.showingControls(exceptLayout: false)) }
  }

  /// Writes a text behind a mark, its other lines indented as far.
  mutating func item(_ mark: String, _ text: String) {
    let indentation = String(repeating: " ", count: TextWidth.columns(of: mark))
    let outer = writer.indent(by: indentation, marker: mark)
    paragraph(text)
    writer.outdent(to: outer)
  }

  /// Writes a line as it is.
  mutating func line(_ text: String) {
    writer.line(Array(text.showingControls(exceptLayout: false).utf8))
  }

  /// Writes what belongs to something, indented.
  mutating func indented(by columns: Int = 2, _ write: (inout FigureTextWriter) -> Void) {
    let outer = writer.indent(by: String(repeating: " ", count: columns))
    write(&self)
    writer.outdent(to: outer)
  }

  /// Writes labels with their values beside them.
  mutating func labels(_ rows: [(label: String, value: String)]) {
    writer.labels(
      rows.map { row in
        (
          row.label.showingControls(exceptLayout: false),
          Array(row.value.showingControls(exceptLayout: false).utf8)
        )
      })
  }
}

extension String {
  /// The text with blanks behind it, or before it, up to a number of columns.
  func padded(to columns: Int, atStart: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(columns - TextWidth.columns(of: self), 0))
    return atStart ? padding + self : self + padding
  }
}
