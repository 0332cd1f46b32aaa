extension Rule {
  /// The certainty of GRADE follows from its reasons.
  static let instrumentCertainty = Rule(
    id: "instrument-certainty",
    severity: .warning,
    title: Localized(
      dutch: "De zekerheid volgens GRADE volgt uit de redenen",
      english: "The certainty of GRADE follows from its reasons"),
    explanation: Localized(
      dutch: """
        Bij GRADE begint bewijs uit trials hoog en dat uit observationeel onderzoek laag; elke reden \
        (beperkingen in de opzet, inconsistentie, indirect bewijs, onnauwkeurigheid, publicatiebias) \
        kost een of twee niveaus, en een groot effect, dosis-respons of confounding in de andere \
        richting geeft er terug. Zonder "start:" wordt niets gerekend. Laat je de zekerheid weg, dan \
        staat er wat eruit volgt. Nederlandse woorden: "grade-woorden: redelijk" (of matig) in front \
        matter of course.yml.
        """,
      english: """
        With GRADE, evidence from trials starts high and that from observational studies low; each \
        reason (risk of bias, inconsistency, indirectness, imprecision, publication bias) costs one \
        or two levels, and a large effect, dose-response or opposing confounding gives some back. \
        Without "start:" nothing is worked out. Where you leave the certainty out, what follows is \
        shown. Dutch words: "grade-words: redelijk" (or matig) in front matter or course.yml.
        """),
    examples: [
      .breaks(
        .english,
        "```certainty\noutcome: Pain\nstart: trials\ncertainty: low\nreasons: []\n```"),
      .breaks(
        .dutch,
        "```zekerheid\nuitkomst: pijn\nstart: observationeel\nzekerheid: redelijk\n"
          + "redenen: [onnauwkeurigheid]\n```"),
      .keeps(
        .dutch,
        "```zekerheid\nuitkomst: pijn\nstart: trials\nzekerheid: laag\n"
          + "redenen: [zeer ernstige onnauwkeurigheid]\n```"),
      .keeps(
        .english,
        "```certainty\noutcome: Pain\nstart: trials\ncertainty: low\nreasons: [old studies]\n```"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      func name(_ key: String) -> String {
        Certainty(rawValue: facts.text(key)).map(terms.name) ?? ""
      }
      let (stated, start, proposed) = (name("certainty"), name("start"), name("proposed"))
      let outcome = facts.text("outcome").excerpt()
      return Wording(
        terms.pick(
          "\"\(outcome)\" is \(stated), maar uit start \(start) en de redenen volgt \(proposed)",
          "\"\(outcome)\" is \(stated), but from start \(start) and the reasons follows \(proposed)"
        ),
        help: terms.pick(
          "Noem de redenen, met \"-2\" waar een reden twee niveaus kost.",
          "Name the reasons, with \"-2\" where one costs two levels."))
    })
}
