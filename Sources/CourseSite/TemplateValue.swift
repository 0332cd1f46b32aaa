import CriticalAppraisal

/// What a template shows: texts, finished HTML, and lists and groups of them.
enum TemplateValue: Sendable {
  /// Escaped wherever it is shown, however many braces the template uses.
  case text(String)
  /// Shown as it is; made by the program itself, never by an author.
  case html(HTML)
  case flag(Bool)
  case list([TemplateValue])
  /// A list whose values are made one by one, when they are shown.
  case each(count: Int, value: @Sendable (Int) -> TemplateValue)
  case group([String: TemplateValue])

  /// Whether there is nothing to show; `nil` for a flag, which shows nothing anyway.
  var isEmpty: Bool? {
    switch self {
    case .text(let text): text.isEmpty
    case .html(let html): html.isEmpty
    case .list(let values): values.isEmpty
    case .each(let count, _): count == 0
    case .group(let values): values.isEmpty
    case .flag: nil
    }
  }
}

extension TemplateValue {
  /// Appends a text to HTML, as content or as the value of a quoted attribute.
  static func appendEscaped(_ text: String, to output: inout [UInt8]) {
    guard !hasSpecial(text.utf8Span.span) else {
      escape(text, to: &output)
      return
    }
    output.append(contentsOf: text.utf8)
  }

  /// Whether a text has a byte that means something in HTML.
  ///
  /// All bytes are looked at, many at a time: that is quicker than to stop at the first.
  private static func hasSpecial(_ text: Span<UInt8>) -> Bool {
    var special: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      // & and ' differ in their last bit only, < and > in the one before it.
      special |=
        (byte & 0xFE == 0x26 ? 0xFF : 0) | (byte & 0xFD == 0x3C ? 0xFF : 0)
        | (byte == 0x22 ? 0xFF : 0)
    }
    return special != 0
  }

  private static func escape(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
      default: output.append(byte)
      }
    }
  }

  /// A text as HTML.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
