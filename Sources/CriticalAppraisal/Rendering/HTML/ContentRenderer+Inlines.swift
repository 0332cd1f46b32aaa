import CommonMark

extension ContentRenderer {
  /// Renders the inlines of a node.
  mutating func inlines(_ id: MarkdownTree.ID) {
    for child in tree.children(id) { inline(child) }
  }

  /// Renders an inline.
  mutating func inline(_ id: MarkdownTree.ID) {
    // It belongs to the mark of a citation that was written.
    if id < resume.node { return }
    switch tree.kind(id) {
    case .text: text(id)
    case .softBreak: writer.newLine()
    case .lineBreak: writer.void(.br)
    case .code:
      writer.open(.code)
      writer.text(bytes, tree.textRange(id))
      writer.close(.code)
    case .htmlInline:
      if !tree.isComment(id) { writer.text(bytes, tree.textRange(id)) }
    case .emphasis: wrap(id, .em)
    case .strong: wrap(id, .strong)
    case .subscript: wrap(id, .sub)
    case .superscript: superscript(id)
    case .link: link(id)
    case .image: inlineImage(id)
    case .footnoteReference: footnoteReference(id)
    default: block(id)
    }
  }

  // MARK: Parts of a text

  /// Renders what follows the label of a labelled paragraph.
  mutating func value(of paragraph: MarkdownTree.ID, label: String) {
    var isLabel = true
    for child in tree.children(paragraph) {
      guard isLabel else {
        inline(child)
        continue
      }
      if tree.kind(child) == .text, let start = valueStart(child, label: label) {
        text(child, from: start)
        isLabel = false
      }
    }
  }

  /// Where the value begins in the text node that ends the label, after its mark; `nil` when the
  /// label goes on.
  private func valueStart(_ node: MarkdownTree.ID, label: String) -> Int? {
    let range = tree.textRange(node)
    let bytes = bytes[range]
    let name = Array(label.utf8)
    var start = bytes.starts(with: name) ? range.lowerBound + name.count : range.lowerBound
    let marks = Array(" :=-\u{2013}\u{2014}.?".utf8)
    while start < range.upperBound, marks.contains(bytes[start]) { start += 1 }
    return start < range.upperBound ? start : nil
  }

  /// Renders a node without the number that was typed at its beginning.
  mutating func withoutTypedNumber(_ node: MarkdownTree.ID, _ count: Int) {
    guard tree.kind(node) != .text else {
      text(node, from: tree.textRange(node).lowerBound + count)
      return
    }
    for (index, child) in tree.children(node).enumerated() {
      if index == 0, tree.kind(child) == .text {
        text(child, from: tree.textRange(child).lowerBound + count)
      } else {
        inline(child)
      }
    }
  }

  /// Renders the inlines of a node inside an element.
  mutating func wrap(_ id: MarkdownTree.ID, _ tag: Tag) {
    writer.open(tag)
    inlines(id)
    writer.close(tag)
  }

  /// Renders a text node, from one of its bytes on.
  mutating func text(_ id: MarkdownTree.ID, from start: Int? = nil) {
    let range = tree.textRange(id)
    var position = min(start ?? range.lowerBound, range.upperBound)
    if resume.node == id { position = min(max(position, resume.byte), range.upperBound) }
    for index in citations.indices(of: id) {
      let cited = citations.all[index].range
      guard cited.lowerBound >= position else { continue }
      plain(position..<cited.lowerBound)
      if let formatter {
        citation(citations.all[index], by: formatter, at: index, after: position..<cited.lowerBound)
      } else {
        citation(citations.all[index])
      }
      position = cited.upperBound
      if let end = citations.all[index].end { resume = end }
    }
    plain(position..<range.upperBound)
  }

  private mutating func plain(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if linksIdentifiers {
      writer.linkingIdentifiers(bytes, range)
    } else {
      writer.text(bytes, range)
    }
  }

  private mutating func superscript(_ id: MarkdownTree.ID) {
    if let index = citations.indices(of: id).first {
      if let formatted = formatter?.format(citations.all, index) {
        write(formatted, after: [], wasRaised: true)
        return
      }
      let text = tree.innerText(id)
      writer.put(.raisedCiteStart)
      numbers(citations.all[index], in: text, text.indices)
      writer.close(.sup)
    } else {
      wrap(id, .sup)
    }
  }

  // MARK: Links and images

  /// Renders a link; one that pages do not link to is shown as text, with its address.
  private mutating func link(_ id: MarkdownTree.ID) {
    let destination = tree.text(id)
    guard let link = Link(resolveLink?(destination) ?? destination) else {
      inlines(id)
      writer.text(destination.isEmpty ? "" : " (\(destination))")
      return
    }
    let isAddress = tree.plainText(id) == destination
    let title = tree.detail(id)
    let wasLinking = linksIdentifiers
    linksIdentifiers = false
    writer.open(
      .a, .class(isAddress ? "id" : nil), .href(link), .title(title.isEmpty ? nil : title))
    inlines(id)
    writer.close(.a)
    linksIdentifiers = wasLinking
  }

  private mutating func inlineImage(_ id: MarkdownTree.ID) {
    let destination = tree.text(id)
    guard let link = Link(destination) else {
      writer.text("[\(terms.image): \(tree.plainText(id)) (\(destination))]")
      return
    }
    guard link.isRemote || destination.lowercased().hasPrefix("mailto:") else {
      image(id, link)
      return
    }
    // A page makes no request to another host: the image is linked to, not shown.
    let name = tree.plainText(id)
    writer.element(
      .a, .href(link), text: "\(name.isEmpty ? destination : name) (\(terms.remoteImage))")
  }

  /// Renders an image that the page shows.
  mutating func image(_ id: MarkdownTree.ID, _ link: Link) {
    images.append(tree.text(id))
    let title = tree.detail(id)
    writer.open(
      .img, .src(link), .alt(tree.plainText(id)), .title(title.isEmpty ? nil : title), .lazy)
  }
}
