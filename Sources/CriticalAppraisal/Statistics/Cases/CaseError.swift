/// Why a calculation that is described as data cannot be made.
public enum CaseError: Error, Sendable, Hashable {
  /// A number is impossible.
  case impossible(StatisticsError)
  /// A field is missing.
  case missing(String)
  /// A field does not hold what it should.
  case unreadable(String)
  /// The kind or the task is not known.
  case unknown(String)
}
