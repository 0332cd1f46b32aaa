/// What became of a paper after it was published, as Retraction Watch records it.
public struct Retraction: Sendable, Hashable, Codable {
  /// What was done; the raw values are words for programs.
  public enum Nature: String, Sendable, Hashable, Codable, CaseIterable {
    /// The paper was withdrawn.
    case retraction
    /// The journal doubts the paper.
    case expressionOfConcern = "expression-of-concern"
    /// The paper was corrected.
    case correction
    /// A retraction was undone.
    case reinstatement
  }

  /// What was done.
  public var nature: Nature
  /// When; `nil` where the file does not say.
  public var date: CalendarDate?
  /// The DOI of the notice.
  public var notice: String?

  /// An event.
  public init(_ nature: Nature, date: CalendarDate? = nil, notice: String? = nil) {
    self.nature = nature
    self.date = date
    self.notice = notice
  }
}
