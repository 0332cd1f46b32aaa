import CommonMark

/// Renders the author's words as HTML: blocks, inlines, citations and footnotes.
struct ContentRenderer {
  var writer = HTMLWriter()
  /// The relative images that were written, in order.
  private(set) var images: [String] = []
  /// The labels of the footnotes that were referred to, in order; a footnote's letter is its place.
  private(set) var notes: [String] = []
  /// How often each footnote was referred to.
  private(set) var noteCounts: [String: Int] = [:]
  /// The anchors of the citations of each reference number, in order.
  private(set) var anchors: [Int: [String]] = [:]
  /// Whether addresses in the text become links, as in the reference list.
  var linksIdentifiers = false

  let appraisal: Appraisal
  let tree: MarkdownTree
  let terms: Terms
  /// Where a link to another appraisal leads.
  let resolveLink: (@Sendable (String) -> String?)?
  private let citations: [MarkdownTree.ID: [Citation]]
  private let footnotes: [String: MarkdownTree.ID]
  private let referredLabels: Set<String>
  private var ids: Set<String> = []
  private var tables = 0

  init(
    _ appraisal: Appraisal, terms: Terms, resolveLink: (@Sendable (String) -> String?)? = nil
  ) {
    self.appraisal = appraisal
    self.terms = terms
    self.resolveLink = resolveLink
    tree = appraisal.content
    citations = Dictionary(grouping: appraisal.citations, by: \.node)
    var footnotes: [String: MarkdownTree.ID] = [:]
    for id in tree.blocks where tree.kind(id) == .footnoteDefinition {
      footnotes[tree.text(id)] = footnotes[tree.text(id)] ?? id
    }
    self.footnotes = footnotes
    referredLabels =
      footnotes.isEmpty
      ? []
      : Set(
        (0..<tree.count).lazy.filter { appraisal.content.kind($0) == .footnoteReference }.map {
          appraisal.content.text($0)
        })
  }

  /// Remembers the anchor of a citation.
  mutating func note(_ anchor: String, for number: Int) {
    anchors[number, default: []].append(anchor)
  }

  /// Remembers a reference to a footnote: its number, and how many there were.
  mutating func note(_ label: String) -> (number: Int, count: Int) {
    if !notes.contains(label) { notes.append(label) }
    noteCounts[label, default: 0] += 1
    return ((notes.firstIndex(of: label) ?? 0) + 1, noteCounts[label] ?? 1)
  }

  /// The definition of a footnote.
  func footnote(_ label: String) -> MarkdownTree.ID? { footnotes[label] }

  /// Takes what was written since the last time.
  mutating func take() -> HTMLWriter {
    defer { writer = HTMLWriter() }
    return writer
  }

  /// An id that no other element has: the wanted one, or `wanted-2`, `wanted-3`.
  mutating func uniqueID(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "section" : wanted
    var id = base
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  // MARK: Blocks

  /// Renders some blocks.
  mutating func blocks(_ blocks: some Sequence<MarkdownTree.ID>) {
    for block in blocks { self.block(block) }
  }

  /// Renders a block.
  mutating func block(_ id: MarkdownTree.ID, isTight: Bool = false) {
    switch tree.kind(id) {
    case .paragraph: paragraph(id, isTight: isTight)
    case .heading:
      // A heading inside a quotation or list is no section of the page.
      writer.open(.p)
      wrap(id, .strong)
      writer.close(.p)
    case .bulletList: list(id, .ul)
    case .orderedList: list(id, .ol)
    case .blockQuote:
      writer.open(.blockquote)
      blocks(tree.children(id))
      writer.close(.blockquote)
    case .codeBlock: preformatted(id, isRaw: false)
    case .htmlBlock:
      if !tree.isComment(id) { preformatted(id, isRaw: true) }
    case .thematicBreak: writer.void(.hr)
    case .table: table(id)
    case .footnoteDefinition:
      // What nobody refers to stays where it stands; the rest is among the notes.
      if !isReferredTo(id) { blocks(tree.children(id)) }
    default: inlines(id)
    }
    writer.newLine()
  }

  private mutating func paragraph(_ id: MarkdownTree.ID, isTight: Bool) {
    if let image = onlyImage(of: id), let link = Link(tree.text(image)), !link.isRemote {
      figure(image, link)
      return
    }
    if isTight {
      inlines(id)
    } else {
      writer.open(.p)
      inlines(id)
      writer.close(.p)
    }
  }

  /// The image that is all a paragraph holds.
  private func onlyImage(of id: MarkdownTree.ID) -> MarkdownTree.ID? {
    guard let first = tree.firstChild(id), tree.kind(first) == .image,
      tree.nextSibling(first) == nil
    else { return nil }
    return first
  }

  private mutating func figure(_ image: MarkdownTree.ID, _ link: Link) {
    writer.open(.figure, [.class("figure")])
    self.image(image, link)
    let caption = tree.detail(image)
    if !caption.isEmpty { writer.element(.figcaption, text: caption) }
    writer.close(.figure)
  }

  private mutating func list(_ id: MarkdownTree.ID, _ tag: Tag) {
    let start = tag == .ol && tree.number(id) != 1 ? tree.number(id) : nil
    writer.open(tag, [.start(start)])
    for item in tree.children(id) {
      writer.open(.li)
      let children = Array(tree.children(item))
      let paragraphs = children.count { tree.kind($0) == .paragraph }
      for child in children { block(child, isTight: paragraphs <= 1) }
      writer.close(.li)
    }
    writer.close(tag)
  }

  private mutating func preformatted(_ id: MarkdownTree.ID, isRaw: Bool) {
    writer.open(
      .pre, isRaw ? [.class("raw")] : [.focusable, .role("region"), .label("Code")])
    writer.open(.code)
    writer.text(tree.bytes, tree.textRange(id))
    writer.close(.code)
    writer.close(.pre)
  }

  private func isReferredTo(_ id: MarkdownTree.ID) -> Bool {
    footnotes[tree.text(id)] == id && referredLabels.contains(tree.text(id))
  }

  // MARK: Tables

  private mutating func table(_ id: MarkdownTree.ID) {
    tables += 1
    writer.open(
      .div, [.class("table"), .role("region"), .focusable, .label("\(terms.table) \(tables)")])
    writer.open(.table)
    let rows = tree.children(id).map { Array(tree.children($0)) }
    let header = rows.first ?? []
    let classes = header.indices.map { columnClass(rows, $0) }
    let hasRowHeaders = header.count > 2 && rows.dropFirst().allSatisfy { isRowHeader($0.first) }
    let isHeaderEmpty = header.allSatisfy { tree.firstChild($0) == nil }
    if !isHeaderEmpty {
      writer.open(.thead)
      writer.open(.tr)
      for (column, cell) in header.enumerated() {
        self.cell(cell, .th, [.scope("col"), .class(classes[column])])
      }
      writer.close(.tr)
      writer.close(.thead)
    }
    writer.open(.tbody)
    for row in rows.dropFirst() {
      writer.open(.tr)
      for (column, cell) in row.enumerated() {
        if column == 0, hasRowHeaders {
          self.cell(cell, .th, [.scope("row")])
        } else {
          let isLong = classes[column] == nil && tree.plainText(cell).utf8.count > 60
          self.cell(cell, .td, [.class(isLong ? "long" : classes[column])])
        }
      }
      writer.close(.tr)
    }
    writer.close(.tbody)
    writer.close(.table)
    writer.close(.div)
  }

  private mutating func cell(_ id: MarkdownTree.ID, _ tag: Tag, _ attributes: [Attribute]) {
    writer.open(tag, attributes)
    inlines(id)
    writer.close(tag)
  }

  private func isRowHeader(_ cell: MarkdownTree.ID?) -> Bool {
    guard let cell else { return false }
    return (1...60).contains(tree.plainText(cell).utf8.count)
  }

  /// The class of a column: as the author aligned it, or numbers where every cell begins with one.
  private func columnClass(_ rows: [[MarkdownTree.ID]], _ column: Int) -> String? {
    switch rows.first.map({ tree.alignment($0[column]) }) ?? .none {
    case .right: return "number"
    case .center: return "centre"
    case .left: return nil
    case .none:
      let cells = rows.dropFirst().compactMap { $0.indices.contains(column) ? $0[column] : nil }
      guard column > 0, !cells.isEmpty, cells.allSatisfy(isNumber) else { return nil }
      return "number"
    }
  }

  private func isNumber(_ cell: MarkdownTree.ID) -> Bool {
    let text = tree.plainText(cell)
    guard text.utf8.count <= 40 else { return false }
    let first = text.drop { "+-−–<>≥≤= ".contains($0) }.utf8.first
    return text.isEmpty || first?.isDigit == true
  }

  // MARK: Inlines

  /// Renders the inlines of a node.
  mutating func inlines(_ id: MarkdownTree.ID) {
    for child in tree.children(id) { inline(child) }
  }

  /// Renders an inline.
  mutating func inline(_ id: MarkdownTree.ID) {
    switch tree.kind(id) {
    case .text: text(id)
    case .softBreak: writer.newLine()
    case .lineBreak: writer.void(.br)
    case .code:
      writer.open(.code)
      writer.text(tree.bytes, tree.textRange(id))
      writer.close(.code)
    case .htmlInline:
      if !tree.isComment(id) { writer.text(tree.bytes, tree.textRange(id)) }
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
    let bytes = tree.bytes[range]
    let name = Array(label.utf8)
    var start = bytes.starts(with: name) ? range.lowerBound + name.count : range.lowerBound
    let marks = Array(" :=-\u{2013}\u{2014}.?".utf8)
    while start < range.upperBound, marks.contains(tree.bytes[start]) { start += 1 }
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

  private mutating func wrap(_ id: MarkdownTree.ID, _ tag: Tag) {
    writer.open(tag)
    inlines(id)
    writer.close(tag)
  }

  /// Renders a text node, from one of its bytes on.
  mutating func text(_ id: MarkdownTree.ID, from start: Int? = nil) {
    let range = tree.textRange(id)
    var position = min(start ?? range.lowerBound, range.upperBound)
    for citation in citations[id] ?? [] where citation.range.lowerBound >= position {
      plain(position..<citation.range.lowerBound)
      self.citation(citation)
      position = citation.range.upperBound
    }
    plain(position..<range.upperBound)
  }

  private mutating func plain(_ range: Range<Int>) {
    guard linksIdentifiers else {
      writer.text(tree.bytes, range)
      return
    }
    var position = range.lowerBound
    for found in IdentifierLinks.links(in: tree.bytes, range) {
      writer.text(tree.bytes, position..<found.range.lowerBound)
      writer.open(.a, [.class("id"), .href(found.link)])
      writer.text(tree.bytes, found.range)
      writer.close(.a)
      position = found.range.upperBound
    }
    writer.text(tree.bytes, position..<range.upperBound)
  }

  private mutating func superscript(_ id: MarkdownTree.ID) {
    if let citation = citations[id]?.first {
      let text = tree.innerText(id)
      writer.open(.sup, [.class("cite")])
      numbers(citation, in: text, text.indices)
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
      .a, [.class(isAddress ? "id" : nil), .href(link), .title(title.isEmpty ? nil : title)])
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

  private mutating func image(_ id: MarkdownTree.ID, _ link: Link) {
    images.append(tree.text(id))
    let title = tree.detail(id)
    writer.void(
      .img, .src(link), .alt(tree.plainText(id)), .title(title.isEmpty ? nil : title), .lazy)
  }
}
