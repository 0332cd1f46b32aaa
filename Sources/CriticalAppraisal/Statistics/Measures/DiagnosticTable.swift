/// The results of a test against those of the reference standard.
public struct DiagnosticTable: Sendable, Hashable {
  /// Diseased, with a positive test.
  public let truePositives: Int
  /// Not diseased, with a positive test.
  public let falsePositives: Int
  /// Diseased, with a negative test.
  public let falseNegatives: Int
  /// Not diseased, with a negative test.
  public let trueNegatives: Int

  /// A table; throws when a count is negative or larger than any count can be.
  public init(
    truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int
  ) throws(StatisticsError) {
    self.truePositives = try StatisticalQuantity.truePositives.count(truePositives)
    self.falsePositives = try StatisticalQuantity.falsePositives.count(falsePositives)
    self.falseNegatives = try StatisticalQuantity.falseNegatives.count(falseNegatives)
    self.trueNegatives = try StatisticalQuantity.trueNegatives.count(trueNegatives)
  }

  private var diseased: Int { truePositives + falseNegatives }
  private var healthy: Int { falsePositives + trueNegatives }

  /// The diseased among all who were tested.
  public var prevalence: Proportion { Proportion(unchecked: diseased, of: diseased + healthy) }

  /// The positive tests among the diseased.
  public var sensitivity: Proportion { Proportion(unchecked: truePositives, of: diseased) }

  /// The negative tests among those not diseased.
  public var specificity: Proportion { Proportion(unchecked: trueNegatives, of: healthy) }

  /// The diseased among those with a positive test.
  public var positivePredictiveValue: Proportion {
    Proportion(unchecked: truePositives, of: truePositives + falsePositives)
  }

  /// Those not diseased among those with a negative test.
  public var negativePredictiveValue: Proportion {
    Proportion(unchecked: trueNegatives, of: trueNegatives + falseNegatives)
  }

  /// The right results among all.
  public var accuracy: Proportion {
    Proportion(unchecked: truePositives + trueNegatives, of: diseased + healthy)
  }

  private var falsePositiveRate: Proportion { Proportion(unchecked: falsePositives, of: healthy) }
  private var falseNegativeRate: Proportion { Proportion(unchecked: falseNegatives, of: diseased) }

  /// Sensitivity over one less specificity.
  public var positiveLikelihoodRatio: RatioOfProportions {
    RatioOfProportions(sensitivity, to: falsePositiveRate)
  }

  /// One less sensitivity, over specificity.
  public var negativeLikelihoodRatio: RatioOfProportions {
    RatioOfProportions(falseNegativeRate, to: specificity)
  }

  /// The odds of a positive test of the diseased over those of the others.
  public var diagnosticOddsRatio: OddsRatio { OddsRatio(sensitivity, to: falsePositiveRate) }

  /// Sensitivity and specificity less one, as the difference of two proportions.
  public var youdensIndex: DifferenceOfProportions {
    DifferenceOfProportions(sensitivity, minus: falsePositiveRate)
  }
}
