/// A text in both languages.
public struct Localized: Sendable, Hashable, Codable {
  /// The text in Dutch.
  public var dutch: String
  /// The text in English.
  public var english: String

  /// A text in both languages.
  public init(dutch: String, english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The text in one of them.
  public subscript(language: Language) -> String { language == .dutch ? dutch : english }
}
