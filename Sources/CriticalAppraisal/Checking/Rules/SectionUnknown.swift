extension Rule {
  /// No heading is a misspelt name of a section.
  static let sectionUnknown = Rule(
    id: "section-unknown",
    severity: .warning,
    title: Localized(
      dutch: "Koppen zijn goed gespeld",
      english: "Headings are spelt as known"),
    explanation: Localized(
      dutch: """
        Een kop die bijna een bekend onderdeel noemt, zoals "Resulaten", is waarschijnlijk een \
        tikfout. De tekst blijft staan waar hij staat, maar telt niet mee als dat onderdeel. Een \
        eigen kop die op geen onderdeel lijkt, is prima. Met `{#results}` achter de kop leg je \
        zelf vast wat eronder staat.
        """,
      english: """
        A heading that nearly names a known section, such as "Resluts", is probably a slip. Its \
        text stays where it is but does not count as that section. A heading of your own that \
        resembles no section is fine. With `{#results}` after it you decide what a heading opens.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\nEen RCT.\n\n## Resulaten\n\n12 van de 40 herstelden."),
      .keeps(.english, "## Results\n\nTwelve of 40 recovered.\n\n## What surprised us\n\nNothing."),
    ],
    check: { _ in [] },
    wording: { facts, terms in
      let heading = facts.text("heading").excerpt()
      let suggestion = facts.text("suggestion")
      return Wording(
        terms.pick(
          "Kop \"\(heading)\" is niet herkend; bedoel je \"\(suggestion)\"?",
          "Heading \"\(heading)\" is not recognised; did you mean \"\(suggestion)\"?"),
        help: terms.pick(
          "Verbeter de kop, of zet \"{#\(facts.section("kind").rawValue)}\" erachter.",
          "Mend the heading, or put \"{#\(facts.section("kind").rawValue)}\" after it."))
    })
}
