extension EvidenceRiskOfBias.Overall {
  /// Reads `high`, `high; because …`, `7/10`, or a map with the judgement and the reason.
  init?(_ entry: YAMLEntry, _ instrument: Instrument?, _ report: inout EvidenceReport) {
    var text = entry.text
    var reason: String?
    if case .map(let entries) = entry.value.content {
      let fields = EvidenceFields(
        entries, line: entry.line, keys: [.judgement, .reason], &report)
      guard let judgement = fields[.judgement] else {
        report.reportMissing(.judgement, line: entry.line)
        return nil
      }
      text = judgement.text
      reason = fields.text(.reason, &report)
    }
    guard let text, !text.isEmpty else { return nil }
    if let verdict = InstrumentVerdict(text, instrument, report.language) {
      self.init(verdict, reason: reason)
    } else if let (first, why) = text.splitAtReason,
      let verdict = InstrumentVerdict(first, instrument, report.language)
    {
      self.init(
        verdict, reason: [why, reason].compactMap(\.self).joined(separator: "; ").nonEmpty)
    } else if instrument?.overall == .judged || instrument?.overall == .total {
      // Who judges by no rule may use words of their own.
      self.init(.words(text), reason: reason)
    } else {
      report.report(.judgement, entry.key, value: entry.value.summary, line: entry.line)
      return nil
    }
  }
}

extension InstrumentVerdict {
  /// Reads a judgement, a level of confidence, or a total such as `7/10`, `7 van de 10`, `7 sterren`.
  init?(_ text: String, _ instrument: Instrument?, _ language: Language) {
    let read = EvidenceText(text, language)
    if let total = Self.total(read) {
      self = .total(total.points, of: total.maximum ?? instrument?.ownMaximum)
    } else if instrument?.overall == .critical, let confidence = read.confidence {
      self = .confidence(confidence)
    } else if let judgement = read.judgement {
      self = .judgement(judgement)
    } else {
      return nil
    }
  }

  private static func total(_ text: EvidenceText) -> (points: Int, maximum: Int?)? {
    guard (1...2).contains(text.numbers.count), text.words.allSatisfy(Self.totalWords.contains),
      let points = text.numbers.first?.count,
      text.numbers.allSatisfy({ $0.count != nil && !$0.isPercentage })
    else { return nil }
    return (points, text.numbers.count == 2 ? text.numbers[1].count : nil)
  }

  private static let totalWords: Set<String> = [
    "van", "de", "of", "out", "punt", "punten", "point", "points", "ster", "sterren", "star",
    "stars", "score", "totaal", "total",
  ]
}

extension Instrument {
  /// The most points, where they are what it is about.
  fileprivate var ownMaximum: Int? { overall == .total ? maximum : nil }
}

extension EvidenceText {
  /// How much confidence there is: `critically low`, `zeer laag vertrouwen`.
  fileprivate var confidence: Certainty? {
    let words = words.filter { !["confidence", "vertrouwen", "in", "results"].contains($0) }
    switch words.joined(separator: " ") {
    case "critically low", "kritiek laag", "zeer laag", "very low": return .veryLow
    case "low", "laag": return .low
    case "moderate", "matig", "redelijk": return .moderate
    case "high", "hoog": return .high
    default: return nil
    }
  }
}

extension String {
  /// The text, unless it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
