import CommonMark

extension Reading {
  /// What is known of a file besides its text, for a document that does not say it.
  public struct Hints: Sendable {
    /// The language of a file name such as `x.nl.md`.
    public var fileNameLanguage: Language?
    /// The language of the course.
    public var courseLanguage: Language?

    /// Hints.
    public init(fileNameLanguage: Language? = nil, courseLanguage: Language? = nil) {
      self.fileNameLanguage = fileNameLanguage
      self.courseLanguage = courseLanguage
    }
  }

  /// Reads an appraisal; total: whatever the bytes are, there is an appraisal, and nothing is lost.
  public init(_ bytes: [UInt8], hints: Hints = Hints()) {
    let document = MarkdownDocument(parsing: bytes)
    var appraisal = Appraisal(language: .english)
    appraisal.content = document.tree
    self.init(
      appraisal: appraisal, sourceMap: SourceMap(nodeLines: document.lines), diagnostics: [],
      source: bytes)
  }
}
