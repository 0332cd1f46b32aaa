extension Appraisal {
  /// The reference list as records, in its order, for other programs.
  ///
  /// What was typed stands in the extra field `appraise:text`: of every entry, or of those alone
  /// whose data do not say all of it. An entry that was not understood is a document with its text
  /// as the remark, so that nothing is lost.
  public func bibliography(withEveryText: Bool) -> Bibliography {
    Bibliography(records(withEveryText: withEveryText))
  }

  /// The reference list as records, in its order.
  func records(withEveryText: Bool) -> [BibliographicRecord] {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    return references.map { reference in
      var record = reference.record
      let key = record.id ?? reference.key ?? "ref-\(reference.number)"
      var free = key
      var count = next[key] ?? 2
      while !taken.insert(free).inserted {
        free = "\(key)-\(count)"
        count += 1
      }
      next[key] = count
      record.id = free
      if reference.confidence == .none, record.note == nil { record.note = reference.text }
      let isTyped = !reference.nodes.isEmpty
      if isTyped, withEveryText || reference.confidence != .full {
        record.extra.append(
          BibliographicRecord.ExtraField(
            name: CarriedField.typedText, value: reference.text))
      }
      return record
    }
  }

  /// The reference list as numbered lines of text, as typed.
  public var referenceText: String {
    references.map { "\($0.number). \($0.text.joiningLines(with: " "))\n" }.joined()
  }
}

extension Bibliography {
  /// The records as numbered lines of text in a style.
  public func text(style: CitationStyle = .vancouver, language: Language) -> String {
    let formatter = ReferenceFormatter(style: style, language: language)
    return records.enumerated().map { index, record in
      "\(index + 1). \(formatter.format(record).text)\n"
    }.joined()
  }
}
