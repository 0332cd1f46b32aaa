/// A date of which the month and day may be unknown.
public struct PartialDate: Sendable, Hashable, Codable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, from 1.
  public var day: Int?

  /// A date.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}
