extension Rule {
  /// The front matter is YAML that can be read.
  static let metadataYAML = Rule(
    id: "metadata-yaml",
    severity: .error,
    title: Localized(
      dutch: "De front matter is te lezen",
      english: "The front matter can be read"),
    explanation: Localized(
      dutch: """
        De regels tussen --- en --- zijn YAML: sleutel, dubbele punt, spatie, waarde. Een waarde \
        met een dubbele punt of een # erin hoort tussen aanhalingstekens. Zolang dit niet klopt, \
        tellen titel, auteurs en datum niet mee.
        """,
      english: """
        The lines between --- and --- are YAML: key, colon, blank, value. A value with a colon or \
        # in it belongs in quotes. Until this is mended, title, authors and date do not count.
        """),
    examples: [
      .breaks(.dutch, "---\nauthors: [A. Auteur\ndate: 2026-01-22\n---\n\n# Oefentherapie"),
      .keeps(.english, "---\ntitle: \"RESTORE: a trial\"\n---\n\n## Question\n\nDoes it help?"),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      Wording(
        message(YAMLProblem.Cause(rawValue: facts.text("cause")), facts.text("subject"), terms),
        help: terms.pick(
          "Schrijf op elke regel \"sleutel: waarde\", tussen twee regels met ---; sluit haakjes en "
            + "aanhalingstekens.",
          "Write \"key: value\" on each line, between two lines of ---; close brackets and quotes.")
      )
    })

  private static func message(
    _ cause: YAMLProblem.Cause?, _ subject: String, _ terms: Terms
  ) -> String {
    switch cause {
    case .tooLarge:
      terms.pick("De front matter is groter dan 64 kB", "The front matter is larger than 64 kB")
    case .noKey:
      terms.pick(
        "\"\(subject)\" in de front matter heeft geen sleutel",
        "\"\(subject)\" in the front matter has no key")
    case .repeated:
      terms.pick(
        "\"\(subject)\" staat twee keer in de front matter",
        "\"\(subject)\" is in the front matter twice")
    case .nested:
      terms.pick(
        "De waarde van \"\(subject)\" is te diep genest",
        "The value of \"\(subject)\" is nested too deeply")
    case .unclosed:
      terms.pick(
        "De front matter wordt niet afgesloten door een regel ---",
        "The front matter is not closed by a line of ---")
    case .invalid, nil:
      terms.pick(
        "De waarde van \"\(subject)\" is niet te lezen",
        "The value of \"\(subject)\" cannot be read")
    }
  }
}
