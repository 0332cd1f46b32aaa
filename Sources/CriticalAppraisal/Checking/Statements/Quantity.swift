/// A value with all that tells what it is a value of.
struct Quantity: Sendable, Hashable {
  var section: SectionKind
  var part: Part
  /// The author's words.
  var words: String
  var kind: QuantityKind?
  var number: StatementNumber
  var lower: StatementNumber?
  var upper: StatementNumber?
  /// In per cent.
  var level = 95.0
  /// The index of its text; `nil` for a value of a block.
  var text: Int?
  /// The bytes of its text, or of ``names``.
  var range = 0..<0
  /// Outcome, time and comparison of a value of a block.
  var names = ""
  /// What tells which quantity it is; empty until it is asked for.
  var context = QuantityContext()

  /// The most values that are compared with each other.
  static let limit = 500

  /// The sections that say again what the results are.
  static let answers: Set<SectionKind> = [.conclusion, .summary]
  /// Those that may quote them.
  static let quoting: Set<SectionKind> = [
    .conclusion, .summary, .discussion, .implications, .limitations, .appraisal, .evidenceLevel,
  ]

  /// Whether the values are one, as far as rounding, sign and direction of the comparison tell.
  func agrees(with other: Quantity) -> Bool { Self.agree(number, other.number, kind) }

  static func agree(
    _ left: StatementNumber, _ right: StatementNumber, _ kind: QuantityKind?
  ) -> Bool {
    guard left.isPercentage == right.isPercentage else {
      let (percentage, other) = left.isPercentage ? (left, right) : (right, left)
      let isFraction = other.value.magnitude < 1 && other.printed.decimals > 0
      return !isFraction
        || abs(abs(percentage.value) - 100 * abs(other.value))
          <= percentage.slack + 100 * other.slack + 1e-9
    }
    let slack = left.slack + right.slack + 1e-9
    let (first, second) = (abs(left.value), abs(right.value))
    if abs(first - second) <= slack { return true }
    // Rounded up, as numbers needed to treat are.
    if kind == .numberNeeded, abs(first - second) < 1.05 { return true }
    guard kind?.noEffect == 1, first > 0, second > 0 else { return false }
    return abs(1 / first - second) <= slack || abs(1 / second - first) <= slack
  }

  /// Whether they lead to different conclusions: one excludes no effect and the other does not, or
  /// they are on different sides of it.
  func opposes(_ other: Quantity) -> Bool {
    guard let noEffect = kind?.noEffect else { return false }
    if noEffect == 1, (number.value - 1) * (other.number.value - 1) < 0 { return true }
    guard let lower, let upper, let otherLower = other.lower, let otherUpper = other.upper else {
      return false
    }
    let includes = (lower.value - noEffect) * (upper.value - noEffect) <= 0
    return includes != ((otherLower.value - noEffect) * (otherUpper.value - noEffect) <= 0)
  }
}
