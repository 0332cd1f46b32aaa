extension Rule {
  /// Journals are written alike throughout the list.
  static let referenceJournal = Rule(
    id: "reference-journal",
    severity: .note,
    title: Localized(
      dutch: "Tijdschriften staan overal op dezelfde manier",
      english: "Journals are written alike throughout the list"),
    explanation: Localized(
      dutch: """
        "Lancet" en "The Lancet", of "Phys Ther" en "Physical therapy", is hetzelfde tijdschrift op \
        twee manieren. Vancouver en AMA korten af zoals PubMed, APA schrijft voluit; kies één van \
        de twee voor de hele lijst.
        """,
      english: """
        "Lancet" and "The Lancet", or "Phys Ther" and "Physical therapy", is one journal in two \
        forms. Vancouver and AMA abbreviate as PubMed does, APA writes in full; choose one of the \
        two for the whole list.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Referenties

        1. Kent P, Haines T. RESTORE trial. Lancet 2023;401:1866-77.
        2. Hill JC, Foster NE. STarT Back trial. The Lancet 2011;378:1560-71.
        """),
      .breaks(
        .english,
        """
        ## References

        1. Lin I, Wiles L. Pain care for all. Br J Sports Med 2020;54:79-86.
        2. Simpson P, Kent P. Training of therapists. Phys Ther 2021;101:1-9.
        3. Synnott A, Kent P. Stigma in practice. J Physiother 2015;61:68-76.
        4. Vibe Fersum K, Kent P. Efficacy of therapy. European journal of pain 2013;17:916-28.
        """),
      .keeps(
        .english,
        """
        ## References

        1. Kent P, Haines T. RESTORE trial. Lancet 2023;401:1866-77.
        2. Hill JC, Foster NE. STarT Back trial. Lancet 2011;378:1560-71.
        3. Lin I, Wiles L. Pain care for all. Br J Sports Med 2020;54:79-86.
        """),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      let names = JournalNames(references)
      return names.variants.map { variant in
        Finding(
          .reference(variant.index),
          [
            "names": .texts(variant.names), "text": .text(variant.names.last ?? ""),
            "numbers": .numbers(variant.numbers),
          ])
      }
        + [names.oddOnesOut].compactMap { odd in
          odd.map { odd in
            Finding(
              .reference(odd.index),
              [
                "form": .text(odd.isInFull ? "full" : "short"), "names": .texts(odd.names),
                "numbers": .numbers(odd.numbers),
              ])
          }
        }
    },
    wording: { facts, terms in
      let names = facts.texts("names").map { "\"\($0)\"" }
      let subject = terms.references(facts.numbers("numbers"))
      let form = facts.text("form")
      guard !form.isEmpty else {
        return Wording(
          terms.pick(
            "Eén tijdschrift staat er als \(terms.list(names))",
            "One journal is written as \(terms.list(names))"),
          help: terms.pick(
            "Kies één vorm; het gaat om \(subject.lowercasedFirst(if: true)).",
            "Choose one form; it concerns \(subject.lowercasedFirst(if: true))."))
      }
      let isFull = form == "full"
      let isOne = names.count == 1
      return Wording(
        terms.pick(
          "\(terms.list(names)) \(isOne ? "staat" : "staan") er \(isFull ? "voluit" : "afgekort"), de meeste andere tijdschriften \(isFull ? "afgekort" : "voluit")",
          "\(terms.list(names)) \(isOne ? "is" : "are") \(isFull ? "in full" : "abbreviated"), most other journals are \(isFull ? "abbreviated" : "in full")"
        ),
        help: terms.pick(
          "Schrijf alle tijdschriften op één manier; het gaat om \(subject.lowercasedFirst(if: true)).",
          "Write all journals in one way; it concerns \(subject.lowercasedFirst(if: true))."))
    })
}
