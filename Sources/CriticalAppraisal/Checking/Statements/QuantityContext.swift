/// The words around a value that tell which quantity it is of: outcome, time, comparison.
struct QuantityContext: Sendable, Hashable {
  /// Indices of ``outcomeWords``.
  private(set) var outcomes: Set<Int> = []
  /// In days.
  private(set) var times: Set<Int> = []
  /// What was compared, analysed or measured with, as far as it has a name.
  private(set) var names: Set<String> = []
  private(set) var scales: Set<String> = []
  private(set) var comparators: Set<Int> = []
  private(set) var qualifiers: Set<Int> = []
  /// The beginnings of other words.
  private(set) var stems: Set<String> = []
  /// Whether it may be of another study, or no result at all.
  private(set) var isForeign = false

  /// A context that tells nothing.
  init() {}

  /// The context of a text; `aside` is what comes after the value, for what is not told before.
  init(_ bytes: [UInt8], aside: [UInt8], in language: Language) {
    read(bytes, in: language)
    let needsOutcome = outcomes.isEmpty
    let needsTime = times.isEmpty
    guard !aside.isEmpty else { return }
    let rest = QuantityContext(aside, aside: [], in: language)
    if needsOutcome { outcomes = rest.outcomes }
    if needsTime { times = rest.times }
    isForeign = isForeign || rest.isForeign
    qualifiers.formUnion(rest.qualifiers)
    names.formUnion(rest.names)
    comparators.formUnion(rest.comparators)
    stems.formUnion(rest.stems)
    if scales.isEmpty { scales = rest.scales }
  }

  private mutating func read(_ bytes: [UInt8], in language: Language) {
    outcomes = Self.outcomeWords.groups(in: bytes)
    comparators = Self.comparatorWords.groups(in: bytes)
    qualifiers = Self.qualifierWords.groups(in: bytes)
    isForeign = Self.foreignWords.first(in: bytes.span) != nil
    let tokens = StatementLexer.tokens(of: bytes, in: language)
    for (index, token) in tokens.enumerated() {
      let word = { String(decoding: bytes[token.range], as: UTF8.self) }
      switch token.kind {
      case .term(.scale): scales.insert(word().uppercased())
      case .term(.time):
        let unit = word().lowercased()
        let before = index > 0 ? tokens[index - 1] : nil
        let number =
          before?.number?.value
          ?? (before.map { ["een", "één", "a", "one"].contains(text(of: $0, in: bytes)) } == true
            ? 1 : nil)
        if let number, let days = Self.days(of: unit) { times.insert(Int(number * days)) }
      case .word:
        let word = word()
        if word.utf8.count(where: TextByte.isCapital) > 1 {
          names.insert(word)
        } else if word.utf8.count > 4 {
          let stem = String(word.lowercased().prefix(6))
          if !Self.plainStems.contains(stem) { stems.insert(stem) }
        }
      default: continue
      }
    }
  }

  private func text(of token: StatementToken, in bytes: [UInt8]) -> String {
    String(decoding: bytes[token.range], as: UTF8.self).lowercased()
  }

  private static func days(of unit: String) -> Double? {
    switch unit.prefix(2) {
    case "da": 1
    case "we": 7
    case "ma", "mo": 30.44
    case "ja", "ye": 365.25
    default: nil
    }
  }

  /// Whether nothing tells that they are of different quantities.
  func mayEqual(_ other: QuantityContext) -> Bool {
    !isForeign && !other.isForeign && qualifiers == other.qualifiers
      && (outcomes.isEmpty || other.outcomes.isEmpty || outcomes == other.outcomes)
      && haveSameTimes(other)
      && Self.agree(names, other.names) && Self.agree(scales, other.scales)
      && (comparators.isEmpty || other.comparators.isEmpty || comparators == other.comparators)
  }

  /// Whether the outcome is surely the same.
  func hasSameOutcome(as other: QuantityContext) -> Bool {
    outcomes.isEmpty || other.outcomes.isEmpty
      ? outcomes.isEmpty && other.outcomes.isEmpty && !stems.isDisjoint(with: other.stems)
      : outcomes == other.outcomes
  }

  /// Whether nothing tells what it is of.
  var isBare: Bool { outcomes.isEmpty && stems.isEmpty }

  private func haveSameTimes(_ other: QuantityContext) -> Bool {
    times.isEmpty || other.times.isEmpty
      || times.count == other.times.count
        && zip(times.sorted(), other.times.sorted()).allSatisfy { left, right in
          abs(left - right) * 20 <= max(left, right)
        }
  }

  private static func agree(_ left: Set<String>, _ right: Set<String>) -> Bool {
    left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }
}
