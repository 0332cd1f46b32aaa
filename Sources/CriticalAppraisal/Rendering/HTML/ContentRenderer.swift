import CommonMark

/// Renders the author's words as HTML: blocks, inlines, citations and footnotes.
struct ContentRenderer {
  var writer: HTMLWriter
  /// The relative images that were written, in order.
  var images: [String] = []
  /// The labels of the footnotes that were referred to, in order; a footnote's letter is its place.
  private(set) var notes: [String] = []
  /// How often each footnote was referred to.
  private(set) var noteCounts: [String: Int] = [:]
  /// The places that cite each reference.
  var anchors = CitationAnchors()
  /// Whether addresses in the text become links, as in the reference list.
  var linksIdentifiers = false
  /// The ids of the page.
  var ids = ElementIDs()
  /// How many tables were written.
  var tables = 0

  let tree: MarkdownTree
  /// The bytes of the tree.
  let bytes: [UInt8]
  let terms: Terms
  /// Where a link to another appraisal leads.
  let resolveLink: (@Sendable (String) -> String?)?
  let citations: NodeCitations
  /// The evidence blocks by their code blocks.
  let evidenceBlocks: [MarkdownTree.ID: EvidenceBlock]
  /// The language of the author's words, where it is not the page's.
  let authorLanguage: Language?
  /// The order, the numbers and the style of the entries.
  let cited: CitedReferences
  /// Writes citations in a style; `nil` where all stay as typed.
  let formatter: CitationFormatter?
  /// Where the mark of the last citation ended, if that was in another node than it began in.
  var resume = Citation.End(node: -1, byte: 0)
  private let footnotes: [String: MarkdownTree.ID]
  private let referredLabels: Set<String>

  init(
    _ appraisal: Appraisal, terms: Terms, resolveLink: (@Sendable (String) -> String?)? = nil
  ) {
    self.terms = terms
    self.resolveLink = resolveLink
    evidenceBlocks = appraisal.evidenceByNode
    authorLanguage = appraisal.language == terms.language ? nil : appraisal.language
    let tree = appraisal.content
    self.tree = tree
    bytes = tree.bytes
    // A page is about twice as long as its text, which the reference list makes six times.
    writer = HTMLWriter(capacity: 4096 + (appraisal.references.isEmpty ? 3 : 6) * bytes.count)
    citations = NodeCitations(appraisal.citations, nodes: tree.count)
    cited = CitedReferences(appraisal, language: terms.language)
    formatter = CitationFormatter(cited, of: appraisal)
    var footnotes: [String: MarkdownTree.ID] = [:]
    for id in tree.blocks where tree.kind(id) == .footnoteDefinition {
      footnotes[tree.text(id)] = footnotes[tree.text(id)] ?? id
    }
    self.footnotes = footnotes
    referredLabels =
      footnotes.isEmpty
      ? []
      : Set((0..<tree.count).lazy.filter { tree.kind($0) == .footnoteReference }.map(tree.text))
  }

  /// Remembers a reference to a footnote: its number, and how many there were.
  mutating func note(_ label: String) -> (number: Int, count: Int) {
    if !notes.contains(label) { notes.append(label) }
    noteCounts[label, default: 0] += 1
    return ((notes.firstIndex(of: label) ?? 0) + 1, noteCounts[label] ?? 1)
  }

  /// The definition of a footnote.
  func footnote(_ label: String) -> MarkdownTree.ID? { footnotes[label] }

  /// Whether a definition of a footnote is the one that the text refers to.
  private func isReferredTo(_ id: MarkdownTree.ID) -> Bool {
    footnotes[tree.text(id)] == id && referredLabels.contains(tree.text(id))
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
    case .codeBlock:
      if let block = evidenceBlocks[id] { evidence(block) }
      if evidenceBlocks[id]?.isWhole != true { preformatted(id, isRaw: false) }
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
    writer.open(.figure, .class("figure"))
    self.image(image, link)
    let caption = tree.detail(image)
    if !caption.isEmpty { writer.element(.figcaption, text: caption) }
    writer.close(.figure)
  }

  private mutating func list(_ id: MarkdownTree.ID, _ tag: Tag) {
    let start = tag == .ol && tree.number(id) != 1 ? tree.number(id) : nil
    writer.open(tag, .start(start))
    for item in tree.children(id) {
      writer.open(.li)
      let isTight = !holdsParagraphs(item)
      for child in tree.children(item) { block(child, isTight: isTight) }
      writer.close(.li)
    }
    writer.close(tag)
  }

  /// Whether there is more than one paragraph in a list item.
  private func holdsParagraphs(_ item: MarkdownTree.ID) -> Bool {
    var paragraphs = 0
    for child in tree.children(item) where tree.kind(child) == .paragraph { paragraphs += 1 }
    return paragraphs > 1
  }

  private mutating func preformatted(_ id: MarkdownTree.ID, isRaw: Bool) {
    if isRaw {
      writer.open(.pre, .class("raw"))
    } else {
      writer.open(.pre, .focusable, .role("region"), .label("Code"))
    }
    writer.open(.code)
    writer.text(bytes, tree.textRange(id))
    writer.close(.code)
    writer.close(.pre)
  }
}
