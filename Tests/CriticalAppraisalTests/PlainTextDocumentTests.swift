import CommonMark
import Foundation
import Testing

@testable import CriticalAppraisal

/// Whole texts: what stands at the top, and that nothing is lost.
@Suite struct PlainTextDocumentTests {
  private func text(
    _ appraisal: Appraisal, _ language: Language = .english, width: Int = 76
  ) -> String {
    PlainTextRenderer(language: language, width: width).render(appraisal.checked())
  }

  // MARK: The top

  @Test func `the top has the title, who, when and of what kind`() {
    var appraisal = Appraisal(language: .dutch)
    appraisal.title = "Oefentherapie bij lage rugpijn: één jaar later"
    appraisal.metadata.authors = [
      Person(name: "A. Auteur", role: "fysiotherapeut"), Person(name: "B. Auteur"),
    ]
    appraisal.metadata.date = CalendarDate(year: 2026, month: 1, day: 22)
    appraisal.metadata.expires = CalendarDate(year: 2028, month: 1, day: 22)
    appraisal.metadata.type = .therapy
    appraisal.metadata.tags = ["rug", "oefenen"]
    appraisal.metadata.isDraft = true
    appraisal.metadata.interests = "Geen."
    #expect(
      text(appraisal, .dutch) == """
        Oefentherapie bij lage rugpijn: één jaar later
        ==============================================

        Door:          A. Auteur (fysiotherapeut) en B. Auteur
        Datum:         22 januari 2026
        Herzien vóór:  22 januari 2028
        Soort:         CAT, therapie
        Trefwoorden:   rug, oefenen
        Status:        Concept

        Verantwoording
        --------------

        Belangen:  Geen.

        """)
  }

  /// A whole appraisal of one paper.
  private var example: Appraisal {
    var appraisal = Appraisal(
      """
      Why we looked.

      ## The question

      Does exercise help adults?

      - P: adults with pain
      - I: exercise

      ## What they did

      The facts:

      - **Design:** randomised trial
      - **Follow-up:** a year

      ## So what

      It helps a little [1].

      ### How sure

      Not very.

      ## Sources

      To read:

      1. Kent P. Exercise. Pain 2023.
      """,
      title: "Exercise",
      kinds: [
        "The question": .question, "What they did": .method, "So what": .conclusion,
        "How sure": .conclusion, "Sources": .references,
      ])
    let content = appraisal.content
    let listed = (0..<content.count).filter { content.kind($0) == .listItem }
    appraisal.question.population = "adults with pain"
    appraisal.question.intervention = "exercise"
    appraisal.question.comparison = "no exercise"
    appraisal.question.derived = [.comparison]
    appraisal.items = [
      Item(
        section: .question, field: .population, label: "P", value: "adults with pain",
        node: listed[0]),
      Item(
        section: .question, field: .intervention, label: "I", value: "exercise", node: listed[1]),
      Item(
        section: .method, field: .design, label: "Design", value: "randomised trial",
        node: listed[2]),
      Item(
        section: .method, field: .followUp, label: "Follow-up", value: "a year", node: listed[3]),
    ]
    var kent = Reference(number: 1, text: "Kent P. Exercise. Pain 2023.", nodes: [listed[4]])
    kent.doi = "10.1016/x"
    appraisal.references = [kent]
    appraisal.metadata.study.doi = "10.1016/X"
    return appraisal
  }

  @Test func `question, answer and study come first, and nothing is said twice`() {
    #expect(
      text(example) == """
        Exercise
        ========

        Type:  CAT

        The question
        ------------

        Does exercise help adults?

        P:           adults with pain
        I:           exercise
        Comparison:  no exercise

        Taken from the description of the method.

        So what
        -------

        It helps a little [1].

        How sure
        ~~~~~~~~

        Not very.

        The study at a glance
        ---------------------

        Design:     randomised trial
        Follow-up:  a year
        Paper:      [1] Kent P. Exercise. Pain 2023.

        Introduction
        ------------

        Why we looked.

        What they did
        -------------

        The facts:

        (See the top: The study at a glance.)

        Sources
        -------

        To read:

        1. Kent P. Exercise. Pain 2023. https://doi.org/10.1016/x

        """)
  }

  @Test func `a list that says more than its items stays in the text`() {
    var appraisal = Appraisal(
      "## Method\n\n- Design: trial[^1]\n- Setting: home\n\n[^1]: Not blinded.",
      kinds: ["Method": .method])
    let content = appraisal.content
    let listed = (0..<content.count).filter { content.kind($0) == .listItem }
    appraisal.items = [
      Item(section: .method, field: .design, label: "Design", value: "trial", node: listed[0])
    ]
    let text = text(appraisal)
    #expect(text.contains("Design:  trial\n"))
    #expect(text.contains("- Design: trial[N1]\n- Setting: home\n"))
  }

  @Test
  func `the author's labels stay, and those the author did not write are in the output's language`()
  {
    let dutch = text(example, .dutch)
    #expect(dutch.contains("P:             adults with pain\n"))
    #expect(dutch.contains("Vergelijking:  no exercise\n"))
    #expect(dutch.contains("Inleiding\n---------\n"))
    #expect(text(example).contains("Follow-up:  a year"))
  }

  @Test func `every word the author typed is there`() {
    let appraisal = example
    let text = text(appraisal, .dutch)
    for id in 0..<appraisal.content.count where appraisal.content.kind(id) == .text {
      for word in appraisal.content.text(id).split(separator: " ")
      where word != "P:" && word != "I:" {
        #expect(text.contains(word.prefix { $0 != ":" }))
      }
    }
  }

  // MARK: What was read

  private func read(_ markdown: String) -> String {
    text(Reading(Array(markdown.utf8)).appraisal)
  }

  @Test func `a run-in heading stands above its text`() {
    let text = read(
      """
      **Question:** Does it help?

      **Methods:** A trial.

      **Results:** Few, see [here](a.md).

      **Conclusion:** Perhaps.
      """)
    #expect(
      text.contains("Question\n--------\n\nDoes it help?\n\nConclusion\n----------\n\nPerhaps.\n"))
    #expect(
      text.contains("Methods\n-------\n\nA trial.\n\nResults\n-------\n\nFew, see here [L1].\n"))
  }

  @Test func `parts taken from the method are not said twice`() {
    let text = read(
      "## Question\n\nDoes it help?\n\n## Method\n\n- Participants: adults\n- Control: rest\n\n## Results\n\nYes."
    )
    #expect(text.contains("Does it help?\n\nThe study at a glance\n"))
    #expect(text.split(separator: "adults").count == 2)
    #expect(text.contains("Method\n------\n\n(See the top: The study at a glance.)\n"))
  }

  @Test func `the parts of a question in a table stay a table`() {
    let text = read(
      "## Question\n\n| PICO | Ours |\n|---|---|\n| P | adults |\n| I | rest |\n| C | work |\n| O | pain |\n\n## Results\n\nNone."
    )
    #expect(text.contains("PICO  Ours\n----  ------\nP     adults\n"))
    #expect(!text.contains("Population:"))
  }

  @Test func `references typed as notes are cited by their numbers`() {
    let text = read(
      "## Results\n\nIt helps.[^1]\n\n## References\n\n[^1]: Kent P, Lin I. Exercise for the back. Pain 2023;1:2-3."
    )
    #expect(text.contains("It helps.[1]\n"))
    #expect(
      text.hasSuffix(
        "References\n----------\n\n1. Kent P, Lin I. Exercise for the back. Pain 2023;1:2-3.\n"))
  }

  @Test func `certainty is a word beneath the answer`() {
    let text = read("## Conclusion\n\nYes.\n\n## Level of evidence\n\nThe certainty is moderate.")
    #expect(text.contains("Yes.\n\nCertainty of the evidence: moderate\n"))
  }

  /// The words of a text that are more than a mark or a letter.
  private func words(_ text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter }.filter { $0.utf8.count > 2 })
  }

  @Test(arguments: try documents())
  func `no word of a whole document is lost`(_ document: URL) throws {
    let appraisal = Reading([UInt8](try Data(contentsOf: document))).appraisal
    let found = words(text(appraisal, appraisal.language, width: 40))
    let content = appraisal.content
    // The label of a part of the question gives way to its usual one.
    let labels = words(
      appraisal.items.filter { $0.section != .method }.map(\.label).joined(separator: " "))
    for id in 0..<content.count where content.kind(id) == .text || content.kind(id) == .code {
      let lost = words(content.text(id)).subtracting(found).subtracting(labels)
      #expect(lost.isEmpty, "in \(content.text(id))")
    }
  }

  private static func documents() throws -> [URL] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try ["Fixtures/recognition/documents", "../appraisals/lage-rugpijn"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: tests.appending(path: folder), includingPropertiesForKeys: nil)
    }.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }
}
