extension SummaryOfFindings {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title ?? terms.pick("Samenvatting van de bevindingen", "Summary of findings")
  }

  /// How many people and studies.
  func evidence(_ row: Row, _ terms: Terms) -> String {
    let studies = row.studies.map {
      $0 == 1
        ? terms.pick("1\u{A0}onderzoek", "1\u{A0}study")
        : terms.pick("\($0)\u{A0}onderzoeken", "\($0)\u{A0}studies")
    }
    guard let participants = row.participants else { return studies ?? "" }
    return studies.map { "\(participants) (\($0))" } ?? String(participants)
  }

  /// The risks per 1000 people, and their difference.
  struct PerThousand {
    var control: String
    var treated: String
    var change: String
  }

  /// The level that all intervals per 1000 have; `nil` where they have several, or there are none.
  var commonLevel: Double? {
    let levels = Set(rows.compactMap(\.risk).filter { $0.lower != nil }.map(\.level))
    return levels.count == 1 ? levels.first : nil
  }

  /// The effect on the risk as numbers of people.
  ///
  /// - Parameter heading: The level that a heading names already.
  func perThousand(
    _ risk: RelativeRisk, _ numbers: FigureNumbers, heading: Double? = nil
  ) -> PerThousand? {
    let terms = numbers.terms
    guard let control = Self.count(risk.control), let treated = Self.count(risk.treated) else {
      return nil
    }
    let lower = risk.lower.flatMap(Self.count)
    let upper = risk.upper.flatMap(Self.count)
    let change = treated - control
    var text = Self.change(change, terms)
    var after = String(treated)
    if let lower, let upper {
      let name = heading == risk.level ? "" : numbers.intervalName(risk.level) + " "
      let (first, last) = (min(lower, upper), max(lower, upper))
      after += " (\(name)\(first)\(terms.to)\(last))"
      // One word is enough where both ends go one way, the nearest first.
      let isOneWay = (first > control && last > control) || (first < control && last < control)
      let ends =
        change < 0 && isOneWay
        ? [last - control, first - control] : [first - control, last - control]
      let near = isOneWay ? String(abs(ends[0])) : Self.change(ends[0], terms)
      text += " (\(name)\(near)\(terms.to)\(Self.change(ends[1], terms)))"
    }
    return PerThousand(control: String(control), treated: after, change: text)
  }

  /// A risk as a number of 1000 people.
  private static func count(_ risk: Double) -> Int? {
    guard risk >= 0, risk <= 1 else { return nil }
    return Int((risk * 1000).rounded())
  }

  private static func change(_ count: Int, _ terms: Terms) -> String {
    if count == 0 { return terms.pick("0 verschil", "0 difference") }
    return count < 0
      ? terms.pick("\(-count) minder", "\(-count) fewer")
      : terms.pick("\(count) meer", "\(count) more")
  }
}

extension SummaryOfFindings.RelativeRisk {
  /// The risks that an effect makes of a risk without treatment; `nil` where it makes one above 1.
  ///
  /// A limit above 1 is everybody.
  public init?(_ effect: AppliedEffect, level: Double = 95) {
    guard effect.riskWithTreatment <= 1 else { return nil }
    let control = effect.baselineRisk
    self.init(
      control: control, treated: effect.riskWithTreatment,
      lower: effect.reduction.interval.map { min(control - $0.upper, 1) },
      upper: effect.reduction.interval.map { min(control - $0.lower, 1) })
    self.level = level
  }
}
