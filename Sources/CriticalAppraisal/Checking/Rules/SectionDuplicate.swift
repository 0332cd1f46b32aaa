extension Rule {
  /// A section has one heading, not two of the same name in different places.
  static let sectionDuplicate = Rule(
    id: "section-duplicate",
    severity: .warning,
    title: Localized(
      dutch: "Een onderdeel heeft niet twee keer dezelfde kop",
      english: "No section has the same heading twice"),
    explanation: Localized(
      dutch: """
        Twee koppen "Resultaten" op hetzelfde niveau: dan weet een lezer niet welke telt, en een \
        van de twee raakt uit het oog. Voeg ze samen, of geef de tweede een eigen naam. Meer \
        vragen over de praktijk onder elk hun eigen kop is geen dubbel, en "Methode" per studie \
        onder een kop met de naam van die studie ook niet.
        """,
      english: """
        Two headings "Results" on one level: a reader cannot tell which counts, and one of them is \
        overlooked. Join them, or give the second a name of its own. Several questions about \
        practice under headings of their own are no duplicates, nor is "Method" once for each \
        study, beneath a heading with the study's name.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Resultaten

        De pijn nam af.

        ## Conclusie

        Het helpt.

        ## Resultaten

        De kosten daalden.
        """),
      .keeps(
        .english,
        "## Can I use it?\n\nYes.\n\n## What does it mean for my practice?\n\nLess imaging."),
      .keeps(
        .english,
        """
        ## Lin 2019

        ### Results

        Less pain.

        ## Kent 2023

        ### Results

        Less disability.
        """),
    ],
    check: { inspection in
      let passages = inspection.appraisal.passages
      var findings: [Finding] = []
      // By level: a heading ends what stood beneath the ones before it.
      var earlier: [[HeadingName: Int]] = []
      for index in passages.indices {
        guard let heading = passages[index].heading else { continue }
        let level = max(heading.level, 0)
        if earlier.count > level + 1 { earlier.removeLast(earlier.count - level - 1) }
        guard heading.form == .markdown, heading.opensSection, passages[index].kind != .other else {
          continue
        }
        while earlier.count <= level { earlier.append([:]) }
        let name = HeadingName(heading.text, kind: passages[index].kind)
        if let first = earlier[level][name], let text = passages[first].heading?.text {
          findings.append(
            Finding(.heading(index), ["heading": .text(heading.text), "first": .text(text)]))
        } else {
          earlier[level][name] = index
        }
      }
      return findings
    },
    wording: { facts, terms in
      let heading = facts.text("heading").excerpt()
      let first = facts.text("first").excerpt()
      return Wording(
        terms.pick(
          "Kop \"\(heading)\" is er al: \"\(first)\"",
          "Heading \"\(heading)\" repeats \"\(first)\""),
        help: terms.pick(
          "Voeg de twee samen, of zeg in de tweede kop wat er anders is.",
          "Join the two, or say in the second heading what is different."))
    })
}

/// What makes two headings of sections the same: kind and words, or kind and the usual name.
private struct HeadingName: Hashable {
  var kind: SectionKind
  var words: [UInt8]

  init(_ text: String, kind: SectionKind) {
    let folded = TextByte.folded(text)
    self.kind = kind
    words = Self.usualNames[kind]?.contains(folded) ?? false ? [] : folded
  }

  private static let usualNames = Dictionary(
    uniqueKeysWithValues: SectionKind.allCases.map { kind in
      (kind, [Terms.dutch, .english].map { TextByte.folded($0.name(of: kind)) })
    })
}
