/// The entries of a block, or of one of its rows, under the keys that they stand for.
struct EvidenceFields {
  private var entries: [EvidenceKey: YAMLEntry] = [:]
  /// Where they stand, for what is missing.
  let line: Int

  /// Sorts entries; those of other keys are reported.
  init(
    _ entries: [YAMLEntry], line: Int, keys: [EvidenceKey], _ report: inout EvidenceReport
  ) {
    self.line = line
    for entry in entries {
      if let key = EvidenceKey.named(entry.key, among: keys) {
        if self.entries[key] == nil {
          self.entries[key] = entry
        } else {
          report.report(YAMLProblem(cause: .repeated, subject: entry.key, line: entry.line))
        }
      } else {
        report.reportUnknown(entry, among: keys)
      }
    }
  }

  /// The entry of a key.
  subscript(key: EvidenceKey) -> YAMLEntry? { entries[key] }

  /// These, and those of others for keys that are not here.
  func completed(by others: EvidenceFields, for keys: [EvidenceKey]) -> EvidenceFields {
    var fields = self
    for key in keys where fields.entries[key] == nil { fields.entries[key] = others.entries[key] }
    return fields
  }

  /// Whether one of some keys is here.
  func has(anyOf keys: [EvidenceKey]) -> Bool { keys.contains { entries[$0] != nil } }

  // MARK: Values

  /// A text; `nil` where there is none.
  func text(_ key: EvidenceKey, _ report: inout EvidenceReport) -> String? {
    guard let entry = entries[key] else { return nil }
    switch entry.value.content {
    case .scalar(let text): return text.isEmpty || text == "~" ? nil : text
    case .list(let values):
      let texts = values.compactMap(\.scalar)
      if texts.count == values.count { return texts.joined(separator: ", ") }
    case .map: break
    }
    report.report(.text, entry.key, value: entry.value.summary, line: entry.line)
    return nil
  }

  /// Texts: a list, or one.
  func texts(_ key: EvidenceKey, _ report: inout EvidenceReport) -> [String] {
    guard let entry = entries[key] else { return [] }
    switch entry.value.content {
    case .scalar(let text): return text.isEmpty ? [] : [text]
    case .list(let values):
      let texts = values.compactMap(\.scalar)
      if texts.count == values.count { return texts.filter { !$0.isEmpty } }
    case .map: break
    }
    report.report(.list, entry.key, value: entry.value.summary, line: entry.line)
    return []
  }

  /// What a reader makes of the text of a key; a text of which it makes nothing is reported.
  func value<Value>(
    _ key: EvidenceKey, _ flaw: EvidenceReport.Flaw, _ report: inout EvidenceReport,
    _ read: (EvidenceText) -> Value?
  ) -> Value? {
    guard let entry = entries[key] else { return nil }
    if case .scalar("") = entry.value.content { return nil }
    if let text = entry.text, let value = read(EvidenceText(text, report.language)) {
      return value
    }
    report.report(flaw, entry.key, value: entry.value.summary, line: entry.line)
    return nil
  }

  /// A whole number.
  func count(_ key: EvidenceKey, _ report: inout EvidenceReport) -> Int? {
    value(key, .count, &report) { text in
      text.counts.count == 1 && text.otherWords.isEmpty ? text.counts.first : nil
    }
  }

  /// A whole number that must be there.
  func requiredCount(_ key: EvidenceKey, _ report: inout EvidenceReport) -> Int? {
    guard entries[key] != nil else {
      report.reportMissing(key, line: line)
      return nil
    }
    return count(key, &report)
  }

  /// Yes or no.
  func flag(_ key: EvidenceKey, _ report: inout EvidenceReport) -> Bool? {
    value(key, .yesOrNo, &report) { $0.flag }
  }

  /// A probability, as a percentage or a fraction.
  func probability(_ key: EvidenceKey, _ report: inout EvidenceReport) -> Double? {
    value(key, .probability, &report) { $0.probability }
  }

  /// The maps of a list, or of one map; `nil` where the key is not there.
  func maps(
    _ key: EvidenceKey, _ report: inout EvidenceReport
  ) -> [(entries: [YAMLEntry], line: Int)]? {
    entries[key].map { Self.maps(of: $0, &report) }
  }

  /// The maps of a list, or of one map.
  static func maps(
    of entry: YAMLEntry, _ report: inout EvidenceReport
  ) -> [(entries: [YAMLEntry], line: Int)] {
    switch entry.value.content {
    case .map(let entries): return [(entries, entry.line)]
    case .list(let values):
      var maps: [(entries: [YAMLEntry], line: Int)] = []
      for value in values.prefix(Self.maximumRows) {
        if case .map(let entries) = value.content {
          maps.append((entries, entries.first?.line ?? value.line))
        } else {
          report.report(.map, entry.key, value: value.summary, line: value.line)
        }
      }
      if values.count > Self.maximumRows {
        report.report(
          .tooMany, entry.key, value: String(Self.maximumRows), line: entry.line)
      }
      return maps
    case .scalar(let text):
      if !text.isEmpty { report.report(.list, entry.key, value: text, line: entry.line) }
      return []
    }
  }

  /// More rows than a page can show.
  static let maximumRows = 100
}

extension YAMLEntry {
  /// The text of the value; that of a list `[-5,9; -3,4]` as it was typed.
  var text: String? {
    switch value.content {
    case .scalar(let text): return text
    case .list(let values):
      let texts = values.compactMap(\.scalar)
      guard texts.count == values.count else { return nil }
      // Two numbers are limits; more pieces are numbers that a decimal comma cut in two.
      return texts.joined(separator: texts.count == 2 ? "; " : ",")
    case .map: return nil
    }
  }
}
