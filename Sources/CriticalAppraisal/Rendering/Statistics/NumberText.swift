import RealModule

/// Numbers as text in a language: a decimal comma in Dutch, a point in English.
public struct NumberText: Sendable {
  /// The language.
  public var language: Language

  /// Numbers in a language.
  public init(_ language: Language) { self.language = language }

  /// A number with so many decimals, a half rounded away from 0.
  public func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "-" : value > 0 ? "∞" : "-∞" }
    let decimals = min(max(decimals, 0), 15)
    let power = Double.pow(10, decimals)
    let scaled = (abs(value) * power).rounded()
    guard scaled < 9e15 else { return localized(value.description) }
    var digits = String(Int(scaled))
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    return localized(sign + digits.dropLast(decimals) + "." + digits.suffix(decimals))
  }

  /// A number with the decimals that its size deserves: `0.53`, `12.3`, `131156`, `0.0047`.
  public func adaptive(_ value: Double) -> String {
    fixed(value, decimals: Self.decimals(for: value))
  }

  /// The decimals that show two digits or more of a number.
  public static func decimals(for value: Double) -> Int {
    switch abs(value) {
    case 100...: 0
    case 10...: 1
    case 0.1..., 0: 2
    case 0.01...: 3
    case 0.001...: 4
    default: 5
    }
  }

  /// A fraction as a percentage, with one decimal or more.
  public func percentage(_ fraction: Double, decimals: Int = 1) -> String {
    fixed(100 * fraction, decimals: decimals) + "%"
  }

  /// The decimals that a fraction deserves as a percentage.
  public static func percentageDecimals(for fraction: Double) -> Int {
    fraction == 0 ? 1 : max(1, decimals(for: 100 * fraction) - 1)
  }

  /// A p value: three decimals, or the bound that it lies beyond.
  public func p(_ value: Double) -> String {
    if value < 0.001 { return "<" + localized("0.001") }
    return value > 0.999 && value < 1 ? ">" + localized("0.999") : fixed(value, decimals: 3)
  }

  /// A number as it is, without superfluous decimals.
  public func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 {
      return String(whole)
    }
    return localized(value.description)
  }

  private func localized(_ text: String) -> String {
    language == .english ? text : String(text.map { $0 == "." ? "," : $0 })
  }
}
