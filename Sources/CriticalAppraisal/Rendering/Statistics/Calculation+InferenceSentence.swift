extension Calculation {
  /// What a p value or an interval says.
  func inferenceSentence(
    _ results: [StatisticalResult], _ level: ConfidenceLevel, _ terms: Terms
  ) -> String? {
    switch self {
    case .pFromInterval, .pFromStatistic:
      guard case .test(let test) = results.first(where: { $0.measure == .p })?.finding,
        let p = test.p
      else { return nil }
      return terms.chance(p)
    case .intervalFromP(let reported):
      return results.first?.estimate?.interval.map {
        terms.holds($0, reported.scale, level)
      }
    case .changedLevel(let reported, let other):
      return results.first?.estimate?.interval.map { terms.holds($0, reported.scale, other) }
    case .patientNumber:
      let number = results.first?.estimate?.value.flatMap(NumberNeededToTreat.roundedUp)
      return number.map {
        terms.pick(
          "Van mensen als deze patiënt moet je er \($0) behandelen voor één gebeurtenis minder.",
          "Of people like this patient, \($0) must be treated for one event fewer.")
      }
    default: return nil
    }
  }
}

extension Terms {
  /// How often chance alone would give such a difference.
  fileprivate func chance(_ p: Double) -> String {
    let base = PeopleText.base(for: p)
    let count = NumberText(language).fixed(p * Double(base), decimals: 0)
    return pick(
      "Zonder werkelijk effect zou een verschil als dit, of groter, in \(count) van \(base) onderzoeken voorkomen.",
      "Without a true effect, a difference like this or larger would turn up in \(count) of \(base) studies."
    )
  }

  /// Whether an interval holds the value of no effect.
  fileprivate func holds(
    _ interval: ConfidenceInterval, _ scale: EffectScale, _ level: ConfidenceLevel
  ) -> String {
    let name = self.interval(level)
    let none = NumberText(language).plain(scale.noEffect)
    return interval.contains(scale.noEffect)
      ? pick("Het \(name) omvat \(none): geen effect.", "The \(name) holds \(none), no effect.")
      : pick(
        "Het \(name) omvat \(none), geen effect, niet.",
        "The \(name) does not hold \(none), no effect.")
  }
}
