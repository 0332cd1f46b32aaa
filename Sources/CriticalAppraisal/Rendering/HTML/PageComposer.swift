import CommonMark

/// Puts the pieces of one page together, in the order in which a reader meets them, so that
/// citations and footnotes are numbered as they come.
struct PageComposer {
  let appraisal: Appraisal
  let settings: PageRenderer
  let terms: Terms
  /// What is known against the papers.
  let retractions: RetractionMarks
  var content: ContentRenderer
  /// The labels of the ways back to an entry's first citation, to its second and so on.
  var backLabels: [String] = []
  /// The entries of the table of contents, in order.
  var contents: [(title: String, id: String, level: Int)] = []

  /// One or two sentences: the stated summary, or the beginning of the conclusion.
  let description: String

  init(
    _ appraisal: Appraisal, _ settings: PageRenderer,
    retractions: RetractionMarks = RetractionMarks()
  ) {
    self.appraisal = appraisal
    self.retractions = retractions
    self.settings = settings
    terms = .terms(settings.language).with(appraisal.gradeWords)
    description =
      appraisal.metadata.summary ?? appraisal.opening(of: .conclusion)
      ?? appraisal.opening(of: .question) ?? ""
    content = ContentRenderer(appraisal, terms: terms, resolveLink: settings.resolveLink)
    for id in ["main", "answer", "glance", "bottom-line", "notes", "cite-this"] {
      _ = content.ids.unique(id)
    }
  }

  /// The language of the author's words, where it is not the page's.
  var authorLanguage: Language? {
    appraisal.language == settings.language ? nil : appraisal.language
  }

  /// All pieces.
  ///
  /// They are written one after the other into one buffer, which they then share.
  consuming func page() -> Page {
    let masthead = piece { $0.masthead() }
    let answer = piece { $0.answer() }
    let glance = piece { $0.glance() }
    let body = piece { $0.body() }
    let references = piece { $0.references() }
    let declarations = piece { $0.declarations() }
    let notes = piece { $0.notes() }
    let metadata = piece { $0.metadata() }
    let contents = piece { $0.tableOfContents() }
    let colophon = piece { $0.colophon() }
    let bytes = content.writer.bytes
    return Page(
      language: settings.language, title: title, description: description,
      metadata: HTML(bytes[metadata]), masthead: HTML(bytes[masthead]),
      answer: HTML(bytes[answer]), glance: HTML(bytes[glance]), contents: HTML(bytes[contents]),
      body: HTML(bytes[body]), references: HTML(bytes[references]), notes: HTML(bytes[notes]),
      declarations: HTML(bytes[declarations]), colophon: HTML(bytes[colophon]),
      images: content.images)
  }

  /// Where a piece of the page is, among all that was written.
  private mutating func piece(_ write: (inout PageComposer) -> Void) -> Range<Int> {
    let start = content.writer.count
    write(&self)
    return start..<content.writer.count
  }

  /// The title, or what stands in for it.
  var title: String { appraisal.title ?? terms.untitled }

  // MARK: The end

  private mutating func colophon() {
    content.writer.open(.footer, .class("colophon"))
    content.writer.element(.p, text: terms.madeWith)
    content.writer.close(.footer)
  }

  /// The footnotes that were referred to; one may refer to another.
  private mutating func notes() {
    guard !content.notes.isEmpty else { return }
    content.writer.open(.section, .class("notes"), .id("notes"), .role("doc-endnotes"))
    content.writer.element(.h2, text: terms.notes)
    content.writer.open(.ol, .type("a"))
    var index = 0
    while index < content.notes.count {
      let label = content.notes[index]
      content.writer.open(.li, .id("note-\(index + 1)"))
      if let definition = content.footnote(label) {
        let blocks = Array(appraisal.content.children(definition))
        for block in blocks { content.block(block, isTight: blocks.count == 1) }
      }
      content.writer.open(.span, .class("back"))
      for count in 1...max(1, content.noteCounts[label] ?? 1) {
        content.writer.element(
          .a, .href(fragment: "noteref-\(index + 1)-\(count)"), .role("doc-backlink"),
          .label(terms.backToText), text: "↩")
      }
      content.writer.close(.span)
      content.writer.close(.li)
      index += 1
    }
    content.writer.close(.ol)
    content.writer.close(.section)
  }

  private mutating func tableOfContents() {
    guard contents.count >= 4 else { return }
    content.writer.open(.nav, .class("contents"), .label(terms.contents))
    content.writer.open(.details)
    content.writer.element(.summary, text: terms.contents)
    content.writer.open(.ol)
    for (index, entry) in contents.enumerated() where entry.level == 2 {
      content.writer.open(.li)
      link(to: entry)
      let inner = contents[(index + 1)...].prefix { $0.level > 2 }.filter { $0.level == 3 }
      if !inner.isEmpty {
        content.writer.open(.ol)
        for entry in inner {
          content.writer.open(.li)
          link(to: entry)
          content.writer.close(.li)
        }
        content.writer.close(.ol)
      }
      content.writer.close(.li)
    }
    content.writer.close(.ol)
    content.writer.close(.details)
    content.writer.close(.nav)
  }

  private mutating func link(to entry: (title: String, id: String, level: Int)) {
    content.writer.element(
      .a, .href(fragment: entry.id), .lang(authorLanguage), text: entry.title)
  }
}
