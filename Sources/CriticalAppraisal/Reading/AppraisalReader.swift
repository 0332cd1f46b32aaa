import CommonMark

extension Reading {
  /// What is known of a file besides its text, for a document that does not say it.
  public struct Hints: Sendable {
    /// The language of a file name such as `x.nl.md`.
    public var fileNameLanguage: Language?
    /// The language of the course.
    public var courseLanguage: Language?
    /// How the course writes references and citations.
    public var courseStyle: CitationStyle?
    /// The order in which the course lists references.
    public var courseOrder: ReferenceOrder?
    /// The Dutch words of GRADE that the course uses.
    public var courseGradeWords: Certainty.DutchWords?
    /// Gives the bibliography of a path that the front matter names, `nil` where none can be read.
    ///
    /// Without it, what the front matter names is left alone.
    public var bibliography: (@Sendable (String) -> Bibliography?)?
    /// The bibliographies of the course.
    public var courseBibliographies: [Bibliography] = []
    /// The instruments of the course, which go before the known ones of the same name.
    public var courseInstruments: [Instrument] = []

    /// Hints.
    public init(fileNameLanguage: Language? = nil, courseLanguage: Language? = nil) {
      self.fileNameLanguage = fileNameLanguage
      self.courseLanguage = courseLanguage
    }
  }

  /// Reads an appraisal; total: whatever the bytes are, there is an appraisal, and nothing is lost.
  public init(_ bytes: [UInt8], hints: Hints = Hints()) {
    let text = SourceText(bytes)
    let frontMatter = FrontMatter(of: text.bytes)
    let yaml = YAMLReader(frontMatter.yaml, firstLine: frontMatter.firstLine)
    let metadata = MetadataReader(yaml.entries, problems: yaml.problems)
    let document = MarkdownDocument(
      parsing: text.bytes[frontMatter.bodyStart...], firstLine: frontMatter.bodyLine)
    let tree = document.tree
    let outline = Outline(tree, statedTitle: metadata.title)

    var appraisal = Appraisal(
      language: metadata.metadata.language ?? hints.fileNameLanguage ?? hints.courseLanguage
        ?? LanguageDetector.language(of: tree) ?? .english)
    appraisal.title = outline.title
    appraisal.titleNode = outline.titleNode
    appraisal.metadata = metadata.metadata
    appraisal.citationStyle = metadata.metadata.style ?? hints.courseStyle
    appraisal.referenceOrder = metadata.metadata.referenceOrder ?? hints.courseOrder
    appraisal.gradeWords = metadata.metadata.gradeWords ?? hints.courseGradeWords
    appraisal.content = tree
    appraisal.passages = outline.passages
    appraisal.sections = outline.sections
    appraisal.items = outline.passages.flatMap { ItemReader($0, in: tree).items }
    appraisal.question = QuestionReader.question(from: appraisal.items)
    appraisal.references =
      ReferenceListReader(
        outline.passages.lazy.filter { $0.kind == .references }, in: tree
      ).references
    let shelf = BibliographyShelf(appraisal.metadata.bibliography, hints)
    shelf.complete(&appraisal)
    appraisal.citations =
      CitationReader(
        outline.passages, references: appraisal.references, in: tree
      ).citations
    let evidence = EvidenceReader(
      tree, lines: document.lines, language: appraisal.language,
      courseInstruments: hints.courseInstruments)
    appraisal.evidence = evidence.blocks
    appraisal.disabledRules = DisablingComments.rules(in: tree)
    BylineReader(outline, tree).complete(&appraisal)

    self.init(
      appraisal: appraisal,
      sourceMap: SourceMap(nodeLines: document.lines, metadataLines: metadata.lines),
      diagnostics: [], source: text.bytes)
    diagnostics =
      metadata.diagnostics + shelf.diagnostics + problems(text, frontMatter, document)
      + misspelledHeadings() + evidence.diagnostics
  }

  /// What was wrong with the file itself.
  private func problems(
    _ text: SourceText, _ frontMatter: FrontMatter, _ document: MarkdownDocument
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let encoding = text.foreignEncoding, text.emptiness == nil {
      found.append(
        Diagnostic(
          rule: "metadata-encoding", severity: .warning, part: .document,
          facts: ["encoding": .text(encoding)]))
    }
    if let reason = text.emptiness {
      found.append(
        Diagnostic(
          rule: "markdown-refused", severity: .error, part: .document,
          facts: ["reason": .text(reason.rawValue)]))
    }
    if frontMatter.isUnclosed {
      found.append(YAMLProblem(cause: .unclosed, subject: "", line: 1).diagnostic)
    }
    switch document.refusal {
    case .tooLarge(let size):
      found.append(
        Diagnostic(
          rule: "markdown-refused", severity: .error, part: .document,
          facts: ["reason": .text("size"), "bytes": .number(size)]))
    case .tooManyBrackets(let line):
      found.append(
        Diagnostic(
          rule: "markdown-refused", severity: .error, part: .line(line),
          facts: ["reason": .text("brackets"), "line": .number(line)]))
    case nil: break
    }
    if let line = document.flattenedLines.first {
      found.append(
        Diagnostic(
          rule: "markdown-nesting", severity: .warning, part: .line(Int(line)),
          facts: ["line": .number(Int(line))]))
    }
    return found
  }

  /// Headings that are nobody's, but near to a known one.
  private func misspelledHeadings() -> [Diagnostic] {
    // A text of hundreds of unknown headings has no slips of the pen, and each look-up takes time.
    let unknown = appraisal.passages.indices.lazy.filter {
      appraisal.passages[$0].kind == .other && appraisal.passages[$0].heading != nil
    }
    return unknown.prefix(40).compactMap { index in
      guard let heading = appraisal.passages[index].heading,
        let near = HeadingRecogniser().nearMiss(of: heading.text),
        appraisal.section(near.kind) == nil
      else { return nil }
      return Diagnostic(
        rule: "section-unknown", severity: .warning, part: .heading(index),
        facts: [
          "heading": .text(heading.text), "suggestion": .text(near.phrase),
          "kind": .section(near.kind),
        ])
    }
  }
}
