extension Rule {
  /// Numbered citations come in order.
  static let citationOrder = Rule(
    id: "citation-order",
    severity: .note,
    title: Localized(
      dutch: "Genummerde verwijzingen komen op volgorde",
      english: "Numbered citations come in order"),
    explanation: Localized(
      dutch: """
        In Vancouver en AMA krijgt een bron zijn nummer als hij voor het eerst wordt genoemd: 1 komt \
        voor 2, en 2 voor 3. Met `order: cited` in de front matter nummert het programma de pagina \
        zelf zo. Een lijst op alfabet heeft een eigen volgorde en wordt met rust gelaten.
        """,
      english: """
        In Vancouver and AMA a source gets its number where it is first mentioned: 1 comes before \
        2, and 2 before 3. With `order: cited` in the front matter the program numbers the page \
        like this itself. A list in alphabetical order has an order of its own and is left alone.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Resultaten

        De pijn nam af [1]. Zo ook angst [2], stress [4] en verzuim [3], en dat bleef zo [5].

        ## Referenties

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        3. Hill JC. STarT Back. Lancet 2011;378:1560-71.
        4. Chen Y. Trajectories. Pain 2018;159:252-60.
        5. Ng L. Rowers. Br J Sports Med 2015;49:1125-31.
        """),
      .keeps(
        .english,
        """
        ## Results

        Pain decreased [1], as did fear [2-4] and stress [1, 5].

        ## References

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        3. Hill JC. STarT Back. Lancet 2011;378:1560-71.
        4. Chen Y. Trajectories. Pain 2018;159:252-60.
        5. Ng L. Rowers. Br J Sports Med 2015;49:1125-31.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      // Where the order is stated, the page is numbered accordingly, whatever was typed.
      guard appraisal.metadata.referenceOrder == nil, appraisal.metadata.style != .apa else {
        return []
      }
      var mentioned = NumberSet()
      var inOrder = 0
      var first: (citation: Int, number: Int, expected: Int)?
      let citations = appraisal.citations
      for index in citations.indices {
        guard citations[index].form != .key, citations[index].form != .authorYear else {
          return []
        }
        for target in citations[index].targets where mentioned.insert(target) {
          if target == mentioned.count {
            inOrder += 1
          } else if first == nil, target > mentioned.count {
            first = (index, target, mentioned.count)
          }
        }
      }
      // Only a list that keeps to the order for the most part was meant to.
      guard let first, mentioned.count >= 4, inOrder * 10 >= mentioned.count * 6 else { return [] }
      return [
        Finding(
          .citation(first.citation),
          ["number": .number(first.number), "expected": .number(first.expected)])
      ]
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let expected = facts.number("expected")
      return Wording(
        terms.pick(
          "[\(number)] komt vóór [\(expected)] de tekst in",
          "[\(number)] enters the text before [\(expected)]"),
        help: terms.pick(
          "Nummer op volgorde van eerste noemen, of zet \"order: cited\" in de front matter.",
          "Number by first mention, or put \"order: cited\" in the front matter."))
    })
}
