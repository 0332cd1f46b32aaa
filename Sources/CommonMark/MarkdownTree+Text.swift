extension MarkdownTree {
  /// What a node says as plain text: line breaks become blanks, and footnote marks are left out.
  public func plainText(_ id: ID) -> String {
    var bytes: [UInt8] = []
    appendPlainText(id, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The plain text of a node's children, without what the node itself makes of them.
  public func innerText(_ id: ID) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = firstChild(id)
    while let child = next {
      appendPlainText(child, to: &bytes)
      next = nextSibling(child)
    }
    return bytes
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
    case .superscript: appendRaised(id, to: &output)
    case .tableRow:
      for (index, cell) in children(id).enumerated() {
        if index > 0 { output.append(contentsOf: " | ".utf8) }
        appendPlainText(cell, to: &output)
      }
    default:
      var next = firstChild(id)
      var isFirst = true
      while let child = next {
        if !isFirst, kind(child).isBlock { output.append(0x0A) }
        appendPlainText(child, to: &output)
        next = nextSibling(child)
        isFirst = false
      }
    }
  }

  /// Raised digits keep their meaning as plain text: `m²` rather than `m2`.
  private func appendRaised(_ id: ID, to output: inout [UInt8]) {
    let inner = innerText(id)
    let isNumber = !inner.isEmpty && inner.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isNumber else {
      output.append(contentsOf: inner)
      return
    }
    for byte in inner {
      switch byte {
      case 0x31: output.append(contentsOf: "\u{B9}".utf8)
      case 0x32: output.append(contentsOf: "\u{B2}".utf8)
      case 0x33: output.append(contentsOf: "\u{B3}".utf8)
      case 0x2D: output.append(contentsOf: "\u{207B}".utf8)
      default: output.append(contentsOf: [0xE2, 0x81, 0xB0 + byte - 0x30])
      }
    }
  }
}
