/// What was read: the appraisal, where its parts stand, and what went wrong on the way.
public struct Reading: Sendable, Hashable {
  /// What the author wrote, understood.
  public var appraisal: Appraisal
  /// Where it stands in the file.
  public var sourceMap: SourceMap
  /// What was found while reading; ``Checker`` adds what the rules find.
  public var diagnostics: [Diagnostic]
  /// The text as it was decoded, for excerpts.
  public var source: [UInt8]

  /// Whether the file is empty or no text at all, so that there is nothing to check.
  var isVoid: Bool {
    diagnostics.contains {
      $0.rule == "markdown-refused"
        && ["empty", "binary"].contains($0.facts.text("reason"))
    }
  }

  /// The line of a diagnostic, from 1.
  public func line(of diagnostic: Diagnostic) -> Int {
    sourceMap.line(of: diagnostic.part, in: appraisal)
  }
}
