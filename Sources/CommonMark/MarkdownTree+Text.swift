extension MarkdownTree {
  /// What a node says as plain text: line breaks become blanks, and footnote marks are left out.
  public func plainText(_ id: ID) -> String {
    var bytes: [UInt8] = []
    appendPlainText(id, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the plain text of a node; blocks inside it stand on lines of their own.
  public func appendPlainText(_ id: ID, to output: inout [UInt8]) {
    switch kind(id) {
    case .text, .code, .htmlInline, .codeBlock, .htmlBlock:
      output.append(contentsOf: bytes[textRange(id)])
      if output.last == 0x0A { output.removeLast() }
    case .softBreak: output.append(0x20)
    case .lineBreak: output.append(0x20)
    case .thematicBreak, .footnoteReference: return
    case .tableRow:
      for (index, cell) in children(id).enumerated() {
        if index > 0 { output.append(contentsOf: " | ".utf8) }
        appendPlainText(cell, to: &output)
      }
    default:
      for (index, child) in children(id).enumerated() {
        if index > 0, kind(child).isBlock { output.append(0x0A) }
        appendPlainText(child, to: &output)
      }
    }
  }
}
