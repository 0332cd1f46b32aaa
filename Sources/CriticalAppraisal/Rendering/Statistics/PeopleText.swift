/// Risks as numbers of people: "of 100 people treated, 11 fewer".
struct PeopleText {
  let terms: Terms
  let level: ConfidenceLevel

  /// The round number of people of whom a fraction is at least one.
  static func base(for fraction: Double) -> Int {
    [100, 1000, 10_000, 100_000].first { abs(fraction) * Double($0) >= 1 }
      ?? (fraction == 0 ? 100 : 1_000_000)
  }

  /// How many people a fraction is of so many.
  func count(_ fraction: Double, of base: Int) -> String {
    NumberText(terms.language).fixed(fraction * Double(base), decimals: 0)
  }

  /// A fraction with its interval as numbers of people: "15 (95% CI 9 to 24)".
  func count(_ estimate: Estimate, of base: Int) -> String {
    guard let value = estimate.value else { return "-" }
    let limits = estimate.interval.map {
      " (\(terms.interval(level)) \(count($0.lower, of: base))\(terms.to)\(count($0.upper, of: base)))"
    }
    return count(value, of: base) + (limits ?? "")
  }

  /// A reduction of risk as a change in the number of people: "11 fewer", and its interval.
  func change(_ reduction: Estimate, of base: Int) -> (change: String, interval: String)? {
    guard let value = reduction.value else { return nil }
    let limits = reduction.interval.map { interval -> String in
      let (near, far) =
        value < 0 ? (interval.upper, interval.lower) : (interval.lower, interval.upper)
      let isOneSided = near * far >= 0
      let first = isOneSided ? count(abs(near), of: base) : change(near, of: base)
      let last = isOneSided ? change(far == 0 ? near : far, of: base) : change(far, of: base)
      return " (\(terms.interval(level)) \(first)\(terms.to)\(last))"
    }
    return (change(value, of: base), limits ?? "")
  }

  private func change(_ reduction: Double, of base: Int) -> String {
    let number = count(abs(reduction), of: base)
    return number + " "
      + (reduction < 0 ? terms.pick("meer", "more") : terms.pick("minder", "fewer"))
  }
}
