import RealModule

extension FaganNomogram {
  /// The probability after a result with a likelihood ratio; `nil` when a number is no number.
  public func posttest(_ ratio: Double) -> Double? {
    guard pretest >= 0, pretest <= 1, ratio >= 0 else { return nil }
    if ratio.isInfinite { return pretest == 0 ? nil : 1 }
    let odds = pretest * ratio
    let sum = odds + 1 - pretest
    return sum > 0 ? odds / sum : nil
  }

  /// A probability with its limits.
  struct Posttest {
    var value: Double
    var lower: Double?
    var upper: Double?
  }

  /// The probability after a result, with the limits that those of the ratio lead to.
  func posttest(_ ratio: LikelihoodRatio?) -> Posttest? {
    guard let ratio, let value = posttest(ratio.value) else { return nil }
    let limits = [ratio.lower, ratio.upper].compactMap { $0.flatMap(posttest) }.sorted()
    guard limits.count == 2 else { return Posttest(value: value) }
    return Posttest(value: value, lower: limits[0], upper: limits[1])
  }

  /// The results of the test that something is known of.
  func results(in terms: Terms) -> [(name: String, ratio: LikelihoodRatio, posttest: Posttest)] {
    let names = [
      terms.pick("Positieve test", "Positive test"), terms.pick("Negatieve test", "Negative test"),
    ]
    return zip(names, [positive, negative]).compactMap { name, ratio in
      guard let ratio, let after = posttest(ratio) else { return nil }
      return (name, ratio, after)
    }
  }

  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title
      ?? condition.map {
        terms.pick(
          "De kans op \($0) vóór en na de test",
          "The probability of \($0) before and after the test")
      } ?? terms.pick("De kans vóór en na de test", "The probability before and after the test")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    ([terms.pick("Nomogram van Fagan.", "Fagan's nomogram."), beforeSentence(FigureNumbers(terms))]
      + resultSentences(FigureNumbers(terms))).joined(separator: " ")
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String {
    terms.pick(
      "Een rechte lijn van de kans vooraf door het aannemelijkheidsquotiënt (LR) wijst de kans achteraf aan; de strook eromheen is het betrouwbaarheidsinterval.",
      "A straight line from the probability before through the likelihood ratio (LR) points to the probability after; the strip around it is the confidence interval."
    )
  }

  func beforeSentence(_ numbers: FigureNumbers) -> String {
    numbers.terms.pick("Kans vooraf: ", "Probability before: ") + numbers.percentage(pretest) + "."
  }

  /// What each result makes of the probability.
  func resultSentences(_ numbers: FigureNumbers) -> [String] {
    results(in: numbers.terms).map { name, ratio, after in
      "\(name) (LR \(numbers.ratio(ratio.value))): "
        + numbers.terms.pick("kans achteraf ", "probability after ")
        + numbers.posttest(after, level: level) + "."
    }
  }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let numbers = FigureNumbers(terms)
    return FigureTable(
      header: [
        terms.pick("Uitslag", "Result"), "LR", terms.pick("Kans vooraf", "Probability before"),
        terms.pick("Kans achteraf", "Probability after"),
      ],
      rows: results(in: terms).map { name, ratio, after in
        [
          name, numbers.ratio(ratio, level: level), numbers.percentage(pretest),
          numbers.posttest(after, level: level),
        ]
      })
  }

  /// The probabilities in words.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    let numbers = FigureNumbers.typed(terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.blankLine()
    writer.labels(
      [(terms.pick("Kans vooraf", "Probability before"), numbers.percentage(pretest))]
        + results(in: terms).map { name, ratio, after in
          (
            name,
            "LR \(numbers.ratio(ratio, level: level)); "
              + terms.pick("kans achteraf ", "probability after ")
              + numbers.posttest(after, level: level)
          )
        })
    return writer.text
  }
}

extension FigureNumbers {
  /// A likelihood ratio with two digits.
  func ratio(_ value: Double) -> String {
    switch value {
    case 0, 10...: fixed(value, 0)
    case 1...: fixed(value, 1)
    case 0.1...: fixed(value, 2)
    default: fixed(value, 3)
    }
  }

  /// A likelihood ratio with its interval.
  func ratio(_ ratio: FaganNomogram.LikelihoodRatio, level: Double) -> String {
    guard let lower = ratio.lower, let upper = ratio.upper else { return self.ratio(ratio.value) }
    return
      "\(self.ratio(ratio.value)) (\(intervalName(level)) \(self.ratio(lower))\(terms.to)\(self.ratio(upper)))"
  }

  /// A probability with its interval.
  func posttest(_ after: FaganNomogram.Posttest, level: Double) -> String {
    percentage(after.value) + (limits(of: after, level: level).map { " (\($0))" } ?? "")
  }

  /// The interval of a probability: `95% CI 20 to 24%`.
  func limits(of after: FaganNomogram.Posttest, level: Double) -> String? {
    guard let lower = after.lower, let upper = after.upper else { return nil }
    return
      "\(intervalName(level)) \(percentage(lower).dropLast())\(terms.to)\(percentage(upper))"
  }
}
