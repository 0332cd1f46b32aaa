extension String {
  /// The text with characters that act on a terminal, or turn the writing around, made visible.
  ///
  /// An author's `ESC [ 2 J` must not clear the teacher's screen: it is shown as `<U+001B>[2J`.
  ///
  /// - Parameter exceptLayout: Whether line breaks and tabs stay; otherwise they become blanks.
  func showingControls(exceptLayout: Bool) -> String {
    guard Self.holdsControls(utf8Span.span, exceptLayout: exceptLayout) else { return self }
    let isLayout = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\t" }
    var shown = ""
    for scalar in unicodeScalars {
      if !scalar.isControl || (exceptLayout && isLayout(scalar)) {
        shown.unicodeScalars.append(scalar)
      } else if isLayout(scalar) || scalar == "\r" {
        shown += " "
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        shown += "<U+" + String(repeating: "0", count: 4 - code.count) + code + ">"
      }
    }
    return shown
  }

  /// Whether a text holds a character that must not stay; a look at its bytes is enough.
  private static func holdsControls(_ utf8: Span<UInt8>, exceptLayout: Bool) -> Bool {
    for index in utf8.indices {
      switch utf8[index] {
      case 0x09, 0x0A: if !exceptLayout { return true }
      case 0..<0x20, 0x7F: return true
      case 0xC2: if utf8[index + 1] < 0xA0 { return true }
      case 0xE2:
        let next = utf8[index + 1]
        if next == 0x80, (0xAA...0xAE).contains(utf8[index + 2]) { return true }
        if next == 0x81, (0xA6...0xA9).contains(utf8[index + 2]) { return true }
      default: break
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether the character acts instead of being seen: C0, DEL, C1, and the marks that override
  /// the direction of the writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
