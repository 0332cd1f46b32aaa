import ArgumentParser
import CriticalAppraisal

/// What a subcommand of `appraise calculate` does, once its words are understood.
struct CalculationJob {
  /// The name of the subcommand.
  var name: String
  var options: CalculateOptions
  var isDesirable: Bool

  func run(_ calculation: (CalculationInput) throws -> Calculation) throws {
    let console = Console(options.language.lang)
    let terms = console.terms
    let text: String
    do {
      let level = try CalculationInput.level(options.level)
      let calculation = try calculation(CalculationInput(level: level))
      let results = try calculation.results(level: level)
      let method = try method(among: results)
      text =
        options.json
        ? json(calculation, results.filter { method == nil || $0.method == method }, level, terms)
        : table(calculation, results, method, level, terms)
    } catch let error as InputError {
      throw refusal(terms.text(of: error), console)
    } catch let error as StatisticsError {
      throw refusal(terms.text(of: error), console)
    }
    try console.write(text)
  }

  /// Says why input is impossible, and gives the exit code for it.
  private func refusal(_ text: String, _ console: Console) -> ExitCode {
    console.say("\(console.terms.pick("fout", "error")): \(text)\n")
    return .validationFailure
  }

  /// The method asked for.
  private func method(among results: [StatisticalResult]) throws -> StatisticalMethod? {
    guard let name = options.method else { return nil }
    if let method = StatisticalMethod(rawValue: name.lowercased()),
      results.contains(where: { $0.method == method })
    {
      return method
    }
    var known: [String] = []
    for result in results where !known.contains(result.method.rawValue) {
      known.append(result.method.rawValue)
    }
    throw InputError(word: name, expected: .method(known))
  }

  /// The recommended result for each measure, or the one by the method asked for where there is one.
  private func shown(
    _ results: [StatisticalResult], _ method: StatisticalMethod?
  ) -> [StatisticalResult] {
    if options.all { return results }
    return results.filter { result in
      let isAvailable = results.contains { $0.measure == result.measure && $0.method == method }
      return (isAvailable ? result.method == method : result.role == .recommended)
    }
  }

  private func table(
    _ calculation: Calculation, _ results: [StatisticalResult], _ method: StatisticalMethod?,
    _ level: ConfidenceLevel, _ terms: Terms
  ) -> String {
    let shown = shown(results, method)
    let table = ResultTable(
      shown, level: calculation.resultLevel(level), isDesirable: isDesirable
    ).text(terms)
    let sentence = calculation.sentence(shown, level: level, terms)
    return table + (sentence.map { "\n\($0)\n" } ?? "")
  }

  private func json(
    _ calculation: Calculation, _ results: [StatisticalResult], _ level: ConfidenceLevel,
    _ terms: Terms
  ) -> String {
    let best = results.filter { $0.role == .recommended || options.method != nil }
    let json: JSON = [
      "schema": "appraise-calculate/1", "calculation": .string(name),
      "level": .number(level.fraction), "results": .array(results.map(\.json)),
      "sentence": JSON(calculation.sentence(best, level: level, terms)),
    ]
    return json.serialized(pretty: true) + "\n"
  }
}

extension Terms {
  /// Why a word is no number, as a sentence without a full stop.
  fileprivate func text(of error: InputError) -> String {
    let word = error.word
    return switch error.expected {
    case .number:
      pick(
        "'\(word)' is geen getal zoals 0,8 of 12%", "'\(word)' is no number such as 0.8 or 12%")
    case .count:
      pick("'\(word)' is geen heel getal zoals 120", "'\(word)' is no whole number such as 120")
    case .fraction:
      pick(
        "'\(word)' is geen kans: schrijf \(word)% of een getal van 0 tot 1",
        "'\(word)' is no probability: write \(word)%, or a number from 0 to 1")
    case .proportion:
      pick(
        "'\(word)' is geen aantal op een totaal zoals 15/120",
        "'\(word)' is no count of a total such as 15/120")
    case .summary:
      pick(
        "'\(word)' is geen gemiddelde/SD/n zoals 12,4/5,1/60",
        "'\(word)' is no mean/SD/n such as 12.4/5.1/60")
    case .method(let known):
      pick(
        "de methode '\(word)' is er hier niet; wel: \(known.joined(separator: ", "))",
        "there is no method '\(word)' here; there are: \(known.joined(separator: ", "))")
    case .choice(let known):
      pick(
        "'\(word)' is niet bekend; kies uit: \(known.joined(separator: ", "))",
        "'\(word)' is not known; choose from: \(known.joined(separator: ", "))")
    case .numbers(let count):
      pick(
        "hier horen \(count) getallen, en niet: '\(word)'",
        "\(count) numbers belong here, not: '\(word)'")
    }
  }
}
