/// Sentences that say results in words.
extension Terms {
  /// How many fewer or more of those treated have the event.
  func treated(_ reduction: Estimate, _ people: PeopleText) -> String? {
    guard let value = reduction.value else { return nil }
    let limits = reduction.interval.map { [$0.lower, $0.upper] } ?? []
    let base = PeopleText.base(for: value == 0 ? limits.map(abs).max() ?? 0 : value)
    return people.change(reduction, of: base).map { change, interval in
      value == 0
        ? pick(
          "Van \(base) mensen die behandeld worden, hebben er evenveel\(interval) de uitkomst als zonder.",
          "Of \(base) people treated, as many\(interval) have the event as without.")
        : pick(
          "Van \(base) mensen die behandeld worden, hebben er \(change)\(interval) de uitkomst dan zonder.",
          "Of \(base) people treated, \(change)\(interval) have the event than without.")
    }
  }

  /// How many people are treated for one event fewer or more; `nil` when that is infinite.
  func needed(_ number: NumberNeededToTreat) -> String? {
    guard let whole = number.roundedUp else { return nil }
    return number.estimate.side == .benefit
      ? pick(
        "Voor één gebeurtenis minder moet je \(whole) mensen behandelen.",
        "For one event fewer, \(whole) people must be treated.")
      : pick(
        "Op elke \(whole) behandelde mensen is er één gebeurtenis meer.",
        "For every \(whole) people treated there is one event more.")
  }

  /// What positive and negative tests mean.
  func tested(_ estimate: (Measure) -> Estimate?, _ people: PeopleText) -> String? {
    var sentences: [String] = []
    if let sensitivity = estimate(.sensitivity)?.value,
      let specificity = estimate(.specificity)?.value
    {
      let (found, alarms) = (
        people.count(sensitivity, of: 100), people.count(1 - specificity, of: 100)
      )
      sentences.append(
        pick(
          "Van 100 mensen met de aandoening test \(found) positief, van 100 zonder \(alarms).",
          "Of 100 people with the disease \(found) test positive, of 100 without \(alarms)."))
    }
    if let positive = estimate(.posttestPositive)?.value,
      let negative = estimate(.posttestNegative)?.value
    {
      let numbers = NumberText(language)
      let (after, without) = (numbers.percentage(positive), numbers.percentage(negative))
      sentences.append(
        pick(
          "Na een positieve test is de kans op de aandoening \(after), na een negatieve \(without).",
          "After a positive test the probability of disease is \(after), after a negative one \(without)."
        ))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// How far the means are apart.
  func meanDifference(_ difference: Estimate, _ level: ConfidenceLevel) -> String? {
    guard let value = difference.value else { return nil }
    let numbers = NumberText(language)
    let decimals = NumberText.decimals(for: value)
    func text(_ value: Double) -> String { numbers.fixed(value, decimals: decimals) }
    func direction(_ value: Double) -> String {
      text(abs(value)) + " " + (value < 0 ? pick("lager", "lower") : pick("hoger", "higher"))
    }
    let limits = difference.interval.map { interval -> String in
      let (near, far) =
        value < 0 ? (interval.upper, interval.lower) : (interval.lower, interval.upper)
      let first = near * far >= 0 ? text(abs(near)) : direction(near)
      return " (\(self.interval(level)) \(first)\(to)\(direction(far)))"
    }
    let change = direction(value) + (limits ?? "")
    return pick(
      "Met de behandeling is het gemiddelde \(change) dan zonder.",
      "With the treatment the mean is \(change) than without.")
  }

  /// How a probability changes.
  func probability(_ before: Double, _ after: Double) -> String {
    let numbers = NumberText(language)
    let (first, last) = (numbers.percentage(before), numbers.percentage(after))
    return pick(
      "De kans op de aandoening gaat van \(first) naar \(last).",
      "The probability of disease goes from \(first) to \(last).")
  }

  /// What predictive values mean.
  func predicted(_ positive: Double?, _ negative: Double?) -> String? {
    guard let positive, let negative else { return nil }
    let numbers = NumberText(language)
    let (ill, healthy) = (
      numbers.fixed(100 * positive, decimals: 0), numbers.fixed(100 * negative, decimals: 0)
    )
    return pick(
      "Van 100 mensen met een positieve test hebben er \(ill) de aandoening; van 100 met een negatieve test zijn er \(healthy) vrij van.",
      "Of 100 people with a positive test \(ill) have the disease; of 100 with a negative test \(healthy) are free of it."
    )
  }

  /// Whether an effect matters to patients.
  func sentence(of relevance: ClinicalRelevance) -> String {
    let numbers = NumberText(language)
    let minimum = numbers.plain(relevance.minimum)
    return switch relevance.level {
    case .definite:
      pick(
        "Het hele interval haalt het kleinste relevante verschil van \(minimum).",
        "The whole interval reaches the smallest difference that matters, \(minimum).")
    case .probable:
      pick(
        "De schatting haalt het kleinste relevante verschil van \(minimum), een deel van het interval niet.",
        "The estimate reaches the smallest difference that matters, \(minimum); part of the interval does not."
      )
    case .possible:
      pick(
        "De schatting haalt het kleinste relevante verschil van \(minimum) niet, het uiterste van het interval wel.",
        "The estimate does not reach the smallest difference that matters, \(minimum); the far end of the interval does."
      )
    case .definitelyNot:
      pick(
        "Het hele interval blijft onder het kleinste relevante verschil van \(minimum).",
        "The whole interval stays below the smallest difference that matters, \(minimum).")
    }
  }

  /// Whether a printed number can come of whole numbers.
  func possible(_ isPossible: Bool, isTestable: Bool) -> String {
    if !isPossible {
      return pick(
        "Dit kan niet: geen enkel geheel aantal geeft dit getal.",
        "This cannot be: no whole number gives it.")
    }
    return isTestable
      ? pick("Dit kan.", "This is possible.")
      : pick(
        "Dit kan; bij zo'n grote groep kan elk getal met deze decimalen.",
        "This is possible; in so large a group any number with these decimals is.")
  }

  /// Whether parts add up.
  func adds(_ isConsistent: Bool) -> String {
    isConsistent
      ? pick("De som klopt.", "The sum is right.")
      : pick("De som klopt niet.", "The sum is wrong.")
  }
}
