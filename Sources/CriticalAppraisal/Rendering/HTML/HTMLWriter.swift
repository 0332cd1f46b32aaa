/// Writes HTML; the only door to it.
///
/// Text and attributes are escaped on the way in, addresses pass ``Link``, and there is no way to put
/// in finished HTML but what stands in the program's own source.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A writer with room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// How much was written.
  var count: Int { bytes.count }

  // MARK: Elements

  /// Writes an element that holds text.
  @inline(__always)
  mutating func element(
    _ tag: Tag, _ first: Attribute? = nil, _ second: Attribute? = nil, _ third: Attribute? = nil,
    _ fourth: Attribute? = nil, text: String
  ) {
    open(tag, first, second, third, fourth)
    self.text(text)
    close(tag)
  }

  /// Writes an element that can hold nothing, such as `<br>`.
  mutating func void(_ tag: Tag) { open(tag) }

  /// Writes a start tag; ``close(_:)`` must follow, unless the element can hold nothing.
  ///
  /// Four attributes are as many as an element of a page has; an array of them would cost more than
  /// writing them.
  @inline(__always)
  mutating func open(
    _ tag: Tag, _ first: Attribute? = nil, _ second: Attribute? = nil, _ third: Attribute? = nil,
    _ fourth: Attribute? = nil
  ) {
    bytes.append(addingCapacity: tag.rawValue.utf8.count + 1) { output in
      output.append(UInt8(ascii: "<"))
      output.append(tag.rawValue)
    }
    if let first { write(first) }
    if let second { write(second) }
    if let third { write(third) }
    if let fourth { write(fourth) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    if case .nothing = attribute.value { return }
    bytes.append(addingCapacity: attribute.name.rawValue.utf8.count + 3) { output in
      output.append(0x20)
      output.append(attribute.name.rawValue)
      output.append(marks: "=", "\"")
    }
    switch attribute.value {
    case .nothing: break
    case .text(let text): self.text(text)
    case .number(let number): self.number(number)
    case .date(let date, let mark): self.date(date, mark)
    case .fragment(let id):
      bytes.append(UInt8(ascii: "#"))
      text(id)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an end tag.
  mutating func close(_ tag: Tag) {
    bytes.append(addingCapacity: tag.rawValue.utf8.count + 3) { output in
      output.append(marks: "<", "/")
      output.append(tag.rawValue)
      output.append(UInt8(ascii: ">"))
    }
  }

  /// Writes markup that is the same on every page.
  mutating func put(_ fixed: FixedHTML) { bytes.append(contentsOf: fixed.bytes) }

  /// Writes a mark that means nothing in HTML.
  mutating func byte(_ mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

  /// Begins a new line of source.
  mutating func newLine() { bytes.append(0x0A) }

  /// Takes back a blank or new line behind a word; what marks up nothing can be taken back.
  mutating func dropBlank() {
    while bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
  }

  /// Writes a blank behind a word, be it at the end of an element.
  mutating func separateWords() {
    guard let last = bytes.last, !"( [\n\"/-".utf8.contains(last) else { return }
    if last == UInt8(ascii: ">") {
      guard let open = bytes.lastIndex(of: UInt8(ascii: "<")), bytes[open + 1] == UInt8(ascii: "/")
      else { return }
    }
    bytes.append(0x20)
  }

  // MARK: Text

  /// Writes text.
  mutating func text(_ text: String) {
    bytes.append(escaping: text)
  }

  /// Writes some bytes of a text.
  mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    bytes.append(escaping: source, range)
  }

  /// Writes one byte of a text.
  mutating func text(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ",")...UInt8(ascii: ";"), 0x40..<0x7F,
      0x20, 0x80...:
      bytes.append(byte)
    default: text([byte], 0..<1)
    }
  }

  /// Writes a whole number.
  mutating func number(_ number: Int) { bytes.append(decimal: number) }

  /// Writes the year, the month and the day, with a mark between.
  private mutating func date(_ date: CalendarDate, _ separator: Unicode.Scalar) {
    digits(date.year, 4)
    bytes.append(UInt8(ascii: separator))
    digits(date.month, 2)
    bytes.append(UInt8(ascii: separator))
    digits(date.day, 2)
  }

  private mutating func digits(_ number: Int, _ count: Int) {
    if count > 1 { digits(number / 10, count - 1) }
    bytes.append(UInt8(truncatingIfNeeded: number % 10) + 0x30)
  }

  /// Writes text inside a string of a style sheet; what could end either is escaped.
  mutating func styleString(_ text: String) {
    let span = text.utf8Span.span
    let isPlain =
      span.union { byte in
        (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
          | (byte == 0x3C ? 1 : 0) | (byte == 0x7F ? 1 : 0)
      } == 0
    guard !isPlain else { return bytes.append(span) }
    for index in span.indices {
      switch span[index] {
      case UInt8(ascii: "\""): bytes.append("\\22 ")
      case UInt8(ascii: "\\"): bytes.append("\\5c ")
      case UInt8(ascii: "<"): bytes.append("\\3c ")
      case 0x00..<0x20, 0x7F: bytes.append(0x20)
      case let byte: bytes.append(byte)
      }
    }
  }

  /// Writes data for machines; `<` is escaped in its strings, so it cannot end the element.
  mutating func jsonLD(_ write: (inout JSONWriter) -> Void) {
    bytes.append(contentsOf: "<script type=\"application/ld+json\">".utf8)
    // The bytes move to the other writer and back, so that they are not copied.
    var writer = JSONWriter()
    writer.exchange(&bytes)
    write(&writer)
    writer.exchange(&bytes)
    bytes.append(contentsOf: "</script>".utf8)
  }

  /// Writes drawings.
  mutating func svg(_ write: (inout SVGWriter) -> Void) {
    var writer = SVGWriter()
    writer.exchange(&bytes)
    write(&writer)
    writer.exchange(&bytes)
  }
}

// MARK: Addresses

extension HTMLWriter {
  /// Writes a text as a part of an address, with what browsers would misread percent-encoded.
  mutating func address(_ part: String) {
    text(Link.needsEncoding(part.utf8Span.span) ? Link.encoded(part.utf8) : part)
  }
}
