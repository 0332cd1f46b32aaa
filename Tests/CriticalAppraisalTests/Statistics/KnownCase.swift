import CriticalAppraisal
import Foundation
import Testing

/// A calculation with the results that are expected of it.
struct KnownCase: Sendable, CustomTestStringConvertible {
  /// An expected result, by its keys.
  typealias Expectation = [String: JSON]

  var id: String
  var title: String
  var json: JSON
  var expectations: [Expectation]

  var testDescription: String { "\(id) \(title)" }

  /// All cases of a file in `Tests/Fixtures/statistics`.
  static func all(_ name: String) -> [KnownCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/statistics")
    guard let data = try? Data(contentsOf: folder.appending(path: name + ".json")),
      let cases = JSON(parsing: Array(data))?.cases
    else { return [] }
    return cases.map { json in
      let fields = json.fields
      return KnownCase(
        id: fields["id"]?.words ?? "?", title: fields["title"]?.words ?? "",
        json: json, expectations: fields["expect"]?.list.map(\.fields) ?? [])
    }
  }
}

extension JSON {
  /// The members of an object, by their keys.
  var fields: [String: JSON] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The elements of an array.
  var list: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// A text.
  var words: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A number.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }
}
