extension Rule {
  /// A mean of whole numbers can be that of as many people.
  static let numberMean = Rule(
    id: "number-mean",
    severity: .warning,
    title: Localized(
      dutch: "Een gemiddelde van hele getallen kan bij het aantal mensen",
      english: "A mean of whole numbers is possible for the number of people"),
    explanation: Localized(
      dutch: """
        Het gemiddelde van twintig hele getallen is een veelvoud van 1/20: 3,45 kan, 3,44 niet (de \
        GRIM-toets van Brown en Heathers). Dit wordt alleen nagekeken waar de zin zegt dat het om \
        één item of om hele getallen gaat; bij schalen met meer items is het niet zeker.
        """,
      english: """
        The mean of twenty whole numbers is a multiple of 1/20: 3.45 is possible, 3.44 is not (the \
        GRIM test of Brown and Heathers). It is checked only where the sentence says that it is of \
        a single item or of whole numbers; with more items that is not sure.
        """),
    examples: [
      .breaks(
        .english, "## Results\n\nThe mean on a single item (1-5) was 3.44 (n = 20)."),
      .breaks(.dutch, "## Resultaten\n\nOp één item (1-5) was het gemiddelde 2,17 (n = 15)."),
      .keeps(
        .english, "## Results\n\nThe mean on a single item (1-5) was 3.45 (n = 20)."),
      .keeps(.dutch, "## Resultaten\n\nPijn (NRS 0-10): gemiddelde 3,44 (n = 20)."),
    ],
    check: { inspection in
      inspection.statements.means.compactMap { statement in
        guard let check = try? GrimMean(statement.mean, people: statement.people),
          check.isTestable, !check.isConsistent
        else { return nil }
        let text = NumberText(.english)
        let below = (statement.mean.value * Double(statement.people)).rounded(.down)
        return Finding(
          inspection.part(of: statement.text, at: statement.range.lowerBound),
          [
            "text": inspection.words(of: statement.text, statement.range),
            "mean": .text(statement.meanText), "people": .number(statement.people),
            "total": .number(Int(below)),
            "nearest": .texts(
              [below, below + 1].map {
                text.fixed($0 / Double(statement.people), decimals: statement.mean.decimals)
              }),
          ])
      }
    },
    wording: { facts, terms in
      let (people, total) = (facts.number("people"), facts.number("total"))
      let nearest = facts.texts("nearest").map(terms.decimal)
      let (below, above) = (nearest.first ?? "", nearest.last ?? "")
      let mean = facts.text("mean")
      return Wording(
        terms.pick(
          "Gemiddelde \(mean) kan niet bij \(people) hele getallen: \(total)/\(people) is \(below), \(total + 1)/\(people) is \(above)",
          "A mean of \(mean) is impossible for \(people) whole numbers: \(total)/\(people) is \(below), \(total + 1)/\(people) is \(above)"
        ),
        help: terms.pick(
          "Kijk het gemiddelde en het aantal mensen na.", "Check the mean and the number of people."
        ))
    })
}
