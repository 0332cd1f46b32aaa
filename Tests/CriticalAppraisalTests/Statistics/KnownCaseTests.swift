import CriticalAppraisal
import Testing

/// Results that other programs calculated, twice.
@Suite struct KnownCaseTests {
  @Test(arguments: KnownCase.all("therapy"))
  func `two by two tables of trials`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("diagnosis"))
  func `two by two tables of tests`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("continuous"))
  func `means of two groups`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("inference"))
  func `what follows from printed results`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("apply"))
  func `what results mean for a patient`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("proportion"))
  func `one proportion`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("counts"))
  func `printed counts and percentages`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("mcid"))
  func `effects against the smallest that matters`(known: KnownCase) throws { try check(known) }

  @Test(arguments: KnownCase.all("random"))
  func `numbers drawn at random`(known: KnownCase) throws {
    try check(known, isComplete: false)
  }

  @Test func `all known results are there`() {
    let files = [
      "therapy", "diagnosis", "continuous", "inference", "apply", "proportion", "counts", "mcid",
    ]
    let cases = files.flatMap(KnownCase.all)
    #expect(cases.count == 103)
    #expect(cases.map(\.expectations.count).reduce(0, +) == 787)
    #expect(KnownCase.all("random").count == 52)
  }

  /// Every expected result is found, under its keys, and no other.
  private func check(_ known: KnownCase, isComplete: Bool = true) throws {
    let results = try CalculationCase(known.json).results().map(\.json.fields)
    for expected in known.expectations {
      let found = results.first { result in
        ["measure", "method", "correction"].allSatisfy { expected[$0]?.words == result[$0]?.words }
      }
      let name = ["measure", "method", "correction"].compactMap { expected[$0]?.words }
      let result = try #require(found, "\(known.id) \(name)")
      let keys = Set(expected.keys).subtracting(["oracle", "check"])
      if isComplete { #expect(keys == Set(result.keys), "\(known.id) \(name)") }
      for key in keys {
        #expect(
          agree(result[key], expected[key], key),
          "\(known.id) \(name) \(key): \(String(describing: result[key])), not \(String(describing: expected[key]))"
        )
      }
    }
    #expect(results.count == known.expectations.count, "\(known.id)")
  }

  private func agree(_ found: JSON?, _ expected: JSON?, _ key: String) -> Bool {
    switch (found, expected) {
    case (.null, .null): return true
    case (.bool(let found), .bool(let expected)): return found == expected
    case (.string(let found), .string(let expected)): return found == expected
    default:
      guard let found = found?.double, let expected = expected?.double else { return false }
      if expected == 0 || expected == 1 { return abs(found - expected) <= 1e-10 }
      let isTiny = key.hasPrefix("p") && expected < 1e-12
      return abs(found - expected) <= (isTiny ? 1e-6 : 1e-8) * abs(expected)
    }
  }
}
