/// Joins the parts of a reference, with one blank and one mark between them.
///
/// Everything goes into one buffer of bytes; the runs are cut from it at the end.
struct ReferenceWriter {
  private var bytes: [UInt8] = []
  /// Where a run ends and the next, of another form, begins.
  private var ends: [(end: Int, isItalic: Bool, link: Link?)] = []
  private var isItalic = false

  /// A writer with room for a usual reference.
  init() { bytes.reserveCapacity(512) }

  /// Whether nothing was written yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// What was written.
  var runs: [FormattedReference.Run] {
    var runs: [FormattedReference.Run] = []
    runs.reserveCapacity(ends.count + 1)
    var start = 0
    for part in ends {
      runs.append(run(start..<part.end, isItalic: part.isItalic, link: part.link))
      start = part.end
    }
    if start < bytes.count { runs.append(run(start..<bytes.count, isItalic: isItalic, link: nil)) }
    return runs
  }

  private func run(_ range: Range<Int>, isItalic: Bool, link: Link?) -> FormattedReference.Run {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return FormattedReference.Run(text: text, isItalic: isItalic, link: link)
  }

  /// Writes a text as it is.
  mutating func put(_ text: String, italic: Bool = false) {
    guard !text.isEmpty else { return }
    if italic != isItalic { end(italic: italic) }
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a text that leads to an address.
  mutating func put(_ text: String, link: Link?) {
    guard !text.isEmpty else { return }
    end(italic: false)
    bytes.append(contentsOf: text.utf8)
    ends.append((bytes.count, false, link))
  }

  /// Writes a byte in ASCII.
  mutating func put(_ byte: UInt8) {
    if isItalic { end(italic: false) }
    bytes.append(byte)
  }

  /// Writes bytes of a text.
  mutating func put(_ text: Span<UInt8>, _ range: Range<Int>) {
    if isItalic { end(italic: false) }
    for index in range { bytes.append(text[index]) }
  }

  /// Writes a blank between two parts.
  mutating func space() {
    guard let last = bytes.last, last != 0x20 else { return }
    put(0x20)
  }

  /// Writes a part after a blank.
  mutating func part(_ text: String, italic: Bool = false) {
    guard !text.isEmpty else { return }
    space()
    put(text, italic: italic)
  }

  /// Writes a part after a blank, and a stop after it.
  mutating func sentence(_ text: String?, italic: Bool = false) {
    guard let text, !text.isEmpty else { return }
    part(text, italic: italic)
    stop()
  }

  /// Writes a title with a label, `Title [Internet].`, and a stop.
  mutating func labelled(_ title: String?, _ label: String?) {
    guard let title, !title.isEmpty else { return }
    part(title)
    if let label {
      put(" [")
      put(label)
      put("]")
    }
    stop()
  }

  /// Ends a sentence with a stop, unless it ends with a mark already, also before a quotation mark:
  /// no `?.`, no `..`.
  mutating func stop() {
    var end = bytes.count
    while end > 0, let length = quotationMark(before: end) { end -= length }
    guard end > 0 else { return }
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return
    // The one character of three dots, E2 80 A6.
    case 0xA6 where end > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2: return
    default: put(UInt8(ascii: "."))
    }
  }

  /// The bytes of a quotation mark that ends at an index: `"`, `'`, `’`, `”`.
  private func quotationMark(before end: Int) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): 1
    case 0x99, 0x9D: end > 2 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2 ? 3 : nil
    default: nil
    }
  }

  private mutating func end(italic: Bool) {
    if bytes.count > (ends.last?.end ?? 0) { ends.append((bytes.count, isItalic, nil)) }
    isItalic = italic
  }
}
