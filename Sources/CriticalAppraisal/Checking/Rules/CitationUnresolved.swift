extension Rule {
  /// What the text cites is in the list.
  static let citationUnresolved = Rule(
    id: "citation-unresolved",
    severity: .error,
    title: Localized(
      dutch: "Elke verwijzing leidt naar een referentie",
      english: "Every citation leads to a reference"),
    explanation: Localized(
      dutch: """
        Een verwijzing naar een nummer of naam die niet in de lijst staat, laat de lezer met lege \
        handen. Meestal is de lijst opnieuw genummerd, of is een bron weggevallen.
        """,
      english: """
        A citation of a number or name that is not in the list leaves the reader empty-handed. \
        Mostly the list was renumbered, or a source was lost.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Resultaten

        De pijn nam af [2].

        ## Referenties

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        """),
      .keeps(
        .english,
        """
        ## Results

        Pain decreased [1].

        ## References

        1. Lin I. Pain care. Br J Sports Med 2020;54:79-86.
        """),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      guard !appraisal.references.isEmpty else { return [] }
      let last = appraisal.references.map(\.number).max() ?? 0
      return appraisal.citations.indices.compactMap { index in
        let citation = appraisal.citations[index]
        // No list has a number 0: `[0-10]` is the range of a scale.
        guard !citation.unresolved.isEmpty, !citation.unresolved.contains("0") else { return nil }
        var facts: Facts = ["unresolved": .texts(citation.unresolved), "last": .number(last)]
        if citation.form == .key, let key = citation.unresolved.first,
          let near = NearMiss.nearest(to: key, among: appraisal.references.compactMap(\.key))
        {
          facts["suggestion"] = .text(near)
        }
        // A number or key can mean nothing else; names and a year may be just that.
        return Finding(
          .citation(index), facts, severity: citation.form == .authorYear ? .warning : nil)
      }
    },
    wording: { facts, terms in
      let unresolved = facts.texts("unresolved")
      let isNumber = unresolved.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
      let names = isNumber ? unresolved.compactMap { Int($0) }.ranges : unresolved
      let quoted = terms.list(names.map { isNumber ? "[\($0)]" : "\"\($0)\"" })
      let suggestion = facts.text("suggestion")
      let question =
        suggestion.isEmpty
        ? "" : terms.pick("; bedoel je \"\(suggestion)\"?", "; did you mean \"\(suggestion)\"?")
      return Wording(
        terms.pick(
          "\(unresolved.count == 1 ? "Verwijzing" : "Verwijzingen") \(quoted) niet in de lijst\(question)",
          "\(unresolved.count == 1 ? "Citation" : "Citations") \(quoted) not in the list\(question)"
        ),
        help: terms.pick(
          isNumber
            ? "De lijst loopt tot en met \(facts.number("last")): verbeter het nummer of vul aan."
            : "Verbeter de naam of het jaar, of neem de bron op in de lijst.",
          isNumber
            ? "The list ends at \(facts.number("last")): mend the number or add the source."
            : "Mend the name or the year, or add the source to the list."))
    })
}
