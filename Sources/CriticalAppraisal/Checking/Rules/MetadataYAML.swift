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
      let message = facts.text("message")
      return Wording(
        terms.pick(
          "Front matter is niet te lezen: \(message)", "Front matter is unreadable: \(message)"),
        help: terms.pick(
          "Schrijf op elke regel \"sleutel: waarde\", met aanhalingstekens om een waarde met een "
            + "dubbele punt.",
          "Write \"key: value\" on each line, with quotes around a value that holds a colon."))
    })
}
