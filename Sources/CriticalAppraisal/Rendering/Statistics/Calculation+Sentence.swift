extension Calculation {
  /// What the results say, in one plain sentence or two; `nil` when there is nothing to say.
  ///
  /// - Parameters:
  ///   - results: the results that are shown, of which the first of a measure is told.
  ///   - level: the level of the intervals.
  public func sentence(
    _ results: [StatisticalResult], level: ConfidenceLevel, _ terms: Terms
  ) -> String? {
    let people = PeopleText(terms: terms, level: level)
    func estimate(_ measure: Measure) -> Estimate? {
      results.first { $0.measure == measure }?.estimate
    }
    switch self {
    case .therapy:
      return estimate(.absoluteRiskReduction).flatMap { terms.treated($0, people) }
    case .diagnosis:
      return terms.tested(estimate, people)
    case .continuous:
      return estimate(.meanDifference).flatMap { terms.meanDifference($0, level) }
    case .proportion:
      guard let proportion = estimate(.proportion), let value = proportion.value else { return nil }
      let base = PeopleText.base(for: value)
      let count = people.count(proportion, of: base)
      return terms.pick(
        "Van \(base) mensen hebben er \(count) de uitkomst.",
        "Of \(base) people, \(count) have the event.")
    case .applied(let effect):
      let sentences = [
        terms.treated(effect.reduction, people), terms.needed(effect.numberNeededToTreat),
      ]
      return sentences.compactMap { $0 }.joined(separator: " ")
    case .posttest(let pretest, _, _):
      return estimate(.posttest)?.value.map { terms.probability(pretest.probability, $0) }
    case .predictiveValues:
      return terms.predicted(
        estimate(.positivePredictiveValue)?.value, estimate(.negativePredictiveValue)?.value)
    case .relevance(let relevance):
      return terms.sentence(of: relevance)
    case .helpedVersusHarmed(let ratio):
      let number = NumberText(terms.language).adaptive(ratio)
      return terms.pick(
        "De kans om baat te hebben is \(number) keer de kans op schade.",
        "The chance to be helped is \(number) times the chance to be harmed.")
    default:
      return inferenceSentence(results, level, terms) ?? countSentence(terms)
    }
  }

  private func countSentence(_ terms: Terms) -> String? {
    switch self {
    case .possibleCounts(let check):
      terms.possible(check.counts != nil, isTestable: check.isTestable)
    case .grimMean(let check): terms.possible(check.isConsistent, isTestable: check.isTestable)
    case .countPercentage(let check):
      check.isConsistent
        ? terms.pick("Aantal en percentage kloppen.", "Count and percentage agree.")
        : check.isTruncated
          ? terms.pick(
            "Het percentage is afgekapt, niet afgerond.", "The percentage was cut off, not rounded."
          )
          : terms.pick(
            "Aantal en percentage kloppen niet met elkaar.", "Count and percentage do not agree.")
    case .sum(let check): terms.adds(check.isConsistent)
    case .percentageSum(let check): terms.adds(check.isConsistent)
    default: nil
    }
  }
}
