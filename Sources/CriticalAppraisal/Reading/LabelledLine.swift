import CommonMark

/// A label and what follows it: `**Design:** RCT`, `Deelnemers: …`, `Interventie – …`, `P = …`.
struct LabelledLine {
  /// The label in the author's words.
  var label: String
  /// What follows on the same line, as plain text.
  var value: String
  /// Whether the label is in bold, or a list item begins with it.
  var isMarked: Bool
}

extension LabelledLine {
  /// Reads the inlines of one line.
  ///
  /// - Parameters:
  ///   - inlines: The inline nodes of the line.
  ///   - isListItem: Whether the line begins a list item.
  init?(_ inlines: ArraySlice<MarkdownTree.ID>, in tree: MarkdownTree, isListItem: Bool) {
    guard let first = inlines.first else { return nil }
    if tree.kind(first) == .strong || tree.kind(first) == .emphasis {
      let rest = Self.plainText(inlines.dropFirst(), in: tree)
      self.init(bold: tree.plainText(first).trimmed, rest: rest.trimmed)
    } else if tree.kind(first) == .text {
      // Most lines of an appraisal have no label: look at the bytes before making strings of them.
      let text = tree.bytes[tree.textRange(first)]
      guard
        let cut = Self.separator(
          in: tree.bytes.span, tree.textRange(first), isAllOfLine: inlines.count == 1)
      else { return nil }
      var value = Array(text[cut.upperBound...])
      for inline in inlines.dropFirst() { tree.appendPlainText(inline, to: &value) }
      self.init(
        String(decoding: text[..<cut.lowerBound], as: UTF8.self),
        value: String(decoding: value, as: UTF8.self).trimmed, isMarked: isListItem)
    } else {
      return nil
    }
  }

  private init?(bold: String, rest: String) {
    var value = rest
    var isSeparated = bold.utf8.last == UInt8(ascii: ":") || rest.isEmpty
    for mark in [":", "–", "—", "-", "="] where value.utf8.first == mark.utf8.first {
      guard value.hasPrefix(mark) else { continue }
      value = value.dropFirst(mark.count).trimmed
      isSeparated = true
    }
    // `**P**atiënt: …`: the letter alone is bold.
    if !isSeparated, bold.utf8.count == 1, let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
      self.init(
        bold + rest[..<colon], value: rest[rest.utf8.index(after: colon)...].trimmed,
        isMarked: true)
      return
    }
    if !isSeparated, value.utf8.first == UInt8(ascii: "("),
      let end = value.range(ofBracketAndColon: ())
    {
      self.init(
        "\(bold) \(value[..<end.lowerBound])", value: String(value[end.upperBound...]),
        isMarked: true)
      return
    }
    self.init(bold, value: value, isMarked: isSeparated)
    // A bold label may hold its value too: `**Design: RCT**`.
    guard rest.isEmpty else { return }
    let bytes = Array(bold.utf8)
    if let cut = Self.separator(in: bytes.span, bytes.indices, isAllOfLine: true) {
      let value = String(decoding: bytes[cut.upperBound...], as: UTF8.self).trimmed
      guard !value.isEmpty else { return }
      self.init(
        String(decoding: bytes[..<cut.lowerBound], as: UTF8.self), value: value, isMarked: true)
    }
  }

  /// Takes `(n = 40)` off the label and puts it before the value, where it belongs.
  private init?(_ label: String, value: String, isMarked: Bool) {
    var label = label.withoutColon
    var value = value
    if label.utf8.last == UInt8(ascii: ")"), let open = label.lastIndex(of: "("),
      label[open...].utf8.contains(where: \.isDigit)
    {
      value = value.isEmpty ? String(label[open...]) : "\(label[open...]) \(value)"
      label = label[..<open].trimmed
    }
    guard !label.isEmpty, label.utf8.count <= 80, !label.utf8.contains(0x0A) else { return nil }
    self.label = label
    self.value = value
    self.isMarked = isMarked
  }

  /// Where the label ends: at the first colon, or at a dash or `=` between blanks.
  private static func separator(
    in text: Span<UInt8>, _ line: Range<Int>, isAllOfLine: Bool
  ) -> Range<Int>? {
    let end = min(line.upperBound, line.lowerBound + 80)
    var brackets = 0
    var next = line.lowerBound
    while true {
      // Nearly all bytes are letters and blanks, which separate nothing.
      let index = text.first(from: next, to: end) {
        ($0 <= 0x3F ? 1 : 0) & ($0.matches(0x20) ^ 1) | $0.matches(0xE2)
      }
      guard index < end else { return nil }
      next = index + 1
      let byte = text[index]
      // `Deelnemers (n = 40): …`: what is in brackets divides nothing.
      if text[index] == UInt8(ascii: "(") { brackets += 1 }
      if text[index] == UInt8(ascii: ")") { brackets -= 1 }
      guard brackets <= 0 else { continue }
      let isInside = index >= line.lowerBound + 2 && text[index - 1] == 0x20
      let following: UInt8 =
        index + 1 < line.upperBound ? text[index + 1] : isAllOfLine ? 0x0A : 0x20
      switch byte {
      case UInt8(ascii: ":") where following != UInt8(ascii: "/"),
        UInt8(ascii: "?") where following == 0x20,
        UInt8(ascii: "-") where isInside && following == 0x20,
        UInt8(ascii: "=") where isInside && following == 0x20:
        return index..<(index + 1)
      case 0xE2 where isInside && index + 2 < line.upperBound && text[index + 1] == 0x80:
        // An en dash or em dash is E2 80 93 or E2 80 94.
        if text[index + 2] == 0x93 || text[index + 2] == 0x94 { return index..<(index + 3) }
      case UInt8(ascii: ".") where following == 0x20 || following == 0x0A:
        return nil
      default: continue
      }
    }
  }

  /// The plain text of some inlines.
  static func plainText(_ inlines: some Sequence<MarkdownTree.ID>, in tree: MarkdownTree) -> String
  {
    String(decoding: plainBytes(inlines, in: tree), as: UTF8.self)
  }

  /// The plain text of some inlines, as bytes.
  static func plainBytes(
    _ inlines: some Sequence<MarkdownTree.ID>, in tree: MarkdownTree
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for inline in inlines { tree.appendPlainText(inline, to: &bytes) }
    return bytes
  }

  /// Whether a line of a paragraph may have a label: most have none, which a look at their first
  /// bytes tells.
  static func mayOccur(in paragraph: MarkdownTree.ID, of tree: MarkdownTree) -> Bool {
    var isLineStart = true
    for inline in tree.children(paragraph) {
      switch tree.kind(inline) {
      case .softBreak, .lineBreak:
        isLineStart = true
        continue
      case .strong, .emphasis:
        if isLineStart { return true }
      case .text where isLineStart:
        let next = tree.nextSibling(inline).map(tree.kind)
        let isAllOfLine = next == nil || next == .softBreak || next == .lineBreak
        let line = tree.textRange(inline)
        if separator(in: tree.bytes.span, line, isAllOfLine: isAllOfLine) != nil { return true }
      default: break
      }
      isLineStart = false
    }
    return false
  }
}

extension String {
  /// Where `):` stands in a text that begins with a bracket: up to and with the bracket, and after
  /// the colon.
  fileprivate func range(ofBracketAndColon: Void) -> Range<String.Index>? {
    guard let close = utf8.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let colon = utf8.index(after: close)
    guard colon < utf8.endIndex, utf8[colon] == UInt8(ascii: ":") else { return nil }
    return colon..<utf8.index(after: colon)
  }
}
