/// A p value as it was printed: `0.03`, `< 0.001`.
public struct EvidenceP: Sendable, Hashable, Codable {
  /// How the p value stands to the number.
  public enum Relation: String, Sendable, Hashable, Codable {
    case equal = "="
    case less = "<"
    case atMost = "≤"
    case more = ">"
    case atLeast = "≥"
  }

  /// How the p value stands to the number.
  public var relation: Relation
  /// The number, from 0 to 1.
  public var value: PrintedNumber

  /// A p value.
  public init(_ relation: Relation = .equal, _ value: PrintedNumber) {
    self.relation = relation
    self.value = value
  }
}
