import Foundation
import Testing

@testable import CriticalAppraisal

/// Whole documents in the many shapes that authors use, with what a teacher would find in them.
@Suite struct RecognitionDocumentTests {
  struct Expected: Decodable {
    var language: String
    var kinds: [String]
    var pico: [String: String]
    var items: [[String]]
    var references: Int
    var cited: [Int]
    /// Headings that a fair teacher might take for another kind, `selection|results`.
    var alternatives: [String: String]?
  }

  static let names = ["recognition/documents", "recognition2/documents"].flatMap { folder in
    let path = HeadingRecognitionTests.fixtures.appending(path: folder).path()
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test(arguments: names) func `a document is read as its teacher reads it`(name: String) throws {
    let fixtures = HeadingRecognitionTests.fixtures
    let bytes = try [UInt8](Data(contentsOf: fixtures.appending(path: name)))
    let json = name.prefix { $0 != "." } + ".expected.json"
    let expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: fixtures.appending(path: json)))
    let appraisal = Reading(bytes).appraisal

    #expect(appraisal.language.rawValue == expected.language)
    var kinds: [String] = []
    for section in appraisal.sections where !section.headings.isEmpty {
      if !kinds.contains(section.kind.rawValue) { kinds.append(section.kind.rawValue) }
    }
    if let alternatives = expected.alternatives {
      let fair = Set(alternatives.values.flatMap { $0.split(separator: "|").map(String.init) })
      #expect(Set(kinds).subtracting(fair) == Set(expected.kinds).subtracting(fair))
    } else {
      #expect(kinds == expected.kinds)
    }
    let question = appraisal.question
    for (field, value) in expected.pico {
      #expect(question[try #require(ItemField(rawValue: field))] == value)
    }
    for item in expected.items {
      let found = appraisal.items.map { [$0.field.rawValue, String($0.value.prefix(15))] }
      #expect(found.contains { $0[0] == item[0] && $0[1].hasPrefix(item[1]) })
    }
    #expect(appraisal.references.count == expected.references)
    #expect(Set(appraisal.citations.flatMap(\.targets)).sorted() == expected.cited)
  }
}
