import Foundation
import Testing

@testable import CriticalAppraisal

/// A reference of the labelled set, with what it says.
struct LabelledReference: Sendable, CustomTestStringConvertible {
  var text: String
  var style: String
  /// The labels by field.
  var expected: [String: String]

  var testDescription: String { text }

  static let fields = [
    "type", "author", "authors", "year", "title", "container", "volume", "issue", "page", "number",
    "doi", "pmid",
  ]

  /// All references of the set.
  static let all: [LabelledReference] = {
    let file = HeadingRecognitionTests.fixtures.appending(path: "references/labelled.tsv")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
      .split(separator: "\n").map { $0.components(separatedBy: "\t") }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { values in
      let row = Dictionary(uniqueKeysWithValues: zip(header, values))
      return LabelledReference(
        text: row["text"] ?? "", style: row["style"] ?? "",
        expected: row.filter { fields.contains($0.key) })
    }
  }()

  /// What a record says, in the terms of the labels.
  static func found(_ record: BibliographicRecord) -> [String: String] {
    let creators = record.authors.isEmpty ? record.editors : record.authors
    return [
      "type": record.type.rawValue, "author": creators.first?.fullFamily ?? "",
      "authors": String(creators.count), "year": record.year.map(String.init) ?? "",
      "title": record.title ?? "", "container": record.containerTitle ?? "",
      "volume": record.volume ?? "", "issue": record.issue ?? "", "page": record.page ?? "",
      "number": record.number ?? "", "doi": record.doi ?? "", "pmid": record.pmid ?? "",
    ]
  }
}
