import Foundation
import Testing

@testable import CriticalAppraisal

/// Headings as people type them, collected independently of the vocabulary.
@Suite struct HeadingRecognitionTests {
  struct Entry: Sendable {
    var kinds: Set<String>
    var heading: String
    /// A slip of the pen is not recognised but asked about: "did you mean …".
    var isTypo: Bool
  }

  static func entries(_ file: String, in folder: String = "recognition") throws -> [Entry] {
    let url = fixtures.appending(path: "\(folder)/\(file)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let columns = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Entry(
        kinds: Set(columns[0].split(separator: "|").map(String.init)), heading: columns[2],
        isTypo: columns.count > 3 && columns[3].contains("typo"))
    }
  }

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  @Test(arguments: ["recognition", "recognition2"])
  func `headings are recognised, and headings that only contain a word are not`(
    folder: String
  ) throws {
    let entries = try Self.entries("headings.tsv", in: folder)
    let recogniser = HeadingRecogniser()
    var missed: [String] = []
    var wrong: [String] = []
    for entry in entries where !entry.isTypo {
      let found = recogniser.meanings(of: entry.heading).first.map(name) ?? "other"
      if entry.kinds.contains(found) || (found == "metadata" && entry.kinds.contains("other")) {
        continue
      }
      if found == "other" || entry.kinds == ["metadata"] {
        missed.append("\(entry.heading) is \(entry.kinds.sorted()), not \(found)")
      } else {
        wrong.append("\(entry.heading) is \(entry.kinds.sorted()), not \(found)")
      }
    }
    print("headings: \(entries.count), missed \(missed.count), wrong \(wrong.count)")
    for line in missed + ["---"] + wrong { print("  \(line)") }
    #expect(missed.count * 100 <= entries.count * 3)
    #expect(wrong.count * 100 <= entries.count)
  }

  private func name(_ meaning: HeadingMeaning) -> String {
    switch meaning {
    case .section(let kind): kind.rawValue
    case .metadata: "metadata"
    }
  }
}

/// Labels of items as people type them.
@Suite struct LabelRecognitionTests {
  @Test func `labels are recognised, and words that are no label are not`() throws {
    let entries = try HeadingRecognitionTests.entries("labels.tsv")
    let recogniser = LabelRecogniser()
    var wrong: [String] = []
    for entry in entries {
      let fields = [LabelRecogniser.Place.study, .question].map {
        recogniser.field(of: entry.heading, in: $0)?.rawValue ?? "other"
      }
      if !entry.kinds.isDisjoint(with: fields) { continue }
      wrong.append("\(entry.heading) is \(entry.kinds.sorted()), not \(fields)")
    }
    print("labels: \(entries.count), wrong \(wrong.count)")
    for line in wrong { print("  \(line)") }
    #expect(wrong.count * 100 <= entries.count * 4)
  }
}
