import CommonMark

extension Rule {
  /// A source is cited outside the summary too.
  static let citationAbstractOnly = Rule(
    id: "citation-abstract-only",
    severity: .note,
    title: Localized(
      dutch: "Een bron wordt ook buiten de samenvatting aangehaald",
      english: "A source is cited outside the summary too"),
    explanation: Localized(
      dutch: """
        Een samenvatting zegt kort wat de tekst uitvoeriger zegt. Een bron die alleen daar staat, \
        steunt iets wat in de tekst zelf ontbreekt.
        """,
      english: """
        A summary says in short what the text says at length. A source that is cited only there \
        supports something that the text itself lacks.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Samenvatting

        Oefenen helpt een beetje [2].

        ## Resultaten

        De pijn nam af [1].

        ## Referenties

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P. RESTORE. Lancet 2023;401:1866-77.
        """),
      .keeps(
        .english,
        """
        ## Summary

        Exercise helps a little [1].

        ## Results

        Pain decreased [1].

        ## References

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      guard appraisal.section(.summary) != nil else { return [] }
      let summaries = appraisal.passages.indices.filter { appraisal.passages[$0].kind == .summary }
      let blocks = appraisal.passages.enumerated().flatMap { index, passage in
        passage.blocks.map { (block: $0, passage: index) }
      }
      var inSummary: [Int: Int] = [:]
      var elsewhere: Set<Int> = []
      for (index, citation) in appraisal.citations.enumerated() {
        // Nodes are numbered in the order of the text.
        let place = blocks.last { $0.block <= citation.node }
        let isInSummary = place.map { summaries.contains($0.passage) } ?? false
        for target in citation.targets {
          if isInSummary {
            if inSummary[target] == nil { inSummary[target] = index }
          } else {
            elsewhere.insert(target)
          }
        }
      }
      guard !elsewhere.isEmpty else { return [] }
      let only = inSummary.filter { !elsewhere.contains($0.key) }.sorted { $0.key < $1.key }
      guard let first = only.map(\.value).min() else { return [] }
      return [Finding(.citation(first), ["numbers": .numbers(only.map(\.key))])]
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let isOne = numbers.count == 1
      return Wording(
        terms.pick(
          "\(terms.references(numbers)) \(isOne ? "wordt" : "worden") alleen in de samenvatting aangehaald",
          "\(terms.references(numbers)) \(isOne ? "is" : "are") cited only in the summary"),
        help: terms.pick(
          "Haal de bron ook aan waar de tekst erop steunt, of laat hem uit de samenvatting weg.",
          "Cite it where the text rests on it too, or leave it out of the summary."))
    })
}
