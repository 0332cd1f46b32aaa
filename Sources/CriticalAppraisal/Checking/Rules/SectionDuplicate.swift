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
      guard holdsKindTwice(passages) else { return [] }
      var findings: [Finding] = []
      // By level the last heading, which ends what stood beneath the ones before it.
      var last: [Int] = []
      var earlier = MarkTable(capacity: passages.count)
      for index in passages.indices {
        guard let heading = passages[index].heading else { continue }
        let level = max(heading.level, 0)
        while last.count <= level { last.append(-1) }
        last[level] = index
        guard heading.form == .markdown, heading.opensSection, passages[index].kind != .other else {
          continue
        }
        let mark = mark(ofHeading: heading.text, at: level, kind: passages[index].kind)
        guard let first = earlier.entry(under: mark, orNote: index) else { continue }
        if first > last[..<level].max() ?? -1, let text = passages[first].heading?.text {
          findings.append(
            Finding(.heading(index), ["heading": .text(heading.text), "first": .text(text)]))
        } else {
          _ = earlier.replaceEntry(under: mark, with: index)
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

/// Whether two sections are of one kind at all, which in most appraisals none are.
private func holdsKindTwice(_ passages: [Passage]) -> Bool {
  var kinds = MarkTable(capacity: passages.count)
  return passages.indices.contains { index in
    guard let level = passages[index].heading?.level, passages[index].kind != .other else {
      return false
    }
    let mark = TextByte.mark(ofFolded: passages[index].kind.rawValue) &+ UInt64(max(level, 0))
    return kinds.entry(under: mark, orNote: index) != nil
  }
}

/// What two headings of a level share that are the same: kind and words, or kind and the usual name.
private func mark(ofHeading text: String, at level: Int, kind: SectionKind) -> UInt64 {
  let words = TextByte.mark(ofFolded: text)
  let isUsual =
    words == TextByte.mark(ofFolded: Terms.dutch.name(of: kind))
    || words == TextByte.mark(ofFolded: Terms.english.name(of: kind))
  let place = TextByte.mark(ofFolded: kind.rawValue) &* 31 &+ UInt64(level)
  return isUsual ? place : place ^ (words &* 0x9E37_79B9_7F4A_7C15)
}
