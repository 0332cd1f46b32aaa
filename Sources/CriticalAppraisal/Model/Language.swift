/// A language that appraisals are written and shown in.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case dutch = "nl"
  case english = "en"

  /// The other of the two.
  public var other: Language { self == .dutch ? .english : .dutch }
}
