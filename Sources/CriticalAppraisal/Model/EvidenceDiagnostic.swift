/// The `diagnostic` block: the results of a test against those of the reference standard.
///
/// ```yaml
/// test: Ottawa ankle rules
/// condition: fracture
/// reference: radiograph
/// tp: 46
/// fp: 250
/// fn: 2
/// tn: 165
/// pretest: 15%                     # the probability before the test
/// pretest-source: the review's own figure
/// ```
public struct EvidenceDiagnostic: Sendable, Hashable, Codable {
  /// The test.
  public var test: String?
  /// What it looks for.
  public var condition: String?
  /// What decided whether the condition was there.
  public var reference: String?
  /// Those with the condition and a positive test.
  public var truePositives: Int
  /// Those without the condition and with a positive test.
  public var falsePositives: Int
  /// Those with the condition and a negative test.
  public var falseNegatives: Int
  /// Those without the condition and with a negative test.
  public var trueNegatives: Int
  /// The probability of the condition before the test, between 0 and 1; `nil` is the prevalence
  /// of the table.
  public var pretest: Double?
  /// Where that is from.
  public var pretestSource: String?

  /// The four counts.
  public init(
    truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int
  ) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }
}
