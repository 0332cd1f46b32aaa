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
    // It belongs to the mark of a citation that was written.
    if id < resume.node { return }
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
    if resume.node == id { copied = min(max(copied, resume.byte), range.upperBound) }
    let citations = marks.citations(in: id)
    for (index, citation) in citations.enumerated() {
      let place = citation.range
      guard copied <= place.lowerBound, place.upperBound <= range.upperBound else { continue }
      let before = copied..<place.lowerBound
      if let formatted = formatter?.format(citations, index, text: content.bytes[before]) {
        text += content.bytes[before]
        append(formatted, wasRaised: citation.form == .superscript, to: &text)
        if let end = citation.end { resume = end }
      } else if citation.form == .superscript, citation.unresolved.isEmpty {
        text += content.bytes[before]
        text += "[\(citation.targets.map(String.init).joined(separator: ","))]".utf8
      } else {
        continue
      }
      copied = place.upperBound
    }
    text += content.bytes[copied..<range.upperBound]
  }

  /// Appends a citation in the style; one that was raised gets a blank before it.
  private func append(_ formatted: FormattedCitation, wasRaised: Bool, to text: inout [UInt8]) {
    if formatted.pieces.isEmpty {
      while text.last == 0x20 { text.removeLast() }
    } else if wasRaised, let last = text.last, !"( [\n\"/-".utf8.contains(last) {
      text.append(0x20)
    }
    text += formatted.text.utf8
  }

  /// A superscript that cites is a citation like any other; else it has its sign before it.
  private mutating func appendScript(
    _ sign: Unicode.Scalar, _ id: MarkdownTree.ID, to text: inout [UInt8]
  ) {
    let citations = marks.citations(in: id)
    if !citations.isEmpty, let formatted = formatter?.format(citations, 0) {
      append(formatted, wasRaised: true, to: &text)
      return
    }
    let inner = inlines(of: id)
    if !citations.isEmpty {
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
