/// The heading of a column, as far as it tells how its cells are to be read.
struct StatementColumn: Sendable, Hashable {
  /// What stands in the cells of a column.
  enum Role: Sendable, Hashable {
    case estimate
    case interval
    /// One of two columns with a limit each.
    case lower
    case upper
    case p
    /// The sum of the columns before it.
    case total
    case other
  }

  /// The words of the heading.
  var bytes: [UInt8]
  var tokens: [StatementToken]
  var role: Role
  /// The number of people in the group: `CFT (n = 127)`.
  var size: Int?
  /// Whether its estimates compare groups, and are not those of one group.
  var isComparative = false
  /// The label of an interval with its level: `95% CI`.
  var intervalLabel: [UInt8] = []

  /// The column of a heading.
  init(_ heading: StatementText, in language: Language) {
    bytes = heading.bytes
    tokens = StatementLexer.tokens(of: bytes, in: language)
    let terms = tokens.compactMap(\.term)
    let hasMeasure = terms.contains { if case .measure = $0 { true } else { false } }
    isComparative = terms.contains { term in
      if case .measure(let measure) = term { measure != .other } else { false }
    }
    role = .other
    if Self.lowers.occurs(in: bytes) {
      role = .lower
    } else if Self.uppers.occurs(in: bytes) {
      role = .upper
    } else if let label = tokens.firstIndex(where: { $0.term == .interval }) {
      role = .interval
      var range = tokens[label].range
      for index in [label - 1, label + 1] where tokens.indices.contains(index) {
        if tokens[index].number?.isPercentage == true {
          range =
            min(
              range.lowerBound, tokens[index].range.lowerBound)..<max(
              range.upperBound, tokens[index].range.upperBound)
        }
      }
      intervalLabel = Array(bytes[range])
    } else if terms == [.p] || terms == [.p, .link], tokens.allSatisfy({ $0.kind != .word }) {
      role = .p
    } else if terms.first == .total {
      role = .total
    } else if hasMeasure || Self.estimates.occurs(in: bytes), !terms.contains(.spread) {
      role = .estimate
    }
    if let count = tokens.firstIndex(where: { $0.term == .count }), count + 2 < tokens.count,
      tokens[count + 1].isMark("=")
    {
      size = tokens[count + 2].number?.count
    }
  }

  private static let lowers = Phrases([
    "ondergrens", "onderste grens", "lower limit", "lower bound", "lower 95%", "lower ci",
    "ci lower",
    "bi onder", "LL", "LCL",
  ])
  private static let uppers = Phrases([
    "bovengrens", "bovenste grens", "upper limit", "upper bound", "upper 95%", "upper ci",
    "ci upper",
    "bi boven", "UL", "UCL",
  ])
  private static let estimates = Phrases([
    "effect", "effecten", "effectgrootte", "estimate", "schatting", "puntschatting", "effect size",
  ])
}

extension Phrases {
  /// Whether one of the phrases is in a text.
  fileprivate func occurs(in bytes: [UInt8]) -> Bool { first(in: bytes.span) != nil }
}
