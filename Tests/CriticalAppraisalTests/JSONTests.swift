import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct JSONTests {
  @Test func `keys keep their order`() {
    let json: JSON = ["b": 1, "a": [true, nil, 2.5, "x"], "empty": [:], "none": []]
    #expect(
      json.serialized() == #"{"b":1,"a":[true,null,2.5,"x"],"empty":{},"none":[]}"#)
  }

  @Test func `pretty printing indents by two blanks`() {
    let json: JSON = ["a": [1, 2], "b": [:]]
    #expect(
      json.serialized(pretty: true) == """
        {
          "a": [
            1,
            2
          ],
          "b": {}
        }
        """)
  }

  @Test func `what JSON, a script or a terminal would misread is escaped`() {
    let text = "\"\\/<\u{8}\t\n\u{C}\r\u{0}\u{1B}\u{7F}\u{9B}\u{2028}é😉"
    #expect(
      JSON.string(text).serialized()
        == #""\"\\/\u003C\b\t\n\f\r\u0000\u001B\u007F\u009B\u2028é😉""#)
  }

  @Test(arguments: [
    "", "plain", "\u{0}\u{1F}<>&'\"\\", "née 😉 \u{85}\u{A0}\u{2029}", "</script><!--",
  ])
  func `strings survive a round trip`(_ text: String) throws {
    let bytes = Data(JSON.array([.string(text)]).serialized().utf8)
    #expect(try JSONDecoder().decode([String].self, from: bytes) == [text])
  }

  @Test func `numbers that JSON has no word for are null`() {
    #expect(
      JSON.array([.number(.nan), .number(.infinity), .number(-4.6)]).serialized()
        == "[null,null,-4.6]")
  }

  @Test func `the model has all its keys, in order, whatever is known`() {
    let json = JSONRenderer(language: .english).render(Appraisal(language: .dutch).checked())
    let keys = json.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { $0.dropFirst(3).prefix { $0 != "\"" } }
    #expect(
      keys == [
        "schema", "language", "type", "profile", "title", "metadata", "sections", "question",
        "items", "references", "citations", "notes", "evidence", "paper", "diagnostics",
      ])
    #expect(
      json.hasPrefix("{\n  \"schema\": \"appraise/1\",\n  \"language\": \"nl\",\n  \"type\": null,")
    )
    #expect(json.hasSuffix("}\n"))
  }

  @Test func `the model says what was read`() throws {
    var appraisal = Appraisal(
      "Intro.\n\n## Method\n\n- Design: RCT [1] [9]\n\n## References\n\n1. Kent.\n\n[^a]: A note.\n\nSee[^a].",
      title: "Exercise", kinds: ["Method": .method, "References": .references])
    appraisal.metadata.type = .therapy
    appraisal.metadata.authors = [Person(name: "A. Author", orcid: "0000-0001")]
    appraisal.metadata.date = CalendarDate(year: 2026, month: 1, day: 22)
    appraisal.question.population = "adults"
    appraisal.question.derived = [.population]
    appraisal.items = [
      Item(section: .method, field: .followUp, label: "Follow-up", value: "a year", node: 4)
    ]
    var reference = Reference(number: 1, text: "Kent.")
    reference.key = "kent2023"
    reference.year = 2023
    appraisal.references = [reference, Reference(number: 2, text: "Lin.")]
    appraisal.citations = [
      Citation(form: .bracket, targets: [1], unresolved: ["9"], node: 0, range: 0..<0)
    ]
    let missing = Diagnostic(
      rule: "section-missing", severity: .error, part: .document,
      facts: ["section": .section(.search)])

    let json = JSONRenderer(language: .english).render(appraisal.checked([missing]))
    let model = try JSONDecoder().decode(Model.self, from: Data(json.utf8))
    #expect(model.type == "therapy")
    #expect(model.title == "Exercise")
    #expect(
      model.metadata.authors == [
        ["name": "A. Author", "role": nil, "orcid": "0000-0001", "affiliation": nil]
      ])
    #expect(model.metadata.date == "2026-01-22")
    #expect(model.metadata.expires == nil)
    #expect(model.sections.map(\.kind) == ["other", "method", "references"])
    #expect(model.sections[0].text == "Intro.")
    #expect(model.sections[1].headings == ["Method"])
    #expect(model.question.population == "adults")
    #expect(model.question.outcome == nil)
    #expect(model.question.derived == ["population"])
    #expect(
      model.items == [
        .init(section: "method", field: "follow-up", label: "Follow-up", value: "a year", line: 1)
      ])
    #expect(model.references.map(\.cited) == [true, false])
    #expect(model.references[0].key == "kent2023")
    #expect(model.references[1].doi == nil)
    #expect(model.citations == [.init(line: 1, targets: [1], unresolved: ["9"])])
    #expect(model.notes.map(\.text) == ["A note."])
    #expect(model.diagnostics[0].message == "Section \"Search strategy\" is missing")
    #expect(model.diagnostics[0].path == "cat.md")
  }

  /// What another program may rely on.
  private struct Model: Decodable {
    var type: String?
    var title: String?
    var metadata: Metadata
    var sections: [Section]
    var question: Question
    var items: [Item]
    var references: [Reference]
    var citations: [Citation]
    var notes: [Note]
    var diagnostics: [Diagnostic]

    struct Metadata: Decodable {
      var authors: [[String: String?]]
      var date: String?
      var expires: String?
    }
    struct Section: Decodable {
      var kind: String
      var headings: [String]
      var line: Int
      var text: String
    }
    struct Question: Decodable {
      var population: String?
      var outcome: String?
      var derived: [String]
    }
    struct Item: Decodable, Equatable {
      var section: String
      var field: String
      var label: String
      var value: String
      var line: Int
    }
    struct Reference: Decodable {
      var number: Int
      var key: String?
      var text: String
      var doi: String?
      var year: Int?
      var cited: Bool
      var line: Int
    }
    struct Citation: Decodable, Equatable {
      var line: Int
      var targets: [Int]
      var unresolved: [String]
    }
    struct Note: Decodable {
      var label: String
      var text: String
      var line: Int
    }
    struct Diagnostic: Decodable {
      var rule: String
      var severity: String
      var path: String
      var line: Int
      var column: Int
      var message: String
      var help: String?
    }
  }
}
