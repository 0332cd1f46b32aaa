extension Rule {
  /// A p value follows from the test statistic beside it.
  static let numberTest = Rule(
    id: "number-test",
    severity: .warning,
    title: Localized(
      dutch: "De p-waarde volgt uit de toetsingsgrootheid ernaast",
      english: "The p value follows from the test statistic beside it"),
    explanation: Localized(
      dutch: """
        Uit "t(28) = 2,20" volgt p = 0,036: toetsingsgrootheid en vrijheidsgraden leggen de p-waarde \
        vast. Past zij ook eenzijdig en met afronding niet, dan is een van de drie verkeerd \
        overgenomen. Het is een fout als de conclusie ervan afhangt: significant of niet.
        """,
      english: """
        From "t(28) = 2.20" follows p = 0.036: test statistic and degrees of freedom settle the p \
        value. When it does not fit, not even one-sided and rounded, one of the three was copied \
        wrongly. It is an error when the conclusion depends on it: significant or not.
        """),
    examples: [
      .breaks(.english, "## Results\n\nThe groups differed, t(28) = 2.20, p = .06."),
      .breaks(.dutch, "## Resultaten\n\nDe groepen verschilden, F(2, 57) = 4,21; p = 0,002."),
      .breaks(.english, "## Results\n\nScores were related, r(48) = 1.28, p = .05."),
      .keeps(.english, "## Results\n\nThe groups differed, t(28) = 2.20, p = .036."),
      .keeps(.dutch, "## Resultaten\n\nEr was verband, χ²(1, N = 90) = 6,41; p = 0,011."),
    ],
    check: { inspection in
      inspection.statements.tests.compactMap { statement in
        TestFlaw(statement).map { flaw in
          let text = NumberText(.english)
          let severity: Severity? =
            switch flaw.kind {
            case .decision: .error
            case .slip: .note
            case .inconsistent, .impossible: nil
            }
          return Finding(
            inspection.part(of: statement.text, at: statement.range.lowerBound),
            [
              "text": inspection.words(of: statement.text, statement.range),
              "p": .text(statement.p.text), "statistic": .text(statement.statisticText),
              "flaw": .text(flaw.kind.rawValue), "test": .text(statement.test.rawValue),
              "low": .text(text.adaptive(flaw.values.lowerBound)),
              "high": .text(text.adaptive(flaw.values.upperBound)),
              "significant": .number(flaw.isSignificant ? 1 : 0),
            ], severity: severity)
        }
      }
    },
    wording: { facts, terms in
      let (p, statistic) = (facts.text("p"), facts.text("statistic"))
      let help = terms.pick(
        "Kijk toetsingsgrootheid, vrijheidsgraden en p-waarde na in het artikel.",
        "Check test statistic, degrees of freedom and p value against the paper.")
      let flaw = TestFlaw.Kind(rawValue: facts.text("flaw"))
      if flaw == .impossible {
        return Wording(
          facts.text("test") == "r"
            ? terms.pick(
              "\"\(statistic)\" kan niet: een correlatie ligt tussen -1 en 1",
              "\"\(statistic)\" cannot be: a correlation lies between -1 and 1")
            : terms.pick(
              "\"\(statistic)\" kan niet: deze toetsingsgrootheid is nooit negatief",
              "\"\(statistic)\" cannot be: this test statistic is never negative"),
          help: help)
      }
      let (low, high) = (terms.decimal(facts.text("low")), terms.decimal(facts.text("high")))
      let range = low == high ? low : terms.pick("\(low) tot \(high)", "\(low) to \(high)")
      let follows = terms.pick(
        "\"\(p)\" past niet bij \"\(statistic)\": daaruit volgt p = \(range)",
        "\"\(p)\" does not fit \"\(statistic)\", from which p = \(range) follows")
      switch flaw {
      case .decision:
        return Wording(
          facts.number("significant") == 1
            ? follows + terms.pick(", dus wel significant", ", which is significant")
            : follows + terms.pick(", dus niet significant", ", which is not significant"),
          help: help)
      case .slip:
        return Wording(
          follows + terms.pick(" (een afrondingsverschil)", " (a slip of rounding)"), help: help)
      default: return Wording(follows, help: help)
      }
    })
}
