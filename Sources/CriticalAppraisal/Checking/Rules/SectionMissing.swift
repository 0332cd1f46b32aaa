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
        na te gaan waar het antwoord op berust.
        """,
      english: """
        A reader expects a question, method, results, limitations, conclusion and references, and \
        in a CAT of several papers the search as well. Without one of these nobody can see what \
        the answer rests on.
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
        .map { Finding(.document, ["section": .section($0), "profile": .text(inspection.profile.name)]) }
    },
    wording: { facts, terms in
      let name = terms.name(of: facts.section("section"))
      return switch terms.language {
      case .dutch:
        Wording(
          "Onderdeel \"\(name)\" ontbreekt",
          help: "Voeg een kop toe, bijvoorbeeld \"## \(name)\", met de tekst eronder.")
      case .english:
        Wording(
          "Section \"\(name)\" is missing",
          help: "Add a heading such as \"## \(name)\", with its text beneath.")
      }
    })
}

extension SectionKind {
  /// Whether an appraisal says elsewhere what a section of this kind would say.
  fileprivate func isCovered(in appraisal: Appraisal) -> Bool {
    self == .question && appraisal.question.population != nil
      && appraisal.question.derived.isEmpty
  }
}
