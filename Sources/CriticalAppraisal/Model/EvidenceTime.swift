/// A time after the start of a study, as the author gave it.
public struct EvidenceTime: Sendable, Hashable, Codable {
  /// A unit of time.
  public enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
    case hours
    case days
    case weeks
    case months
    case years

    /// How many days it lasts; a month is a twelfth of a year of 365.25 days.
    public var days: Double {
      switch self {
      case .hours: 1 / 24
      case .days: 1
      case .weeks: 7
      case .months: 365.25 / 12
      case .years: 365.25
      }
    }
  }

  /// How many units.
  public var number: PrintedNumber
  /// The unit.
  public var unit: Unit

  /// A time.
  public init(_ number: PrintedNumber, _ unit: Unit) {
    self.number = number
    self.unit = unit
  }

  /// How many days that is.
  public var days: Double { number.value * unit.days }
}
