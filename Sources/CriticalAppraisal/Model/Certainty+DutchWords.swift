extension Certainty {
  /// The two sets of Dutch words that GRADE is taught with; they differ in one.
  public enum DutchWords: String, Sendable, Hashable, Codable, CaseIterable {
    /// Hoog, matig, laag, zeer laag.
    case matig
    /// Hoog, redelijk, laag, zeer laag.
    case redelijk

    /// The set of a word in any case.
    public init?(named name: String) { self.init(rawValue: name.lowercased()) }
  }
}
