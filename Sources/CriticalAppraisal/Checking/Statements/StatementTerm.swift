/// What a word or phrase means in a statement of numbers.
enum StatementTerm: Sendable, Hashable {
  case measure(StatementMeasure)
  /// `95% CI`, `betrouwbaarheidsinterval`.
  case interval
  /// Ranges that are no confidence intervals: `CrI`, `IQR`, `range`, and also `SD`.
  case spread
  case p
  /// A p value of another test: `P for trend`.
  case otherP
  case notSignificant
  /// `n`, the mark of a count.
  case count
  case to
  case between
  case and
  case versus
  case of
  /// Words that only join a number to its interval.
  case link
  case unit
  case direction
  case people
  case time
  case randomised
  case approximate
  /// The author says that the numbers are wrong.
  case doubt
  case oneSided
  /// Medians, bootstraps and the like, whose intervals need not be symmetric.
  case asymmetric
  case respectively
  /// Words that a number belongs to as a name: `Table 2`.
  case name
  case rate
  /// The name of a scale whose ends may follow: `NRS 0-10`.
  case scale
  /// The name of a test: `t`, `F`, `χ²`.
  case test(StatementTest)
  /// A total, at the head of a column or a row.
  case total
  /// Words for who stayed until the end, and for who did not.
  case completed
  /// Words for one whole number a person.
  case singleItem
  case lost
}

/// What an estimate is an estimate of.
enum StatementMeasure: Sendable, Hashable {
  /// Relative risk, odds ratio, hazard ratio, rate ratio.
  case ratio
  /// A mean difference that is named so, standardised or not.
  case meanDifference
  /// Any other difference.
  case difference
  case absoluteReduction
  case relativeReduction
  case numberNeededToTreat
  /// All else with an interval: sensitivity, a mean, a likelihood ratio, kappa.
  case other

  /// The scale on which it is tested; `nil` when that is not known.
  var scale: EffectScale? {
    switch self {
    case .ratio: .logarithmic
    case .meanDifference, .difference, .absoluteReduction: .linear
    default: nil
    }
  }
}
