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
      var earlier: [Int] = []
      for index in passages.indices {
        guard let heading = passages[index].heading else { continue }
        earlier.removeAll { (passages[$0].heading?.level ?? 0) > heading.level }
        guard heading.form == .markdown, heading.opensSection, passages[index].kind != .other else {
          continue
        }
        let name = TextByte.folded(heading.text)
        let kind = passages[index].kind
        let first = earlier.first { other in
          guard passages[other].kind == kind, let text = passages[other].heading?.text else {
            return false
          }
          let otherName = TextByte.folded(text)
          return name == otherName
            || (other + 1 < index && kind.isPlainName(name) && kind.isPlainName(otherName))
        }
        if let first, let text = passages[first].heading?.text {
          findings.append(
            Finding(.heading(index), ["heading": .text(heading.text), "first": .text(text)]))
        } else {
          earlier.append(index)
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

extension SectionKind {
  /// Whether a folded heading is the usual name of the section, in either language.
  fileprivate func isPlainName(_ folded: [UInt8]) -> Bool {
    plainNames[self]?.contains(folded) ?? false
  }
}

private let plainNames = Dictionary(
  uniqueKeysWithValues: SectionKind.allCases.map { kind in
    (kind, [Terms.dutch, .english].map { TextByte.folded($0.name(of: kind)) })
  })
