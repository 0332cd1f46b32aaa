extension Calculation {
  /// The calculation of a case.
  init(kind: String, _ input: CaseFields, _ level: ConfidenceLevel) throws(CaseError) {
    do {
      switch kind {
      case "therapy": self = .therapy(try TwoByTwoTable(input))
      case "diagnosis":
        self = .diagnosis(
          try DiagnosticTable(input),
          pretest: try input.optionalNumber("pretest").map { try PretestProbability($0) })
      case "continuous":
        self = .continuous(
          MeanComparison(
            experimental: try GroupSummary(input, "_e"), control: try GroupSummary(input, "_c")))
      case "proportion":
        self = .proportion(try Proportion(events: input.count("events"), of: input.count("n")))
      case "mcid": self = .relevance(try ClinicalRelevance(input))
      case "inference": self = try Self.inference(try input.text("task"), input, level)
      case "apply": self = try Self.applying(try input.text("task"), input)
      case "counts": self = try Self.counts(try input.text("task"), input)
      default: throw CaseError.unknown(kind)
      }
    } catch let error as StatisticsError {
      throw .impossible(error)
    } catch let error as CaseError {
      throw error
    } catch {
      throw .unreadable("input")
    }
  }

  private static func inference(
    _ task: String, _ input: CaseFields, _ level: ConfidenceLevel
  ) throws -> Calculation {
    switch task {
    case "p_from_ci":
      return .pFromInterval(
        try ReportedInterval(input, level), degreesOfFreedom: try input.degreesOfFreedom())
    case "ci_from_p":
      return .intervalFromP(try ReportedP(input))
    case "se_from_p":
      return .errorFromP(try ReportedP(input), degreesOfFreedom: try input.degreesOfFreedom())
    case "sd_from_md_ci":
      let deviation = try DeviationFromInterval(
        ofDifference: input.interval(), sizes: (input.count("n_e"), input.count("n_c")),
        level: level)
      return .deviation(deviation, difference: try input.optionalNumber("est"))
    case "sd_from_mean_ci":
      let deviation = try DeviationFromInterval(
        ofMean: input.interval(), size: input.count("n"), level: level)
      return .deviation(deviation, difference: nil)
    case "mean_ci":
      return .mean(
        try GroupSummary(
          mean: input.number("mean"), standardDeviation: input.optionalNumber("sd"),
          size: input.count("n")))
    case "change_level":
      return .changedLevel(
        try ReportedInterval(input, level), try ConfidenceLevel(input.number("to_level")))
    case "p_range":
      return .pRange(
        try ReportedInterval(input, level).pRange(
          estimateDecimals: input.count("est_dec"), limitDecimals: input.count("limit_dec")))
    case "p_from_statistic": return .pFromStatistic(try TestStatistic(input))
    default: throw CaseError.unknown(task)
    }
  }

  private static func applying(_ task: String, _ input: CaseFields) throws -> Calculation {
    switch task {
    case "nnt_from_ratio":
      let name = try input.text("measure")
      let effect = try Measure(rawValue: name).flatMap {
        try AppliedEffect(
          $0, input.number("est"), input.optionalInterval(),
          baselineRisk: input.number("baseline_risk"))
      }
      guard let effect else { throw CaseError.unknown(name) }
      return .applied(effect)
    case "rr_from_or":
      return .relativeRisk(
        ofOddsRatio: try input.number("or"), baselineRisk: try input.number("baseline_risk"))
    case "nnt_f":
      return .patientNumber(try input.number("nnt"), factor: try input.number("f"))
    case "lhh":
      return .helpedVersusHarmed(
        try PatientFactor.helpedVersusHarmed(
          numberNeededToTreat: input.number("nnt"), numberNeededToHarm: input.number("nnh"),
          benefitFactor: input.optionalNumber("f_t") ?? 1,
          harmFactor: input.optionalNumber("f_h") ?? 1))
    case "posttest":
      return try .posttest(
        pretest: input.number("pretest"), likelihoodRatio: input.number("lr"),
        interval: input.optionalInterval("lr_lower", "lr_upper"))
    case "predictive_values":
      let accuracy = try TestAccuracy(
        sensitivity: input.number("sensitivity"), specificity: input.number("specificity"))
      return .predictiveValues(accuracy, prevalence: try input.number("prevalence"))
    default: throw CaseError.unknown(task)
    }
  }

  private static func counts(_ task: String, _ input: CaseFields) throws -> Calculation {
    switch task {
    case "possible_counts":
      return .possibleCounts(
        try PossibleCounts(percentage: input.printed("percent"), of: input.count("n")))
    case "count_percent":
      let proportion = try Proportion(events: input.count("count"), of: input.count("n"))
      return .countPercentage(
        try CountPercentage(proportion, printed: input.printed("percent")))
    case "grim_mean":
      return .grimMean(
        try GrimMean(
          input.printed("mean"), people: input.count("n"),
          items: input.optionalCount("items") ?? 1))
    case "sum":
      let parts = try input.list("parts").map { part in
        guard case .integer(let value) = part else { throw CaseError.unreadable("parts") }
        return value
      }
      return .sum(try SumCheck(parts: parts, total: input.count("total")))
    case "percent_sum":
      let parts = try input.list("parts").map { part in
        guard let number = PrintedNumber(part) else { throw CaseError.unreadable("parts") }
        return number
      }
      return .percentageSum(try PercentageSum(parts))
    default: throw CaseError.unknown(task)
    }
  }
}
