extension EvidenceJudgement {
  /// The judgement of a word, `hoog`, `some concerns`, `ja`; `nil` for none.
  public init?(named word: String) {
    guard let judgement = EvidenceText(word, .english).judgement else { return nil }
    self = judgement
  }
}
