public import CriticalAppraisal

/// The file name of an appraisal in its parts: `restore`, `.dutch` of `restore.nl.md`.
public struct SourceName: Sendable, Hashable {
  /// The name without language and extension.
  public var stem: String
  /// The language that `.nl` or `.en` states.
  public var language: Language?

  /// The parts of a name; `nil` for a name that does not end in `.md` or `.markdown`.
  public init?(_ name: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      ["md", "markdown"].contains(name[name.index(after: dot)...].lowercased())
    else { return nil }
    stem = String(name[..<dot])
    guard let dot = stem.lastIndex(of: "."), dot != stem.startIndex,
      let language = Language(rawValue: stem[stem.index(after: dot)...].lowercased())
    else { return }
    self.language = language
    stem = String(stem[..<dot])
  }
}
