import CommonMark
import Testing

@testable import CriticalAppraisal

extension Appraisal {
  /// An appraisal built by hand: its passages are cut at the headings of a Markdown text.
  init(
    _ markdown: String, language: Language = .english, title: String? = nil,
    kinds: KeyValuePairs<String, SectionKind> = [:]
  ) {
    self.init(language: language)
    self.title = title
    content = MarkdownDocument(parsing: markdown).tree
    for block in content.blocks {
      if content.kind(block) == .heading {
        let text = content.plainText(block)
        let kind = kinds.first { $0.key == text }?.value ?? .other
        let heading = Heading(
          text: text, level: content.number(block), form: .markdown, id: nil, node: block,
          opensSection: true)
        passages.append(Passage(kind: kind, heading: heading, blocks: []))
      } else {
        if passages.isEmpty { passages.append(Passage(kind: .other, heading: nil, blocks: [])) }
        passages[passages.count - 1].blocks.append(block)
      }
    }
    for (index, passage) in passages.enumerated() {
      if let known = sections.firstIndex(where: { $0.kind == passage.kind && $0.kind != .other }) {
        sections[known].passages.append(index)
      } else {
        let headings = passage.heading.map { [$0.text] } ?? []
        sections.append(Section(kind: passage.kind, headings: headings, passages: [index]))
      }
    }
  }

  /// The appraisal as if it had been read and checked.
  func checked(
    _ diagnostics: [Diagnostic] = [], path: String = "cat.md", source: String = ""
  ) -> CheckedAppraisal {
    CheckedAppraisal(
      path: path,
      reading: Reading(
        appraisal: self, sourceMap: SourceMap(), diagnostics: [], source: Array(source.utf8)),
      report: Checker.Report(diagnostics: diagnostics, silenced: 0))
  }
}

@Suite struct PlainTextTests {
  private func text(
    _ appraisal: Appraisal, _ language: Language = .english, width: Int = 76
  ) -> String {
    PlainTextRenderer(language: language, width: width).render(appraisal.checked())
  }
  @Test func scratch() {
    var a = Appraisal(
      """
      Intro *with* emphasis and [a link](https://x.org/a "T") and <https://y.org>.[^1]

      ## Question

      Does exercise help?

      - P: adults with pain
      - I: exercise

      ## Method of the study

      The facts:

      - **Design:** randomised trial
      - Participants: 492 adults with a very long description that needs more than one line of this text really

      Other text, 10<sup>2</sup> and H<sub>2</sub>O. ![a figure](fig.png)

      1. one
      2. two

         two more
      3. three
         - nested
           1. deep
         - nested b

      > quote of
      > lines
      >
      > - a
      > - b

      ```
      code  here
        more
      ```

      | Outcome | n | Effect |
      |:--|--:|:-:|
      | Pain | 12 | -1.2 |
      | Disability é | 4 | 10 |

      | Outcome that has a long name | n in the group | Effect as a sentence that is long and winding |
      |:--|--:|:-:|
      | Pain | 12 | -1.2 |
      | Disability é | 4 | it depends on who you ask and how you ask them all the time |

      <div>raw</div>

      ***

      ## Conclusion

      It helps a little [1, 2].[^1]

      ### Certainty

      Low.

      ## Sources

      Some sources.

      1. Kent P. Cognitive. Lancet 2023.
      2. Jansen J. A very long reference that goes over the line by being long, in a journal of some name. 2020.

      That is all.

      [^1]: A note with [a link](https://x.org/a "T").
      """, title: "The title of this appraisal",
      kinds: [
        "Question": .question, "Method of the study": .method, "Conclusion": .conclusion,
        "Certainty": .conclusion, "Sources": .references,
      ])
    a.metadata.authors = [Person(name: "A. Author"), Person(name: "B. Author", role: "teacher")]
    a.metadata.date = CalendarDate(year: 2026, month: 1, day: 22)
    a.metadata.type = .therapy
    a.question.population = "adults with pain"
    a.question.intervention = "exercise"
    print(a.content.count)
    let lists = (0..<a.content.count).filter { a.content.kind($0) == .listItem }
    for l in lists { print(l, a.content.plainText(l)) }
    a.items = [
      Item(
        section: .question, field: .population, label: "P", value: "adults with pain",
        node: lists[0]),
      Item(section: .question, field: .intervention, label: "I", value: "exercise", node: lists[1]),
      Item(
        section: .method, field: .design, label: "Design", value: "randomised trial", node: lists[2]
      ),
      Item(
        section: .method, field: .participants, label: "Participants",
        value:
          "492 adults with a very long description that needs more than one line of this text really",
        node: lists[3]),
    ]
    a.references = [
      Reference(
        number: 1, text: "Kent P. Cognitive. Lancet 2023.", nodes: [lists[lists.count - 2]]),
      Reference(number: 2, text: "Jansen", nodes: [lists[lists.count - 1]]),
    ]
    a.references[0].doi = "10.1016/x"
    print(text(a))
    print(text(a, .dutch, width: 50))
  }
}
