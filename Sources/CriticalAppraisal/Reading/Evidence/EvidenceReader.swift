import CommonMark

/// Reads the evidence blocks of an appraisal, and says what is wrong with them.
///
/// A block of which nothing can be made stays a code block; one of which something could not be
/// read is drawn, with the author's text beneath.
struct EvidenceReader {
  private(set) var blocks: [EvidenceBlock] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let courseInstruments: [Instrument]

  /// Reads all blocks of a document.
  ///
  /// - Parameters:
  ///   - lines: the line of each node.
  ///   - courseInstruments: those of the course, which go before the known ones.
  init(
    _ tree: MarkdownTree, lines: [Int32], language: Language,
    courseInstruments: [Instrument] = []
  ) {
    self.courseInstruments = courseInstruments
    for node in 0..<tree.count where tree.kind(node) == .codeBlock {
      guard let kind = EvidenceKind(infoString: tree.detail(node)) else { continue }
      let line = lines.indices.contains(node) ? Int(lines[node]) : 1
      read(node, kind, tree.bytes[tree.textRange(node)], line, language)
    }
  }

  private mutating func read(
    _ node: MarkdownTree.ID, _ kind: EvidenceKind, _ text: ArraySlice<UInt8>, _ line: Int,
    _ language: Language
  ) {
    var report = EvidenceReport(
      kind: kind, language: language, line: line,
      instruments: courseInstruments + Instrument.all)
    let source = EvidenceSource(text, firstLine: line + 1, list: kind.listKey)
    for problem in source.problems { report.report(problem) }
    let fields = EvidenceFields(
      source.entries, line: line, keys: EvidenceKey.common + kind.keys, &report)
    let content: EvidenceBlock.Content? =
      switch kind {
      case .effects: EvidenceEffects(fields, &report).map { .effects($0) }
      case .twoByTwo: EvidenceTwoByTwo(fields, &report).map { .twoByTwo($0) }
      case .diagnostic: EvidenceDiagnostic(fields, &report).map { .diagnostic($0) }
      case .riskOfBias: EvidenceRiskOfBias(fields, &report).map { .riskOfBias($0) }
      case .flow: EvidenceFlow(fields, &report).map { .flow($0) }
      case .timeline: EvidenceTimeline(fields, &report).map { .timeline($0) }
      case .certainty: EvidenceCertainty(fields, &report).map { .certainty($0) }
      case .levels: EvidenceLevels(fields, &report).map { .levels($0) }
      }
    if let content {
      var block = EvidenceBlock(node: node, content: content)
      block.title = fields.text(.title, &report)
      block.source = fields.text(.source, &report)
      block.note = fields.text(.note, &report)
      block.isWhole = report.isWhole
      blocks.append(block)
    }
    diagnostics += report.diagnostics
  }
}

extension EvidenceKind {
  /// The key that a list or table without one belongs to.
  fileprivate var listKey: EvidenceKey? {
    switch self {
    case .effects, .certainty, .levels: .rows
    case .twoByTwo: .arms
    case .diagnostic: nil
    case .riskOfBias: .domains
    case .flow: .stages
    case .timeline: .moments
    }
  }

  /// The keys that a block takes besides those of all blocks.
  fileprivate var keys: [EvidenceKey] {
    switch self {
    case .effects: [.rows] + EvidenceKey.effectRow
    case .twoByTwo: [.arms, .experimental, .control, .outcome, .time, .desirable]
    case .diagnostic:
      [.test, .condition, .reference, .tp, .fp, .fn, .tn, .pretest, .pretestSource]
    case .riskOfBias: [.instrument, .version, .judge, .studies] + EvidenceKey.studyKeys
    case .flow: [.arms, .unit, .stages]
    case .timeline: [.moments, .primary, .treatment, .unit]
    case .certainty: [.rows] + EvidenceKey.certaintyRow
    case .levels: [.system, .rows] + EvidenceKey.levelRow
    }
  }
}
