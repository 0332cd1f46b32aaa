import CriticalAppraisal
import Foundation

extension JSON {
  /// The value of a text of JSON, by Foundation.
  init?(_ data: Data) {
    guard let value = try? JSONDecoder().decode(FoundationValue.self, from: data) else {
      return nil
    }
    self = value.json
  }

  private struct FoundationValue: Decodable {
    var json: JSON

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        json = .null
      } else if let value = try? container.decode(Bool.self) {
        json = .bool(value)
      } else if let value = try? container.decode(Int.self) {
        json = .integer(value)
      } else if let value = try? container.decode(Double.self) {
        json = .number(value)
      } else if let value = try? container.decode(String.self) {
        json = .string(value)
      } else if let values = try? container.decode(Array<FoundationValue>.self) {
        json = .array(values.map(\.json))
      } else {
        json = .object(
          try container.decode(Dictionary<String, FoundationValue>.self).map {
            (key: $0.key, value: $0.value.json)
          })
      }
    }
  }
}
