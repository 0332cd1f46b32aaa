extension String {
  /// The text without blanks around it and without marks after it that the style sets anew.
  var withoutClosingMarks: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last else { return "" }
    if first > 0x20, last > 0x3B || last.isDigit || last == UInt8(ascii: ")") { return self }
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

  /// The text with a capital at its start.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

extension String? {
  /// The text, if there is one, without blanks and marks around it.
  var known: String? {
    guard let text = self?.withoutClosingMarks, !text.isEmpty else { return nil }
    return text
  }
}
