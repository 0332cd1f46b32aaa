/// Joins the parts of a reference, with one blank and one mark between them.
struct ReferenceWriter {
  /// What was written.
  private(set) var runs: [FormattedReference.Run] = []

  /// Whether nothing was written yet.
  var isEmpty: Bool { runs.isEmpty }

  /// Writes a text as it is.
  mutating func put(_ text: String, italic: Bool = false, link: Link? = nil) {
    guard !text.isEmpty else { return }
    let last = runs.count - 1
    if last >= 0, runs[last].isItalic == italic, runs[last].link == link {
      runs[last].text += text
    } else {
      runs.append(FormattedReference.Run(text: text, isItalic: italic, link: link))
    }
  }

  /// Writes a blank between two parts.
  mutating func space() {
    guard let last = runs.last?.text.utf8.last, last != 0x20 else { return }
    put(" ")
  }

  /// Writes a part after a blank.
  mutating func part(_ text: String, italic: Bool = false, link: Link? = nil) {
    guard !text.isEmpty else { return }
    space()
    put(text, italic: italic, link: link)
  }

  /// Writes a part after a blank, and a stop after it.
  mutating func sentence(_ text: String?, italic: Bool = false) {
    guard let text, !text.isEmpty else { return }
    part(text, italic: italic)
    stop()
  }

  /// Ends a sentence with a stop, unless it ends with a mark already: no `?.`, no `..`.
  mutating func stop() {
    guard let text = runs.last?.text, !text.endsSentence else { return }
    put(".")
  }
}

extension String {
  /// Whether the text ends with a stop, question mark or exclamation mark, also before a quotation
  /// mark.
  var endsSentence: Bool {
    for scalar in unicodeScalars.reversed() {
      switch scalar {
      case ".", "?", "!", "…", "？", "。": return true
      case "\"", "”", "’", "'", "»": continue
      default: return false
      }
    }
    return false
  }

  /// The text without blanks around it and without marks after it that the style sets anew.
  var withoutClosingMarks: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last else { return "" }
    if !first.isBlank, !first.isLineEnd, last > 0x2E || last == UInt8(ascii: ")") { return self }
    var text = Substring(trimmed)
    while let last = text.utf8.last {
      switch last {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), 0x20: text.removeLast()
      case UInt8(ascii: "."):
        if text.hasSuffix("...") { return String(text) }
        text.removeLast()
      default: return String(text)
      }
    }
    return ""
  }
}

extension String? {
  /// The text, if there is one, without blanks and marks around it.
  var known: String? {
    guard let text = self?.withoutClosingMarks, !text.isEmpty else { return nil }
    return text
  }
}
