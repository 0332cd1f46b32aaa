/// What an evidence block becomes in a language: a caption, tables and sentences.
struct EvidencePresentation: Sendable {
  /// The caption: the author's title, or the usual one.
  var caption: String
  /// Whether the caption is in the author's words.
  var isCaptionAuthors: Bool
  /// What the caption goes on to say: what was compared, by which instrument.
  var subtitle: String
  /// What of it the figure does not say in a plain text.
  var typedSubtitle: String
  /// The tables, of which the first holds what the author gave.
  var tables: [EvidenceTable]
  /// What they say, in words.
  var sentences: [String]
  /// What a reader should know: the note, the source, what was assumed.
  var notes: [String]

  /// Presents a block.
  init(_ block: EvidenceBlock, _ terms: Terms) {
    caption = block.title ?? terms.name(of: block.kind)
    isCaptionAuthors = block.title != nil
    subtitle = ""
    typedSubtitle = ""
    tables = []
    sentences = []
    notes = []
    let words = EvidenceWords(terms)
    switch block.content {
    case .effects(let effects): present(effects, words)
    case .twoByTwo(let table): present(table, words)
    case .diagnostic(let table): present(table, words)
    case .riskOfBias(let judgements): present(judgements, words)
    case .flow(let flow): present(flow, words)
    case .timeline(let timeline): present(timeline, words)
    case .certainty(let certainty): present(certainty, words)
    case .levels(let levels): present(levels, words)
    }
    if block.kind != .riskOfBias { typedSubtitle = subtitle }
    tables = tables.map(\.withoutEmptyColumns)
    if let note = block.note { notes.append(note) }
    if let source = block.source { notes.append(terms.pick("Bron: ", "Source: ") + source) }
  }
}

extension Terms {
  /// The name of a kind of evidence block.
  func name(of kind: EvidenceKind) -> String {
    switch kind {
    case .effects: pick("Effecten", "Effects")
    case .twoByTwo: pick("Uitkomst per groep", "Outcome by group")
    case .diagnostic: pick("Test tegen referentiestandaard", "Test against reference standard")
    case .riskOfBias: pick("Risico op vertekening", "Risk of bias")
    case .flow: pick("Stroomdiagram", "Flow")
    case .timeline: pick("Meetmomenten", "Moments of measurement")
    case .certainty: pick("Zekerheid van het bewijs", "Certainty of the evidence")
    case .levels: pick("Niveau van bewijs", "Level of evidence")
    }
  }
}
