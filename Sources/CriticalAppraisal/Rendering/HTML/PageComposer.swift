import CommonMark

/// Puts the pieces of one page together, in the order in which a reader meets them, so that
/// citations and footnotes are numbered as they come.
struct PageComposer {
  let appraisal: Appraisal
  let settings: PageRenderer
  let terms: Terms
  var content: ContentRenderer
  /// The entries of the table of contents, in order.
  var contents: [(title: String, id: String, level: Int)] = []

  init(_ appraisal: Appraisal, _ settings: PageRenderer) {
    self.appraisal = appraisal
    self.settings = settings
    terms = .terms(settings.language)
    content = ContentRenderer(appraisal, terms: terms, resolveLink: settings.resolveLink)
    for id in ["main", "answer", "glance", "bottom-line", "notes", "cite-this"] {
      _ = content.uniqueID(id)
    }
  }

  /// The language of the author's words, where it is not the page's.
  var authorLanguage: Language? {
    appraisal.language == settings.language ? nil : appraisal.language
  }

  /// All pieces.
  consuming func page() -> Page {
    let masthead = self.masthead()
    let answer = self.answer()
    let glance = self.glance()
    let body = self.body()
    let references = self.references()
    let declarations = self.declarations()
    let notes = self.notes()
    return Page(
      language: settings.language, title: title, description: description,
      metadata: metadata().string, masthead: masthead.string, answer: answer.string,
      glance: glance.string, contents: tableOfContents().string, body: body.string,
      references: references.string, notes: notes.string, declarations: declarations.string,
      colophon: colophon().string, images: content.images)
  }

  /// The title, or what stands in for it.
  var title: String { appraisal.title ?? terms.untitled }

  /// One or two sentences: the stated summary, or the beginning of the conclusion.
  var description: String {
    appraisal.metadata.summary ?? appraisal.opening(of: .conclusion) ?? appraisal.opening(of: .question)
      ?? ""
  }

  // MARK: The end

  private func colophon() -> HTMLWriter {
    var writer = HTMLWriter()
    writer.element(.footer, .class("colophon")) { $0.element(.p, text: terms.madeWith) }
    return writer
  }

  /// The footnotes that were referred to; one may refer to another.
  private mutating func notes() -> HTMLWriter {
    guard !content.notes.isEmpty else { return HTMLWriter() }
    _ = content.take()
    content.writer.open(.section, [.class("notes"), .id("notes"), .role("doc-endnotes")])
    content.writer.element(.h2, text: terms.notes)
    content.writer.open(.ol, [.type("a")])
    var index = 0
    while index < content.notes.count {
      let label = content.notes[index]
      content.writer.open(.li, [.id("note-\(index + 1)")])
      if let definition = content.footnote(label) {
        let blocks = Array(appraisal.content.children(definition))
        for block in blocks { content.block(block, isTight: blocks.count == 1) }
      }
      content.writer.open(.span, [.class("back")])
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
    return content.take()
  }

  private func tableOfContents() -> HTMLWriter {
    var writer = HTMLWriter()
    guard contents.count >= 4 else { return writer }
    writer.open(.nav, [.class("contents"), .label(terms.contents)])
    writer.open(.details)
    writer.element(.summary, text: terms.contents)
    writer.open(.ol)
    for (index, entry) in contents.enumerated() where entry.level == 2 {
      writer.open(.li)
      writer.element(.a, .href(fragment: entry.id), .lang(authorLanguage), text: entry.title)
      let inner = contents[(index + 1)...].prefix { $0.level > 2 }.filter { $0.level == 3 }
      if !inner.isEmpty {
        writer.open(.ol)
        for entry in inner {
          writer.element(.li) {
            $0.element(.a, .href(fragment: entry.id), .lang(authorLanguage), text: entry.title)
          }
        }
        writer.close(.ol)
      }
      writer.close(.li)
    }
    writer.close(.ol)
    writer.close(.details)
    writer.close(.nav)
    return writer
  }
}

extension Appraisal {
  /// The first paragraph of a section as plain text, cut at a word after about 300 characters.
  public func opening(of kind: SectionKind) -> String? {
    guard let section = section(kind) else { return nil }
    let blocks = section.passages.lazy.flatMap { passages[$0].blocks }
    guard let first = blocks.first(where: { content.kind($0) == .paragraph }) ?? blocks.first else {
      return nil
    }
    let text = content.plainText(first).joiningLines(with: " ").trimmed
    guard !text.isEmpty else { return nil }
    guard text.utf8.count > 300, text.count > 300 else { return text }
    let head = text.prefix(300)
    return String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)]) + "…"
  }
}
