import CommonMark

extension PlainTextComposer {
  /// What the inlines of a block say, with marks for its links and notes.
  mutating func inlines(of id: MarkdownTree.ID) -> [UInt8] {
    var text: [UInt8] = []
    appendChildren(of: id, to: &text)
    return text
  }

  /// Appends what the children of a node say.
  mutating func appendChildren(of id: MarkdownTree.ID, to text: inout [UInt8]) {
    var child = content.firstChild(id)
    while let id = child {
      // The blocks of a cell or of a reference stand behind each other.
      if content.kind(id).isBlock, !text.isEmpty { text.append(0x20) }
      appendInline(id, to: &text)
      child = content.nextSibling(id)
    }
  }

  /// Appends what an inline says.
  mutating func appendInline(_ id: MarkdownTree.ID, to text: inout [UInt8]) {
    switch content.kind(id) {
    case .text: appendText(id, to: &text)
    case .code, .codeBlock, .htmlBlock: text += content.bytes[content.textRange(id)]
    case .htmlInline where !content.isComment(id): text += content.bytes[content.textRange(id)]
    case .htmlInline, .thematicBreak: break
    case .softBreak: text.append(0x20)
    case .lineBreak: text.append(0x0A)
    case .link: appendLink(id, to: &text)
    case .image: appendImage(id, to: &text)
    case .superscript: appendScript("^", id, to: &text)
    case .subscript: appendScript("_", id, to: &text)
    case .footnoteReference: appendNoteMark(id, to: &text)
    default: appendChildren(of: id, to: &text)
    }
  }

  // MARK: Text and citations

  private mutating func appendText(_ id: MarkdownTree.ID, to text: inout [UInt8]) {
    let range = content.textRange(id)
    var copied = range.lowerBound
    for citation in marks.citations(in: id) {
      guard copied <= citation.range.lowerBound, citation.range.upperBound <= range.upperBound,
        let mark = mark(of: citation)
      else { continue }
      text += content.bytes[copied..<citation.range.lowerBound]
      text += mark
      copied = citation.range.upperBound
    }
    text += content.bytes[copied..<range.upperBound]
  }

  /// A citation as numbers between square brackets; `nil` where it stands as it is typed.
  private func mark(of citation: Citation) -> [UInt8]? {
    guard citation.unresolved.isEmpty, !citation.targets.isEmpty else { return nil }
    switch citation.form {
    case .bracket, .parenthesis, .authorYear, .footnote:
      return nil
    case .superscript:
      return Array("[\(citation.targets.map(String.init).joined(separator: ","))]".utf8)
    case .key:
      return numbered(content.bytes[citation.range], citation.targets)
    }
  }

  /// A citation such as `[@kent2023; @lin2020, p. 4]` with numbers in the place of its keys.
  private func numbered(_ mark: ArraySlice<UInt8>, _ targets: [Int]) -> [UInt8]? {
    let isKey = { (byte: UInt8) in
      byte.isLetter || byte.isDigit || byte >= 0x80 || "_-:./".utf8.contains(byte)
    }
    var text: [UInt8] = []
    var numbers = targets[...]
    var rest = mark
    while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      guard let number = numbers.popFirst() else { return nil }
      text += rest[..<at]
      text += String(number).utf8
      let key = rest[at...].dropFirst().prefix(while: isKey)
      let stops = key.reversed().prefix { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }.count
      rest = rest[(key.endIndex - stops)...]
    }
    guard numbers.isEmpty else { return nil }
    text += rest
    return text.first == UInt8(ascii: "[") ? text : [UInt8(ascii: "[")] + text + [UInt8(ascii: "]")]
  }

  /// A superscript that cites is a citation like any other; else it has its sign before it.
  private mutating func appendScript(
    _ sign: Unicode.Scalar, _ id: MarkdownTree.ID, to text: inout [UInt8]
  ) {
    let inner = inlines(of: id)
    if !marks.citations(in: id).isEmpty {
      text += "[".utf8 + inner + "]".utf8
    } else if sign == "^", inner.allSatisfy(\.isDigit) {
      content.appendPlainText(id, to: &text)
    } else if inner.contains(0x20) {
      text += "\(sign)(".utf8 + inner + ")".utf8
    } else {
      text += "\(sign)".utf8 + inner
    }
  }

  private mutating func appendNoteMark(_ id: MarkdownTree.ID, to text: inout [UInt8]) {
    let label = content.text(id)
    if let number = marks.noteNumber(label) {
      text += "[\(terms.noteMark)\(number)]".utf8
    } else if let number = marks.referenceNumber(label) {
      text += "[\(number)]".utf8
    } else {
      text += "[^\(label)]".utf8
    }
  }
}
