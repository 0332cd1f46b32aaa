extension Rule {
  /// The bibliography files that the front matter names can be read.
  static let referenceBibliography = Rule(
    id: "reference-bibliography",
    severity: .error,
    title: Localized(
      dutch: "De bibliografiebestanden zijn te lezen",
      english: "The bibliography files can be read"),
    explanation: Localized(
      dutch: """
        Bij `bibliography` in de front matter staan bestanden met bronnen: .bib (BibTeX), .json \
        (CSL-JSON), .ris of .nbib (PubMed), met een pad vanaf de map van de CAT of van de cursus. \
        Wat daarin niet klopt, kost alleen die ene bron; de melding noemt bestand en regel. Een \
        bestand buiten de cursus wordt niet gelezen.
        """,
      english: """
        Under `bibliography` in the front matter are files of sources: .bib (BibTeX), .json \
        (CSL-JSON), .ris or .nbib (PubMed), with a path from the folder of the appraisal or of the \
        course. What is wrong in one costs that source alone; the message names file and line. A \
        file outside the course is not read.
        """),
    examples: [
      .breaks(.dutch, "---\nbibliography: ontbreekt.bib\n---\n\nDe pijn nam af [@kent2023]."),
      .breaks(.english, "---\nbibliography: [none.ris]\n---\n\nPain fell [@kent2023]."),
      .keeps(.english, "## References\n\n1. Lin I. Pain. BMJ 2020;1:2-3."),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let path = facts.text("path")
      if let problem = BibliographyProblem(facts) {
        return Wording(
          "\(path):\(problem.line): \(problem.text(terms))",
          help: terms.pick(
            "Verbeter die regel; \"appraise references \(path)\" noemt alles wat niet klopt.",
            "Mend that line; \"appraise references \(path)\" names all that is wrong."))
      }
      return Wording(
        terms.pick(
          "Bibliografie \"\(path)\" is niet te lezen", "Bibliography \"\(path)\" cannot be read"),
        help: terms.pick(
          "Verbeter het pad, gerekend vanaf de map van deze CAT of van de cursus; het bestand moet "
            + "binnen de cursus staan.",
          "Mend the path, counted from the folder of this appraisal or of the course; the file must "
            + "be within the course."))
    })
}
