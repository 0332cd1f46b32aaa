extension EvidenceTimeline {
  /// Reads a block; `nil` without a moment.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    guard let entry = fields[.moments] else {
      report.reportMissing(.moments, line: fields.line)
      return nil
    }
    let unit = fields.value(.unit, .time, &report) { $0.unit } ?? Self.unit(of: entry, report)
    var moments: [Moment] = []
    switch entry.value.content {
    case .scalar(let text):
      for part in text.split(separator: ",") {
        if let time = EvidenceTime(String(part), unit, report.language) {
          moments.append(Moment(time: time))
        } else {
          report.report(.time, entry.key, value: String(part).trimmed, line: entry.line)
        }
      }
    case .list(let values):
      for value in values.prefix(EvidenceFields.maximumRows) {
        if let moment = Moment(value, key: entry.key, unit, &report) { moments.append(moment) }
      }
    case .map: report.report(.list, entry.key, value: entry.value.summary, line: entry.line)
    }
    guard !moments.isEmpty else { return nil }
    self.init(moments: moments.sorted { $0.time.days < $1.time.days })
    readPrimary(fields, unit, &report)
    treatment = fields.value(.treatment, .period, &report) { $0.period(unit) }
  }

  /// The unit of the last moment that has one.
  private static func unit(of entry: YAMLEntry, _ report: EvidenceReport) -> EvidenceTime.Unit? {
    let texts: [String]
    switch entry.value.content {
    case .scalar(let text): texts = [text]
    case .list(let values):
      texts = values.compactMap { value in
        if case .map(let entries) = value.content {
          return entries.first { EvidenceKey.named($0.key, among: [.time]) != nil }?.value.scalar
        }
        return value.scalar
      }
    case .map: texts = []
    }
    return texts.reversed().lazy.compactMap { EvidenceText($0, report.language).unit }.first
  }

  private mutating func readPrimary(
    _ fields: EvidenceFields, _ unit: EvidenceTime.Unit?, _ report: inout EvidenceReport
  ) {
    guard let entry = fields[.primary] else { return }
    guard let time = EvidenceTime(entry.text ?? "", unit, report.language),
      let index = moments.firstIndex(where: { abs($0.time.days - time.days) < 1 })
    else {
      report.report(.unknownPrimary, entry.key, value: entry.value.summary, line: entry.line)
      return
    }
    moments[index].isPrimary = true
  }
}

extension EvidenceTimeline.Moment {
  fileprivate init?(
    _ value: YAMLValue, key: String, _ unit: EvidenceTime.Unit?, _ report: inout EvidenceReport
  ) {
    switch value.content {
    case .scalar(let text):
      guard let time = EvidenceTime(text, unit, report.language) else {
        report.report(.time, key, value: text, line: value.line)
        return nil
      }
      self.init(time: time)
    case .list:
      report.report(.time, key, value: value.summary, line: value.line)
      return nil
    case .map(let entries):
      let fields = EvidenceFields(
        entries, line: value.line, keys: [.time, .label, .primary], &report)
      guard let entry = fields[.time] else {
        report.reportMissing(.time, line: value.line)
        return nil
      }
      guard let time = EvidenceTime(entry.text ?? "", unit, report.language) else {
        report.report(.time, entry.key, value: entry.value.summary, line: entry.line)
        return nil
      }
      self.init(time: time, label: fields.text(.label, &report))
      isPrimary = fields.flag(.primary, &report) ?? false
    }
  }
}

extension EvidenceTime {
  /// Reads `13 weeks`, `week 13`, `1,5 jaar` or `baseline`; a number alone takes a unit.
  init?(_ text: String, _ unit: Unit?, _ language: Language) {
    let read = EvidenceText(text, language)
    if read.isStart, let zero = PrintedNumber(digits: 0, decimals: 0) {
      self.init(zero, unit ?? .weeks)
      return
    }
    guard read.numbers.count == 1, let number = read.numbers.first, !read.isTooLong,
      let unit = read.unit ?? unit, (0...1_000_000).contains(number.value.value)
    else { return nil }
    self.init(number.value, unit)
  }
}

extension EvidenceText {
  /// A period: `0 to 12 weeks`, or `12 weeks` from the start.
  fileprivate func period(_ unit: EvidenceTime.Unit?) -> EvidenceTimeline.Period? {
    guard let unit = self.unit ?? unit, !isTooLong, (1...2).contains(numbers.count),
      let last = numbers.last, let zero = PrintedNumber(digits: 0, decimals: 0)
    else { return nil }
    let start = numbers.count == 2 ? numbers[0].value : zero
    guard start.value >= 0, start.value < last.value.value, last.value.value <= 1_000_000 else {
      return nil
    }
    return EvidenceTimeline.Period(
      start: EvidenceTime(start, unit), end: EvidenceTime(last.value, unit))
  }
}
