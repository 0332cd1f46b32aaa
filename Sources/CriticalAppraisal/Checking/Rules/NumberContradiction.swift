extension Rule {
  /// One quantity has one value in the whole appraisal.
  static let numberContradiction = Rule(
    id: "number-contradiction",
    severity: .warning,
    title: Localized(
      dutch: "Hetzelfde getal is overal in de beoordeling hetzelfde",
      english: "The same quantity has one value in the whole appraisal"),
    explanation: Localized(
      dutch: """
        Staat er bij de resultaten "RR 0,72" en in de conclusie "RR 0,76" voor dezelfde uitkomst op \
        hetzelfde moment, dan is een van beide verkeerd. Vergeleken worden het aantal deelnemers en \
        de effecten met een naam, alleen waar uitkomst, maat, tijd en vergelijking dezelfde zijn. \
        Het is een fout als de ene waarde tot een andere conclusie leidt dan de andere.
        """,
      english: """
        When the results give "RR 0.72" and the conclusion "RR 0.76" for the same outcome at the \
        same time, one of them is wrong. The number of participants and the effects with a name are \
        compared, only where outcome, measure, time and comparison are the same. It is an error \
        when one value leads to another conclusion than the other.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Resultaten

        Na 12 weken was de pijn lager: MD -1,2 (95%-BI -2,0 tot -0,4).

        ## Conclusie

        Na 12 weken is er minder pijn: MD -2,1 (95%-BI -2,9 tot -1,3).
        """),
      .breaks(
        .english,
        """
        ## Results

        Recovery: RR 1.47 (95% CI 1.12 to 1.93), NNT 8.

        ## Conclusion

        More people recover, with an NNT of 5.
        """),
      .breaks(
        .english,
        """
        ## Method

        - Participants: 492 adults with back pain

        ## Results

        429 people were randomised.
        """),
      .keeps(
        .dutch,
        """
        ## Resultaten

        Na 12 weken was de pijn lager: MD -1,24 (95%-BI -2,0 tot -0,4); na een jaar MD -0,3 \
        (95%-BI -1,1 tot 0,5).

        ## Conclusie

        Na 12 weken is er minder pijn (MD -1,2), na een jaar niet meer (MD -0,3).
        """),
      .keeps(
        .english,
        """
        ## Results

        Recovery: RR 1.47 (95% CI 1.12 to 1.93), NNT 8.

        ## Conclusion

        More people recover (NNT 8). In an earlier trial the NNT was 5.
        """),
    ],
    check: { inspection in
      Contradiction.all(in: inspection).map { contradiction in
        let (first, second) = (contradiction.first, contradiction.second)
        return Finding(
          second.part,
          [
            "first": .text(first.words), "first-section": .section(first.section),
            "second": .text(second.words), "second-section": .section(second.section),
            "opposed": .number(first.opposes(second) ? 1 : 0),
          ], severity: first.opposes(second) ? .error : nil)
      }
    },
    wording: { facts, terms in
      let (first, second) = (facts.text("first").excerpt(), facts.text("second").excerpt())
      let place = terms.name(of: facts.section("first-section"))
      let message = terms.pick(
        "\"\(second)\", maar onder \"\(place)\" staat \"\(first)\"",
        "\"\(second)\", but under \"\(place)\" it is \"\(first)\"")
      return Wording(
        facts.number("opposed") == 1
          ? message
            + terms.pick(", en dat verandert de conclusie", ", and that changes the conclusion")
          : message,
        help: terms.pick(
          "Kijk in het artikel welke waarde juist is, of zeg waarin de twee verschillen.",
          "Look up in the paper which value is right, or say how the two differ."))
    })
}
