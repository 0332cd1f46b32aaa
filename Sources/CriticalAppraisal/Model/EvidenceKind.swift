/// The kinds of evidence block: the word after the fence of a code block.
public enum EvidenceKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Estimates of effects, with their intervals.
  case effects
  /// Events in the two arms of a trial or cohort.
  case twoByTwo = "two-by-two"
  /// The results of a test against the reference standard.
  case diagnostic
  /// Judgements by domain.
  case riskOfBias = "risk-of-bias"
  /// How many people, or papers, came through each stage.
  case flow
  /// When was measured.
  case timeline
  /// The certainty of the evidence by outcome.
  case certainty
  /// The level of evidence of conclusions.
  case levels

  /// The words that are accepted, the first of which is the usual one in English and the second in
  /// Dutch.
  public var names: [String] {
    switch self {
    case .effects: ["effects", "effecten", "effect", "forest", "forest-plot"]
    case .twoByTwo: ["two-by-two", "twee-bij-twee", "2x2", "2-bij-2", "kruistabel", "nnt"]
    case .diagnostic: ["diagnostic", "diagnostiek", "diagnostisch", "diagnosis", "diagnostics"]
    case .riskOfBias:
      ["risk-of-bias", "risico-op-vertekening", "risico-op-bias", "rob", "vertekening"]
    case .flow: ["flow", "stroomdiagram", "stroom", "flowchart", "flow-diagram"]
    case .timeline: ["timeline", "tijdlijn", "tijdbalk", "time-line"]
    case .certainty: ["certainty", "zekerheid", "bewijskracht", "grade", "summary-of-findings"]
    case .levels:
      ["levels", "niveaus", "niveau-van-bewijs", "level-of-evidence", "levels-of-evidence"]
    }
  }

  /// The kind an info string asks for: by its first word, or by the word after `yaml`.
  public init?(infoString: String) {
    var words = infoString.split { " \t{}".contains($0) }.map { word in
      String(word.drop { $0 == "." }).lowercased().replacingMarks
    }
    if words.first == "yaml" || words.first == "yml" { words.removeFirst() }
    guard let word = words.first, let kind = Self.byName[word] else { return nil }
    self = kind
  }

  private static let byName = Dictionary(
    allCases.flatMap { kind in kind.names.map { ($0, kind) } }
  ) { first, _ in first }
}

extension String {
  /// The word with a hyphen for each underscore.
  fileprivate var replacingMarks: String { String(map { $0 == "_" ? "-" : $0 }) }
}
