extension Terms {
  /// The name of what a number stands for.
  public func name(of quantity: StatisticalQuantity) -> String {
    switch quantity {
    case .events: pick("het aantal gebeurtenissen", "the number of events")
    case .groupSize: pick("de groepsgrootte", "the size of the group")
    case .truePositives: pick("het aantal terecht-positieven", "the number of true positives")
    case .falsePositives: pick("het aantal fout-positieven", "the number of false positives")
    case .falseNegatives: pick("het aantal fout-negatieven", "the number of false negatives")
    case .trueNegatives: pick("het aantal terecht-negatieven", "the number of true negatives")
    case .mean: pick("het gemiddelde", "the mean")
    case .standardDeviation: pick("de standaarddeviatie", "the standard deviation")
    case .estimate: pick("de schatting", "the estimate")
    case .lowerLimit: pick("de ondergrens", "the lower limit")
    case .upperLimit: pick("de bovengrens", "the upper limit")
    case .p: pick("de p-waarde", "the p value")
    case .level: pick("het betrouwbaarheidsniveau", "the confidence level")
    case .degreesOfFreedom: pick("het aantal vrijheidsgraden", "the degrees of freedom")
    case .statistic: pick("de toetsingsgrootheid", "the test statistic")
    case .baselineRisk: pick("het uitgangsrisico", "the baseline risk")
    case .pretestProbability: pick("de voorafkans", "the pre-test probability")
    case .prevalence: pick("de prevalentie", "the prevalence")
    case .sensitivity: pick("de sensitiviteit", "the sensitivity")
    case .specificity: pick("de specificiteit", "the specificity")
    case .ratio: pick("de effectmaat", "the effect")
    case .likelihoodRatio: pick("de likelihoodratio", "the likelihood ratio")
    case .numberNeededToTreat: pick("het NNT", "the NNT")
    case .numberNeededToHarm: pick("het NNH", "the NNH")
    case .factor: pick("de factor f", "the factor f")
    case .minimalImportantDifference:
      pick("het kleinste relevante verschil", "the smallest difference that matters")
    case .percentage: pick("het percentage", "the percentage")
    case .items: pick("het aantal items", "the number of items")
    case .total: pick("het totaal", "the total")
    case .decimals: pick("het aantal decimalen", "the number of decimals")
    }
  }

  /// Why a number cannot be, as a sentence without a full stop: which number, and what it should
  /// be.
  public func text(of error: StatisticsError) -> String {
    let numbers = NumberText(language)
    let name = name(of: error.quantity)
    let value = error.value.map { " (\(numbers.plain($0)))" } ?? ""
    let (low, high): (String, String)
    switch error.requirement {
    case .finite:
      return pick("\(name)\(value) moet een eindig getal zijn", "\(name)\(value) must be finite")
    case .atLeast(let limit):
      low = numbers.plain(limit)
      return pick(
        "\(name)\(value) moet \(low) of meer zijn", "\(name)\(value) must be \(low) or more")
    case .above(let limit):
      low = numbers.plain(limit)
      return pick(
        "\(name)\(value) moet meer dan \(low) zijn", "\(name)\(value) must be above \(low)")
    case .atMost(let limit):
      high = numbers.plain(limit)
      return pick(
        "\(name)\(value) mag hoogstens \(high) zijn", "\(name)\(value) must be \(high) or less")
    case .within(let lowest, let highest):
      (low, high) = (numbers.plain(lowest), numbers.plain(highest))
      return pick(
        "\(name)\(value) moet van \(low) tot en met \(high) zijn",
        "\(name)\(value) must be from \(low) to \(high)")
    case .between(let lowest, let highest):
      (low, high) = (numbers.plain(lowest), numbers.plain(highest))
      return pick(
        "\(name)\(value) moet tussen \(low) en \(high) liggen",
        "\(name)\(value) must be between \(low) and \(high)")
    case .notAbove(let other, let limit):
      high = "\(self.name(of: other)) (\(numbers.plain(limit)))"
      return pick(
        "\(name)\(value) kan niet meer zijn dan \(high)",
        "\(name)\(value) cannot be more than \(high)")
    case .aboveOther(let other, let limit):
      low = "\(self.name(of: other)) (\(numbers.plain(limit)))"
      return pick(
        "\(name)\(value) moet boven \(low) liggen", "\(name)\(value) must be above \(low)")
    case .known:
      return pick("\(name) ontbreekt", "\(name) is missing")
    case .possibleRisk(let risk):
      high = numbers.percentage(risk)
      return pick(
        "\(name)\(value) geeft een risico van \(high), en meer dan 100% kan niet",
        "\(name)\(value) gives a risk of \(high), and above 100% is impossible")
    }
  }

  /// Why a case cannot be calculated, as a sentence without a full stop.
  public func text(of error: CaseError) -> String {
    switch error {
    case .impossible(let error): text(of: error)
    case .missing(let field): pick("\"\(field)\" ontbreekt", "\"\(field)\" is missing")
    case .unreadable(let field):
      pick("\"\(field)\" is niet te lezen", "\"\(field)\" cannot be read")
    case .unknown(let name): pick("\"\(name)\" is niet bekend", "\"\(name)\" is not known")
    }
  }
}
