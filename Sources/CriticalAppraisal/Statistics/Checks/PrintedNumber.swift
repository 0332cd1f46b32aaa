/// A number as it was printed: `3.50` is not `3.5`.
///
/// It stands for all values that round to it, half a unit of its last decimal either way, both ends
/// included. Arithmetic with it is exact.
public struct PrintedNumber: Sendable, Hashable, Codable {
  /// The digits as a whole number, with the sign: 350 for `3.50`.
  public let digits: Int
  /// How many of the digits are decimals.
  public let decimals: Int

  /// The most digits that are understood.
  static let maximumDigits = 15

  /// A number; `nil` when it has more decimals than are understood.
  public init?(digits: Int, decimals: Int) {
    guard (0...Self.maximumDigits).contains(decimals),
      digits.magnitude < UInt(1_000_000_000_000_000)
    else { return nil }
    self.digits = digits
    self.decimals = decimals
  }

  /// The number of a text such as `3.50`, `3,50`, `-.5` or `12`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var digits = 0
    var decimals: Int?
    var hasDigit = false
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: continue
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard decimals == nil else { return nil }
        decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        guard digits < 1_000_000_000_000_000 else { return nil }
        hasDigit = true
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    self.init(digits: isNegative ? -digits : digits, decimals: decimals ?? 0)
  }

  /// Ten to the number of decimals.
  var unit: Int { (0..<decimals).reduce(1) { power, _ in power * 10 } }

  /// The value as printed.
  public var value: Double { Double(digits) / Double(unit) }

  /// The whole numbers t whose share of `total`, as a percentage or as a mean, may be printed so.
  ///
  /// Those with |scale·t/total - value| at most half a unit; `nil` when there are none.
  func totals(of total: Int, scale: Int) -> ClosedRange<Int>? {
    // |2·unit·scale·t - 2·digits·total| ≤ total
    let divisor = 2 * Int128(unit) * Int128(scale)
    let lowest = Self.ceiling((2 * Int128(digits) - 1) * Int128(total), divisor)
    let highest = Self.floor((2 * Int128(digits) + 1) * Int128(total), divisor)
    guard lowest <= highest, let low = Int(exactly: lowest), let high = Int(exactly: highest)
    else { return nil }
    return low...high
  }

  /// A quotient rounded down.
  static func floor(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// A quotient rounded up.
  static func ceiling(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    -floor(-dividend, divisor)
  }
}
