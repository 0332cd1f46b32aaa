/// A piece of a text as statements are read from: a number, a word or a mark.
struct StatementToken: Sendable, Hashable {
  /// What a token is.
  enum Kind: Sendable, Hashable {
    case number(StatementNumber)
    /// A number that cannot be read with certainty, or is part of a name.
    case unclear
    case term(StatementTerm)
    case word
    /// One of the marks `( ) [ ] = < > : ; , / + | %`; `≤` as `<`, `≥` as `>`, every dash as `-`.
    case mark(UInt8)
    /// The end of a sentence.
    case stop
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether a blank stands before it.
  var followsBlank: Bool

  /// The number that it is.
  var number: StatementNumber? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// The meaning of its word.
  var term: StatementTerm? {
    if case .term(let term) = kind { term } else { nil }
  }

  /// Whether a sentence ends with it.
  var isStop: Bool {
    if case .stop = kind { true } else { false }
  }

  /// Whether it is a certain mark.
  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: mark)) }
}

/// A number in a text.
struct StatementNumber: Sendable, Hashable {
  var printed: PrintedNumber
  var isPercentage = false
  /// Whether it has a sign of its own.
  var isSigned = false
  /// Whether a mark in it may be of thousands or of decimals.
  var isAmbiguous = false

  var value: Double { printed.value }
  /// Half a unit of its last decimal.
  var slack: Double { 0.5 / Double(printed.unit) }
  /// The count it may be.
  var count: Int? {
    printed.decimals == 0 && printed.digits >= 0 && !isPercentage && !isSigned
      ? printed.digits : nil
  }
}
