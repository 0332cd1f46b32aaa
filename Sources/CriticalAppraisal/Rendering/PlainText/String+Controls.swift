extension String {
  /// The text with characters that act on a terminal, or turn the writing around, made visible.
  ///
  /// An author's `ESC [ 2 J` must not clear the teacher's screen: it is shown as `<U+001B>[2J`.
  ///
  /// - Parameter exceptLayout: Whether line breaks and tabs stay; otherwise they become blanks.
  func showingControls(exceptLayout: Bool) -> String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return self
    }
    let isLayout = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\t" }
    guard
      unicodeScalars.contains(where: { $0.isControl && !(exceptLayout && isLayout($0)) })
    else { return self }
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
