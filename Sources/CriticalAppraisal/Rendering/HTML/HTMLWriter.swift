/// Writes HTML; the only door to it. Text and attributes are escaped on the way in, addresses pass
/// ``Link``, and there is no way to put in finished HTML but that of another writer.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// The HTML as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing was written.
  var isEmpty: Bool { bytes.isEmpty }

  // MARK: Elements

  /// Writes an element with what a closure writes inside it.
  mutating func element(
    _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// Writes an element that holds text.
  mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// Writes an element that can hold nothing, such as `<br>`.
  mutating func void(_ tag: Tag, _ attributes: Attribute...) { open(tag, attributes) }

  /// Writes a start tag; ``close(_:)`` must follow.
  mutating func open(_ tag: Tag, _ attributes: [Attribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: tag.rawValue.utf8)
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      bytes.append(0x20)
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      escape(value.utf8)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an end tag.
  mutating func close(_ tag: Tag) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: tag.rawValue.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Begins a new line of source.
  mutating func newLine() { bytes.append(0x0A) }

  // MARK: Text

  /// Writes text.
  mutating func text(_ text: some StringProtocol) { escape(text.utf8) }

  /// Writes some bytes of a text.
  mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    let span = source.span
    var start = range.lowerBound
    for index in range {
      guard !Self.isPlain(span[index]), let entity = Self.entity(span[index]) else { continue }
      bytes.append(contentsOf: source[start..<index])
      bytes.append(contentsOf: entity.utf8)
      start = index + 1
    }
    bytes.append(contentsOf: source[start..<range.upperBound])
  }

  /// Writes what another writer wrote.
  mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  /// Writes data for machines; `<` is escaped in its strings, so it cannot end the element.
  mutating func jsonLD(_ json: JSON) {
    bytes.append(contentsOf: "<script type=\"application/ld+json\">".utf8)
    bytes.append(contentsOf: json.serialized().utf8)
    bytes.append(contentsOf: "</script>".utf8)
  }

  private mutating func escape(_ text: some Collection<UInt8>) {
    for byte in text {
      if !Self.isPlain(byte), let entity = Self.entity(byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Whether a byte is a letter, a part of one, or a mark that means nothing in HTML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: ">") && byte != 0x7F
  }

  /// What a byte must be written as, in text and in attributes alike; control characters, which
  /// HTML does not allow, become a blank.
  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: " "
    default: nil
    }
  }

}
