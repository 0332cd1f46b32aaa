extension EvidenceTwoByTwo {
  /// Reads a block; `nil` unless both arms have counts that can be.
  init?(_ fields: EvidenceFields, _ report: inout EvidenceReport) {
    var arms: [Arm] = []
    if let maps = fields.maps(.arms, &report) {
      guard maps.count == 2 else {
        report.report(.twoArms, "arms", value: String(maps.count), line: fields.line)
        return nil
      }
      arms = maps.compactMap { Arm($0.entries, line: $0.line, &report) }
    } else {
      for key in [EvidenceKey.experimental, .control] {
        guard let entry = fields[key] else {
          report.reportMissing(key, line: fields.line)
          continue
        }
        if let arm = Arm(entry, &report) { arms.append(arm) }
      }
    }
    guard arms.count == 2 else { return nil }
    self.init(experimental: arms[0], control: arms[1])
    outcome = fields.text(.outcome, &report)
    time = fields.text(.time, &report)
    isDesirable = fields.flag(.desirable, &report)
  }

  /// The table as it is calculated with; `nil` for counts that cannot be.
  public var table: TwoByTwoTable? {
    guard let first = try? Proportion(events: experimental.events, of: experimental.total),
      let second = try? Proportion(events: control.events, of: control.total)
    else { return nil }
    return TwoByTwoTable(experimental: first, control: second)
  }
}

extension EvidenceTwoByTwo.Arm {
  /// Reads `33/50`, or a map of name, events and n.
  fileprivate init?(_ entry: YAMLEntry, _ report: inout EvidenceReport) {
    if case .map(let entries) = entry.value.content {
      self.init(entries, line: entry.line, &report)
    } else {
      let fields = EvidenceFields(
        [YAMLEntry(key: "events", value: entry.value, line: entry.line)], line: entry.line,
        keys: [.events], &report)
      self.init(fields, key: entry.key, &report)
    }
  }

  fileprivate init?(_ entries: [YAMLEntry], line: Int, _ report: inout EvidenceReport) {
    let fields = EvidenceFields(entries, line: line, keys: [.name, .events, .n], &report)
    self.init(fields, key: nil, &report)
    name = fields.text(.name, &report)
  }

  private init?(_ fields: EvidenceFields, key: String?, _ report: inout EvidenceReport) {
    guard let entry = fields[.events] else {
      report.reportMissing(.events, line: fields.line)
      return nil
    }
    let counts = fields.counts(.events, &report)
    guard let events = counts.first else { return nil }
    let stated = fields[.n] == nil ? nil : fields.count(.n, &report)
    guard let total = stated ?? (counts.count == 2 ? counts[1] : nil), counts.count <= 2 else {
      report.reportMissing(.n, line: entry.line)
      return nil
    }
    guard total > 0, events <= total, total <= StatisticalQuantity.largestCount else {
      report.report(
        .eventsAboveTotal, key ?? entry.key, value: String(events), line: entry.line,
        ["total": .text(String(total))])
      return nil
    }
    self.init(events: events, total: total)
  }
}
