extension Rule {
  /// The sections that the profile requires are there.
  static let sectionMissing = Rule(
    id: "section-missing",
    severity: .error,
    title: Localized(
      dutch: "Elk verplicht onderdeel is aanwezig",
      english: "Every required section is there"),
    explanation: Localized(
      dutch: """
        Een lezer verwacht een vraag, methode, resultaten, beperkingen, conclusie en referenties; \
        bij een CAT over meer artikelen ook de zoekactie. Zonder een van deze onderdelen is niet \
        na te gaan waar het antwoord op berust. Een kop mag anders heten: "Bevindingen" of \
        "Wat vonden de onderzoekers?" wordt ook als resultaten herkend.
        """,
      english: """
        A reader expects a question, method, results, limitations, conclusion and references, and \
        in a CAT of several papers the search as well. Without one of these nobody can see what \
        the answer rests on. A heading may have other words: "Findings" or "What they found" is \
        recognised as results too.
        """),
    examples: [
      .breaks(.dutch, "## Vraag\n\nHelpt oefentherapie?\n\n## Conclusie\n\nMisschien."),
      .keeps(
        .english,
        """
        ## Question

        Does exercise help?

        ## Method

        A trial.

        ## Results

        Some.

        ## Limitations

        Few.

        ## Conclusion

        Perhaps.

        ## References

        1. Jansen J. Exercise. Pain 2020;1:2-3.
        """),
    ],
    check: { inspection in
      inspection.profile.requiredSections
        .filter { inspection.section($0) == nil && !$0.isCovered(in: inspection.appraisal) }
        .map {
          Finding(.document, ["section": .section($0), "profile": .text(inspection.profile.name)])
        }
    },
    wording: { facts, terms in
      let section = facts.section("section")
      let name = terms.name(of: section)
      return Wording(
        terms.pick("Onderdeel \"\(name)\" ontbreekt", "Section \"\(name)\" is missing"),
        help: terms.pick(
          "Voeg een kop \"## \(name)\" toe, met daaronder \(section.content(terms)).",
          "Add a heading \"## \(name)\" with, beneath it, \(section.content(terms))."))
    })
}

extension SectionKind {
  /// Whether an appraisal says elsewhere what a section of this kind would say.
  fileprivate func isCovered(in appraisal: Appraisal) -> Bool {
    switch self {
    case .question: appraisal.question.population != nil && appraisal.question.derived.isEmpty
    case .method:
      // In a CAT of several papers they are described where they are selected or appraised.
      appraisal.section(.search) != nil
        && (appraisal.section(.selection) != nil || appraisal.section(.appraisal) != nil)
    case .references: !appraisal.references.isEmpty || !appraisal.metadata.bibliography.isEmpty
    default: false
    }
  }

  /// What the author is to write there.
  fileprivate func content(_ terms: Terms) -> String {
    switch self {
    case .question:
      terms.pick(
        "de vraag in één zin: patiënt, interventie, vergelijking en uitkomst",
        "the question in one sentence: patient, intervention, comparison and outcome")
    case .search:
      terms.pick(
        "waar, wanneer en met welke termen je hebt gezocht",
        "where, when and with which terms you searched")
    case .method:
      terms.pick(
        "hoe het onderzoek is opgezet en wie eraan meededen",
        "how the study was set up and who took part")
    case .results:
      terms.pick(
        "de uitkomsten in getallen, met betrouwbaarheidsinterval",
        "the outcomes in numbers, with confidence intervals")
    case .limitations:
      terms.pick("wat het antwoord minder zeker maakt", "what makes the answer less certain")
    case .conclusion:
      terms.pick("het antwoord op de vraag", "the answer to the question")
    case .references: terms.pick("de bronnen, genummerd", "the sources, numbered")
    default: terms.pick("je tekst", "your text")
    }
  }
}
