/// An estimate with its interval, as a sentence or a cell of an appraisal states them.
struct ReportedStatement: Sendable, Hashable {
  /// A p value as printed beside it.
  struct PrintedP: Sendable, Hashable {
    /// How the p value relates to the number.
    enum Relation: Sendable, Hashable {
      case equal
      case below
      case above
    }
    var relation: Relation
    /// The number; `nil` for "not significant".
    var number: StatementNumber?
    /// The words of it.
    var text: String
  }

  /// The index of its text in ``Statements/texts``.
  var text: Int
  /// The bytes from the estimate to the end.
  var range: Range<Int>
  var estimate: StatementNumber?
  var estimateText: String
  /// Whether the estimate has a name, a unit or decimals, and nothing says it is approximate.
  var isFirm: Bool
  /// What was estimated, when its name stands before it.
  var measure: StatementMeasure?
  /// The quantity by its name.
  var quantity: QuantityKind?
  /// Whether nothing stands between that name and the estimate.
  var isNamedDirectly: Bool
  var lower: StatementNumber
  var upper: StatementNumber
  var intervalText: String
  /// The confidence level, in per cent.
  var level: Double?
  var p: PrintedP?
  /// Whether the text speaks of medians, bootstraps or one-sided tests.
  var isAsymmetric: Bool
  var isOneSided: Bool
  /// Whether a word tells which way the estimate goes, so that it may be without its sign.
  var hasDirection: Bool

  /// Whether a limit or the estimate may be read in two ways.
  var isAmbiguous: Bool {
    lower.isAmbiguous || upper.isAmbiguous || (estimate?.isAmbiguous ?? false)
  }

  /// Whether the limits are in order, as far as rounding tells.
  var isInOrder: Bool { lower.value <= upper.value + lower.slack + upper.slack }
}
