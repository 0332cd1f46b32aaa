extension InstrumentVerdict {
  /// The verdict as a fact of a diagnostic, `judgement some-concerns`, `total 7 10`.
  var code: String {
    switch self {
    case .judgement(let judgement): "judgement \(judgement.rawValue)"
    case .confidence(let confidence): "confidence \(confidence.rawValue)"
    case .total(let points, let maximum): "total \(points)" + (maximum.map { " \($0)" } ?? "")
    case .words(let words): "words \(words)"
    }
  }

  /// The verdict of a fact.
  init?(code: String) {
    let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "judgement":
      guard let judgement = EvidenceJudgement(rawValue: parts[1]) else { return nil }
      self = .judgement(judgement)
    case "confidence":
      guard let confidence = Certainty(rawValue: parts[1]) else { return nil }
      self = .confidence(confidence)
    case "total":
      let numbers = parts[1].split(separator: " ").compactMap { Int($0) }
      guard let points = numbers.first else { return nil }
      self = .total(points, of: numbers.count > 1 ? numbers[1] : nil)
    default: self = .words(parts[1])
    }
  }
}
