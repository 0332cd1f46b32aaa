/// A value of the front matter, with the line it stands on.
struct YAMLValue: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case scalar(String)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  var content: Content
  /// The line of the file, from 1.
  var line: Int

  /// The text of a scalar.
  var scalar: String? { if case .scalar(let text) = content { text } else { nil } }

  /// The value as its author would recognise it.
  var summary: String {
    switch content {
    case .scalar(let text): text
    case .list(let values): "[" + values.map(\.summary).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map(\.key).joined(separator: ", ") + "}"
    }
  }
}

/// A key of the front matter with its value.
struct YAMLEntry: Sendable, Hashable {
  var key: String
  var value: YAMLValue
  /// The line of the file that the key stands on, from 1.
  var line: Int
}

/// Why a part of the front matter could not be read.
struct YAMLProblem: Sendable, Hashable {
  enum Cause: String, Sendable {
    case tooLarge
    case noKey
    case repeated
    case nested
    case unclosed
    case invalid
  }

  var cause: Cause
  /// The key it is about, or the line that has none.
  var subject: String
  var line: Int
}
