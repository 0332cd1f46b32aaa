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
    let rest = Self.plainText(inlines.dropFirst(), in: tree)
    if tree.kind(first) == .strong || tree.kind(first) == .emphasis {
      self.init(bold: tree.plainText(first).trimmed, rest: rest.trimmed)
    } else if tree.kind(first) == .text {
      let text = tree.text(first)
      guard let cut = Self.separator(in: text, rest: rest) else { return nil }
      let value = (String(text[cut.upperBound...]) + rest).trimmed
      self.init(String(text[..<cut.lowerBound]), value: value, isMarked: isListItem)
    } else {
      return nil
    }
  }

  private init?(bold: String, rest: String) {
    var value = rest
    var isSeparated = bold.utf8.last == UInt8(ascii: ":") || rest.isEmpty
    for mark in [":", "–", "—", "-", "="] where value.hasPrefix(mark) {
      value = value.dropFirst(mark.count).trimmed
      isSeparated = true
    }
    // `**P**atiënt: …`: the letter alone is bold.
    if !isSeparated, bold.utf8.count == 1, let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
      self.init(bold + rest[..<colon], value: rest[rest.utf8.index(after: colon)...].trimmed,
        isMarked: true)
      return
    }
    if !isSeparated, value.hasPrefix("("), let end = value.range(ofBracketAndColon: ()) {
      self.init("\(bold) \(value[..<end.lowerBound])", value: String(value[end.upperBound...]),
        isMarked: true)
      return
    }
    self.init(bold, value: value, isMarked: isSeparated)
    // A bold label may hold its value too: `**Design: RCT**`.
    if rest.isEmpty, let cut = Self.separator(in: bold, rest: ""),
      !bold[cut.upperBound...].trimmed.isEmpty
    {
      self.init(
        String(bold[..<cut.lowerBound]), value: bold[cut.upperBound...].trimmed, isMarked: true)
    }
  }

  /// Takes `(n = 40)` off the label and puts it before the value, where it belongs.
  private init?(_ label: String, value: String, isMarked: Bool) {
    var label = label.withoutColon
    var value = value
    if label.hasSuffix(")"), let open = label.lastIndex(of: "("),
      label[open...].utf8.contains(where: \.isDigit)
    {
      value = value.isEmpty ? String(label[open...]) : "\(label[open...]) \(value)"
      label = label[..<open].trimmed
    }
    guard !label.isEmpty, label.utf8.count <= 80, !label.contains("\n") else { return nil }
    self.label = label
    self.value = value
    self.isMarked = isMarked
  }

  /// Where the label ends: at the first colon, or at a dash or `=` between blanks.
  private static func separator(in text: String, rest: String) -> Range<String.Index>? {
    let bytes = text.utf8
    var previous: UInt8 = 0
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      count += 1
      if count > 80 { return nil }
      let next = bytes.index(after: index)
      let following = next == bytes.endIndex ? (rest.utf8.first ?? 0x20) : bytes[next]
      switch byte {
      case UInt8(ascii: ":") where following != UInt8(ascii: "/"):
        return index..<next
      case UInt8(ascii: "-") where previous == 0x20 && following == 0x20 && count > 2,
        UInt8(ascii: "=") where previous == 0x20 && following == 0x20 && count > 2:
        return index..<next
      case 0xE2 where previous == 0x20 && count > 2:
        // An en dash or em dash is E2 80 93 or E2 80 94.
        guard let end = bytes.index(index, offsetBy: 3, limitedBy: bytes.endIndex),
          text[index..<end] == "–" || text[index..<end] == "—"
        else { break }
        return index..<end
      case UInt8(ascii: "?") where following == 0x20 || following == 0:
        return index..<next
      case UInt8(ascii: ".") where following == 0x20: return nil
      default: break
      }
      previous = byte
    }
    return nil
  }

  /// The plain text of some inlines.
  static func plainText(_ inlines: some Sequence<MarkdownTree.ID>, in tree: MarkdownTree) -> String {
    var bytes: [UInt8] = []
    for inline in inlines { tree.appendPlainText(inline, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
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
