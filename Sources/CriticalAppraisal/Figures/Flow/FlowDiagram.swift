/// How many came through each stage: the participants of a trial, or the records of a search.
public struct FlowDiagram: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// What is counted.
  public var subject: Subject
  /// The names of the arms, of a trial.
  public var arms: [String]
  /// The stages, from top to bottom.
  public var stages: [Stage]

  /// A flow through stages.
  public init(
    title: String? = nil, subject: Subject = .participants, arms: [String] = [], stages: [Stage]
  ) {
    self.title = title
    self.subject = subject
    self.arms = arms
    self.stages = stages
  }

  /// What is counted.
  public enum Subject: String, Sendable, Hashable {
    /// The participants of a trial.
    case participants
    /// The records of a search.
    case records
  }

  /// One stage.
  public struct Stage: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// How many: one number, or one for each arm or label.
    public var counts: [Int]
    /// What the counts are of, where they are not the arms: the databases of a search.
    public var labels: [String]
    /// Who left after it.
    public var losses: [Loss]

    /// A stage.
    public init(_ name: String, counts: [Int], labels: [String] = [], losses: [Loss] = []) {
      self.name = name
      self.counts = counts
      self.labels = labels
      self.losses = losses
    }
  }

  /// Those who left, for one reason.
  public struct Loss: Sendable, Hashable {
    /// Why; `nil` when it is not said.
    public var reason: String?
    /// How many: one number, or one for each arm.
    public var counts: [Int]

    /// A loss.
    public init(_ reason: String? = nil, counts: [Int]) {
      self.reason = reason
      self.counts = counts
    }
  }
}
