extension TwoByTwoTable {
  init(_ input: CaseFields) throws {
    self.init(
      experimental: try Proportion(events: input.count("events_e"), of: input.count("n_e")),
      control: try Proportion(events: input.count("events_c"), of: input.count("n_c")))
  }
}

extension DiagnosticTable {
  init(_ input: CaseFields) throws {
    try self.init(
      truePositives: input.count("tp"), falsePositives: input.count("fp"),
      falseNegatives: input.count("fn"), trueNegatives: input.count("tn"))
  }
}

extension GroupSummary {
  init(_ input: CaseFields, _ arm: String) throws {
    try self.init(
      mean: input.number("mean" + arm), standardDeviation: input.optionalNumber("sd" + arm),
      size: input.count("n" + arm))
  }
}

extension CaseFields {
  func scale() throws -> EffectScale {
    let name = try optionalText("scale") ?? EffectScale.linear.rawValue
    guard let scale = EffectScale(rawValue: name) else { throw CaseError.unknown(name) }
    return scale
  }

  func degreesOfFreedom() throws -> Double? {
    try optionalNumber("df").map { try StatisticalQuantity.degreesOfFreedom.degrees($0) }
  }
}

extension ReportedInterval {
  init(_ input: CaseFields, _ level: ConfidenceLevel) throws {
    try self.init(input.number("est"), input.interval(), level: level, scale: input.scale())
  }
}

extension ReportedP {
  init(_ input: CaseFields) throws {
    try self.init(input.number("est"), p: input.number("p"), scale: input.scale())
  }
}

extension ClinicalRelevance {
  init(_ input: CaseFields) throws {
    let better = try input.optionalText("better") ?? "higher"
    guard ["higher", "lower"].contains(better) else { throw CaseError.unknown(better) }
    try self.init(
      input.number("est"), input.interval(), minimum: input.number("mcid"),
      higherIsBetter: better == "higher")
  }
}

extension TestStatistic {
  init(_ input: CaseFields) throws {
    let name = try input.text("distribution")
    let degrees = try ["df", "df2"].compactMap { try input.optionalNumber($0) }
    guard
      let statistic = try TestStatistic(
        name, input.number("statistic"), degreesOfFreedom: degrees)
    else { throw CaseError.unknown(name) }
    self = statistic
  }
}
