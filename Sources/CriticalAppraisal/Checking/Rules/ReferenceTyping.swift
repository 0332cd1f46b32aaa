extension Rule {
  /// The entries of the list are typed with care.
  static let referenceTyping = Rule(
    id: "reference-typing",
    severity: .note,
    title: Localized(
      dutch: "De referenties zijn zorgvuldig getypt",
      english: "The references are typed with care"),
    explanation: Localized(
      dutch: """
        Woorden die aan elkaar zijn geplakt ("PainA Randomized"), dubbele spaties, "Cd009790" in \
        plaats van CD009790, een titel vol hoofdletters tussen andere, een naam met en zonder \
        accent: het zijn sporen van plakken en knippen. Kijk de genoemde referenties na; elk soort \
        staat één keer genoemd.
        """,
      english: """
        Words that were glued together ("PainA Randomized"), double blanks, "Cd009790" instead of \
        CD009790, a title full of capitals among others, a name with and without its accent: they \
        are traces of cut and paste. Look at the references named; each kind is mentioned once.
        """),
    examples: [
      .breaks(
        .english,
        "## References\n\n1. Bagg MK, Wand BM. Effect of retraining in Low Back PainA Randomized "
          + "Clinical Trial. JAMA 2022;328(5):430-9."),
      .breaks(
        .dutch,
        "## Referenties\n\n1. Hayden JA. Exercise therapy. Cochrane Database Syst Rev 2021;9:Cd009790."
      ),
      .breaks(.english, "## References\n\n1. Bernstein IA. Sciatica. BMJ  2017;356:i6748."),
      .keeps(
        .english,
        "## References\n\n1. McGregor AH, O'Sullivan P. STarT Back: vitamin A trial of the mRNA. "
          + "Cochrane Database Syst Rev 2021;9:CD009790."),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      return FormFlaw.all(in: references).map { flaw, indices in
        Finding(
          .reference(indices.first ?? 0),
          [
            "flaw": .text(flaw.kind.rawValue), "text": .text(flaw.example),
            "numbers": .numbers(indices.map { references[$0].number }),
          ])
      }
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let subject = terms.references(numbers)
      let isOne = numbers.count == 1
      let verb = terms.pick(isOne ? "heeft" : "hebben", isOne ? "has" : "have")
      let text = facts.text("text").excerpt(40)
      switch FormFlaw.Kind(rawValue: facts.text("flaw")) ?? .glued {
      case .glued:
        return Wording(
          terms.pick(
            "\(subject) \(verb) twee delen aan elkaar: \"\(text)\"",
            "\(subject) \(verb) two parts glued together: \"\(text)\""),
          help: terms.pick(
            "Zet een dubbele punt tussen titel en ondertitel, en een spatie na een punt.",
            "Put a colon between title and subtitle, and a blank after a stop."))
      case .blanks:
        return Wording(
          terms.pick("\(subject) \(verb) een dubbele spatie", "\(subject) \(verb) a double blank"),
          help: terms.pick("Haal er een weg.", "Remove one of the two."))
      case .number:
        return Wording(
          terms.pick(
            "\(subject) \(verb) het artikelnummer \"\(text)\"",
            "\(subject) \(verb) the article number \"\(text)\""),
          help: terms.pick(
            "Schrijf \"\(text.uppercased())\".", "Write \"\(text.uppercased())\"."))
      case .capitals:
        return Wording(
          terms.pick(
            "\(subject) \(verb) een titel vol hoofdletters, de meeste andere niet",
            "\(subject) \(verb) a title full of capitals, most others have not"),
          help: terms.pick(
            "Schrijf titels van artikelen als een zin: alleen het eerste woord en namen met een hoofdletter.",
            "Write titles of papers as a sentence: capitals for the first word and names only."))
      case .name:
        return Wording(
          terms.pick(
            "Een auteur staat in de lijst als \(text)", "An author is in the list as \(text)"),
          help: terms.pick(
            "Kies één schrijfwijze; het gaat om \(subject.lowercasedFirst(if: true)).",
            "Choose one spelling; it concerns \(subject.lowercasedFirst(if: true))."))
      }
    })
}
