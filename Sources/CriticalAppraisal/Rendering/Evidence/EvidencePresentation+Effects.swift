extension EvidencePresentation {
  /// The estimates in a table, and each in a sentence.
  mutating func present(_ effects: EvidenceEffects, _ words: EvidenceWords) {
    let terms = words.terms
    let rows = effects.rows
    let comparison = words.common(rows.map(\.comparison))
    let measure = words.common(rows.map(\.measure.rawValue)) != nil ? rows.first?.measure : nil
    let level = words.common(rows.map { words.level($0.estimate) })
    let control = words.common(rows.map { $0.arms?.control })
    subtitle =
      comparison
      ?? control.map { terms.pick("Vergeleken met \($0)", "Compared with \($0)") } ?? ""
    let unit = words.common(rows.map(\.unit))
    let effect =
      (measure.map { words.name(of: $0).capitalizedFirst } ?? terms.pick("Effect", "Effect"))
      + (unit.map { ", " + $0 } ?? "") + (level.map { " (\($0))" } ?? "")
    let table = EvidenceTable(
      terms.pick("Schattingen", "Estimates"),
      [
        .init(title: terms.name(of: .outcome), isAuthors: true),
        .init(title: terms.name(of: .comparison), isAuthors: true),
        .init(title: terms.name(of: .time), isAuthors: true),
        .init(title: "n", isNumber: true), .init(title: effect, isNumber: true),
        .init(title: "p", isNumber: true),
        .init(title: terms.pick("Schaal", "Scale"), isNumber: true),
        .init(title: "MCID", isNumber: true),
      ],
      rows.map { row in
        let estimate =
          (level == nil ? words.full(row.estimate) : words.short(row.estimate))
          + (unit == nil ? row.unit.map { " " + $0 } ?? "" : "")
        return [
          row.outcome ?? "", comparison == nil ? row.comparison ?? "" : "", row.time ?? "",
          row.n.map(String.init).joined(separator: " / "),
          measure == nil ? "\(row.measure.rawValue) \(estimate)" : estimate,
          row.p.map(words.text) ?? "",
          row.range.map { words.text($0.lowest) + "–" + words.text($0.highest) } ?? "",
          row.mcid.map(words.text) ?? "",
        ]
      })
    tables = [table]
    sentences = rows.prefix(Self.maximumSentences).map { row in words.sentence(of: row) }
    for source in rows.compactMap(\.mcidSource) {
      let note =
        terms.pick(
          "MCID, het kleinste verschil dat ertoe doet: ",
          "MCID, the smallest difference that matters: ")
        + source
      if !notes.contains(note) { notes.append(note) }
    }
  }

  /// More rows are left to the table.
  static let maximumSentences = 8
}

extension EvidenceEffects.Row {
  /// The effect against the smallest difference that matters, where all is known that it takes.
  var relevance: ClinicalRelevance? {
    guard measure.scale == .linear, let mcid, let better, let interval = estimate.interval else {
      return nil
    }
    return try? ClinicalRelevance(
      estimate.value.value, interval, minimum: mcid.value, higherIsBetter: better == .higher)
  }

  /// The two arms of a comparison such as `CFT vs usual care`.
  var arms: (experimental: String, control: String)? {
    guard let comparison else { return nil }
    for mark in [" vs. ", " vs ", " versus ", " v ", " t.o.v. ", " tegenover ", " compared with "] {
      let parts = comparison.split(separator: mark, maxSplits: 1)
      if parts.count == 2 { return (parts[0].trimmed, parts[1].trimmed) }
    }
    return nil
  }

  /// The outcome and the time, as a sentence about them begins.
  var subject: String { [outcome, time].compactMap { $0 }.joined(separator: ", ") }
}

extension EvidenceWords {
  /// An estimate in words.
  func sentence(of row: EvidenceEffects.Row) -> String {
    let subject = row.subject.isEmpty ? "" : row.subject + ": "
    var sentence = (subject + change(in: row) + interval(of: row)).capitalizedFirst
    if row.measure.scale == .linear, let better = row.better {
      sentence +=
        better == .lower
        ? terms.pick("; lager is beter", "; lower is better")
        : terms.pick("; hoger is beter", "; higher is better")
    }
    sentence += "."
    if let relevance = row.relevance {
      sentence += " " + terms.sentence(of: relevance)
    }
    if let interval = row.estimate.interval, interval.contains(row.measure.scale.noEffect) {
      sentence += terms.pick(
        " Dat er geen verschil is, past ook bij deze gegevens.",
        " No difference at all would fit these data too.")
    }
    return sentence
  }

  private func interval(of row: EvidenceEffects.Row) -> String {
    guard let limits = limits(row.estimate) else {
      return terms.pick(" (zonder interval)", " (no interval given)")
    }
    return " (\(level(row.estimate)) \(limits))"
  }

  /// `gemiddeld 3,5 punten lager met CFT dan met gebruikelijke zorg`.
  private func change(in row: EvidenceEffects.Row) -> String {
    let value = row.estimate.value
    guard row.measure.scale == .linear else { return ratio(in: row) }
    guard value.digits != 0 else {
      return terms.pick("gemiddeld geen verschil", "no difference on average")
        + between(row, terms.pick(" tussen ", " between "), terms.pick(" en ", " and "))
    }
    let size = numbers.fixed(abs(value.value), decimals: value.decimals)
    let unit: String
    switch row.measure {
    case .standardizedMeanDifference:
      unit = terms.pick(" standaarddeviatie", " standard deviations")
    case .riskDifference where row.estimate.isPercentage:
      unit = terms.pick(" procentpunt", " percentage points")
    default: unit = (row.estimate.isPercentage ? "%" : "") + (row.unit.map { " " + $0 } ?? "")
    }
    let direction =
      value.value < 0 ? terms.pick("lager", "lower") : terms.pick("hoger", "higher")
    return terms.pick("gemiddeld ", "on average ") + size + unit + " " + direction
      + between(row, terms.pick(" met ", " with "), terms.pick(" dan met ", " than with "))
  }

  /// `het risico is met A 0,72 keer dat met B`.
  private func ratio(in row: EvidenceEffects.Row) -> String {
    let what =
      switch row.measure {
      case .oddsRatio: terms.pick("de odds zijn", "the odds")
      case .hazardRatio: terms.pick("de hazard is", "the hazard")
      case .rateRatio: terms.pick("het aantal per tijdseenheid is", "the rate")
      default: terms.pick("de kans is", "the risk")
      }
    let value = text(row.estimate.value)
    guard let (first, second) = row.arms else {
      return terms.pick(
        "\(what) \(value) keer zo groot als in de controlegroep",
        "\(what) is \(value) times that of the control group"
      ).replacingOddsVerb
    }
    return terms.pick(
      "\(what) met \(first) \(value) keer zo groot als met \(second)",
      "\(what) with \(first) is \(value) times that with \(second)"
    ).replacingOddsVerb
  }

  private func between(_ row: EvidenceEffects.Row, _ first: String, _ second: String) -> String {
    guard let (experimental, control) = row.arms else { return "" }
    return first + experimental + second + control
  }
}

extension String {
  /// English odds are several.
  fileprivate var replacingOddsVerb: String {
    guard hasPrefix("the odds") else { return self }
    return split(separator: " is ", maxSplits: 1).joined(separator: " are ")
  }
}
