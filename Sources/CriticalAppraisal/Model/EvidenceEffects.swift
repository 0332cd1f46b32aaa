/// The `effects` block: estimates of the effect on one or more outcomes, at one or more times.
///
/// ```yaml
/// title: Difference from usual care at three years
/// measure: MD                      # MD SMD RR OR HR IRR RD, or in words
/// scale: 0-24                      # the range of the instrument
/// better: lower                    # lower | higher
/// mcid: 5                          # the smallest difference that matters
/// mcid-source: Ostelo 2008
/// rows:
///   - outcome: Disability (RMDQ)
///     comparison: CFT vs usual care
///     time: 3 years
///     estimate: -3.5
///     ci: -4.9 to -2.0
///     p: < 0.001
///     n: 312
/// ```
///
/// Every key of a row may stand above `rows` for all rows that do not say otherwise; without `rows`
/// the block is one row. The interval may stand with the estimate, `-3.5 (95% CI -4.9 to -2.0)`.
/// A pipe table whose heading holds keys may stand in the place of `rows`. `pooled: yes` marks the
/// result of a meta-analysis. `n` is one number, or one an arm: `164/165`.
public struct EvidenceEffects: Sendable, Hashable, Codable {
  /// The estimates, in order.
  public var rows: [Row]

  /// Estimates.
  public init(rows: [Row]) { self.rows = rows }

  /// One estimate.
  public struct Row: Sendable, Hashable, Codable {
    /// What was measured.
    public var outcome: String?
    /// What was compared, `CFT vs usual care`.
    public var comparison: String?
    /// When.
    public var time: String?
    /// What is estimated.
    public var measure: EvidenceMeasure
    /// How large it is.
    public var estimate: EvidenceEstimate
    /// The p value, `< 0.001`.
    public var p: EvidenceP?
    /// How many people; one number, or one an arm.
    public var n: [Int] = []
    /// The smallest difference that matters, in the units of the estimate.
    public var mcid: PrintedNumber?
    /// Where that is from.
    public var mcidSource: String?
    /// The lowest and highest score of the instrument.
    public var range: Range?
    /// Which direction is better.
    public var better: Direction?
    /// The unit of the outcome, `points`.
    public var unit: String?
    /// Whether it sums up several studies.
    public var isPooled = false

    /// An estimate of a measure.
    public init(measure: EvidenceMeasure, estimate: EvidenceEstimate) {
      self.measure = measure
      self.estimate = estimate
    }
  }

  /// The lowest and highest score of an instrument.
  public struct Range: Sendable, Hashable, Codable {
    /// The lowest score.
    public var lowest: PrintedNumber
    /// The highest score.
    public var highest: PrintedNumber

    /// A range.
    public init(lowest: PrintedNumber, highest: PrintedNumber) {
      self.lowest = lowest
      self.highest = highest
    }
  }

  /// Which direction of an outcome is better.
  public enum Direction: String, Sendable, Hashable, Codable {
    case lower
    case higher
  }
}
