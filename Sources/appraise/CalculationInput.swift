import CriticalAppraisal

/// Why a word is no number.
struct InputError: Error {
  /// The word.
  var word: String
  /// What was expected in its place.
  var expected: Expected

  enum Expected {
    case number
    case count
    case fraction
    case proportion
    case summary
    /// A method of this calculation.
    case method([String])
    /// A word, one of these.
    case choice([String])
    /// So many numbers.
    case numbers(Int)
  }
}

/// Reads the numbers of a command: `0.8`, `0,8`, `12%`, `15/120`, `12.4/5.1/60`.
struct CalculationInput {
  let level: ConfidenceLevel

  /// A number; a percentage is divided by 100.
  func number(_ word: String) throws(InputError) -> Double {
    let plain = Self.plain(word)
    if plain.hasSuffix("%"), let number = Self.value(String(plain.dropLast())) {
      return number / 100
    }
    guard let number = Self.value(plain) else { throw InputError(word: word, expected: .number) }
    return number
  }

  func number(_ word: String?) throws(InputError) -> Double? {
    guard let word else { return nil }
    return try number(word)
  }

  /// A number as it is printed.
  func printed(_ word: String) throws(InputError) -> PrintedNumber {
    let plain = Self.plain(word)
    guard let number = PrintedNumber(plain.hasSuffix("%") ? String(plain.dropLast()) : plain) else {
      throw InputError(word: word, expected: .number)
    }
    return number
  }

  /// A whole number without marks between its digits, which could be decimal ones.
  func count(_ word: String) throws(InputError) -> Int {
    guard let count = Int(Self.plain(word)) else { throw InputError(word: word, expected: .count) }
    return count
  }

  /// A probability as `12%` or `0.12`.
  func fraction(_ word: String) throws(InputError) -> Double {
    let number = try number(word)
    // Who writes 12 means 12%, or so we may guess; the guess is left to the user.
    guard number <= 1 || word.hasSuffix("%") else {
      throw InputError(word: word, expected: .fraction)
    }
    return number
  }

  /// Events among people: `15/120`.
  func proportion(_ word: String) throws -> Proportion {
    let parts = Self.parts(word)
    guard parts.count == 2, let events = Int(parts[0]), let total = Int(parts[1]) else {
      throw InputError(word: word, expected: .proportion)
    }
    guard total != 0 else { throw StatisticsError(.groupSize, 0, .atLeast(1)) }
    return try Proportion(events: events, of: total)
  }

  /// Mean, standard deviation and size: `12.4/5.1/60`.
  func summary(_ word: String) throws -> GroupSummary {
    let parts = Self.parts(word)
    guard parts.count == 3, let mean = Self.value(parts[0]), let deviation = Self.value(parts[1]),
      let size = Int(parts[2])
    else { throw InputError(word: word, expected: .summary) }
    return try GroupSummary(mean: mean, standardDeviation: deviation, size: size)
  }

  /// The interval of two options; `nil` when neither is given.
  func interval(_ lower: String?, _ upper: String?) throws -> ConfidenceInterval? {
    guard lower != nil || upper != nil else { return nil }
    guard let lower = try number(lower) else { throw StatisticsError(.lowerLimit, nil, .known) }
    guard let upper = try number(upper) else { throw StatisticsError(.upperLimit, nil, .known) }
    return ConfidenceInterval(lower: lower, upper: upper)
  }

  /// An interval of two words.
  func limits(_ words: some Collection<String>) throws -> ConfidenceInterval {
    let numbers = try words.map { try number($0) }
    guard numbers.count == 2 else {
      throw InputError(word: words.joined(separator: " "), expected: .numbers(2))
    }
    return ConfidenceInterval(lower: numbers[0], upper: numbers[1])
  }

  /// Degrees of freedom, where they are given.
  func degreesOfFreedom(_ word: String?) throws -> Double? {
    guard let number = try number(word) else { return nil }
    guard StudentTDistribution(degreesOfFreedom: number) != nil else {
      throw StatisticsError(.degreesOfFreedom, number, .above(0))
    }
    return number
  }

  /// A confidence level: `90`, `90%` or `0.9`.
  static func level(_ word: String) throws -> ConfidenceLevel {
    let plain = plain(word)
    let isPercentage = plain.hasSuffix("%")
    guard let number = value(isPercentage ? String(plain.dropLast()) : plain) else {
      throw InputError(word: word, expected: .number)
    }
    return try ConfidenceLevel(isPercentage || number >= 1 ? number / 100 : number)
  }

  // MARK: Words

  private static func parts(_ word: String) -> [String] {
    plain(word).split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  /// A word with the minus sign and the decimal point of a keyboard, without blanks.
  private static func plain(_ word: String) -> String {
    String(
      word.compactMap { character -> Character? in
        switch character {
        case "−", "–", "‑": "-"
        case "·": "."
        case " ", "\u{A0}", "\u{202F}", "\u{2009}": nil
        default: character
        }
      })
  }

  private static func value(_ word: String) -> Double? {
    if let number = PrintedNumber(word) { return number.value }
    // Powers of ten: 3e-5.
    let point = String(word.map { $0 == "," ? "." : $0 })
    guard point.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }) else { return nil }
    return Double(point)
  }
}
