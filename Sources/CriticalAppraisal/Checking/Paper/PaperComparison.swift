/// One thing that an appraisal or its paper states, and whether they agree.
///
/// A proposal: whoever appraises looks in the paper and decides.
public struct PaperComparison: Sendable, Hashable {
  /// Whether the two agree.
  public enum Verdict: String, Sendable, Hashable, Codable {
    /// Both state the same.
    case agree
    /// Both state it clearly, and not the same.
    case differ
    /// One of them does not state it, or not clearly: nothing follows from that.
    case notFound = "not-found"
  }

  /// What is compared.
  public var aspect: PaperAspect
  /// Whether the two agree.
  public var verdict: Verdict
  /// The words of the appraisal; `nil` where it does not state it.
  public var appraisal: String?
  /// The words of the paper; `nil` where it does not state it.
  public var paper: String?
  /// Where the appraisal states it.
  public var part: Part

  /// A comparison.
  public init(
    _ aspect: PaperAspect, _ verdict: Verdict, appraisal: String?, paper: String?,
    part: Part = .document
  ) {
    self.aspect = aspect
    self.verdict = verdict
    self.appraisal = appraisal
    self.paper = paper
    self.part = part
  }

  /// As JSON has it.
  func json(line: Int) -> JSON {
    [
      "aspect": .string(aspect.rawValue), "verdict": .string(verdict.rawValue),
      "appraisal": JSON(appraisal), "paper": JSON(paper),
      "line": appraisal == nil ? .null : .integer(line),
    ]
  }
}
