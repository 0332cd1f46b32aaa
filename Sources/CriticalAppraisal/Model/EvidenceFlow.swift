/// The `flow` block: how many came through each stage, in all or by arm.
///
/// ```yaml
/// unit: people                     # or papers
/// arms: [Usual care, CFT, CFT plus biofeedback]
/// stages:
///   - stage: Screened
///     n: 1011
///     out: 519                     # left after this stage
///   - stage: Randomised
///     n: 492
///   - stage: Allocated
///     n: [165, 164, 163]           # by arm, in the order of `arms`
///     out:
///       Withdrew: [8, 5, 4]
///   - stage: Analysed
///     n: [157, 159, 159]
/// ```
///
/// A count by arm may also be a map, `{CFT: 164, Usual care: 165}`, and so may one by source, such
/// as the databases of a search. Where a stage says who left, the next must hold the rest.
public struct EvidenceFlow: Sendable, Hashable, Codable {
  /// What is counted.
  public var unit: String?
  /// The names of the arms.
  public var arms: [String] = []
  /// The stages, in order.
  public var stages: [Stage]

  /// A flow through stages.
  public init(stages: [Stage]) { self.stages = stages }

  /// Whether the papers of a search are counted, and no people.
  public var countsRecords: Bool {
    let words = unit?.lowercased() ?? ""
    return
      ["paper", "record", "artikel", "study", "studies", "studie", "onderzoek", "treffer", "hit"]
      .contains { words.contains($0) }
  }

  /// One stage.
  public struct Stage: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// How many: one number, or one for each label.
    public var counts: [Int]
    /// What the counts are of, where there is more than one and they are not the arms.
    public var labels: [String]
    /// Who left before the next stage.
    public var out: [Loss] = []

    /// A stage.
    public init(name: String, counts: [Int], labels: [String] = []) {
      self.name = name
      self.counts = counts
      self.labels = labels
    }

    /// How many there were in all.
    public var total: Int { counts.reduce(0, +) }
  }

  /// Those who left, for one reason.
  public struct Loss: Sendable, Hashable, Codable {
    /// Why; `nil` when the author does not say.
    public var reason: String?
    /// How many: one number, or one for each label of the stage.
    public var counts: [Int]

    /// A loss.
    public init(reason: String? = nil, counts: [Int]) {
      self.reason = reason
      self.counts = counts
    }

    /// How many there were in all.
    public var total: Int { counts.reduce(0, +) }
  }
}
