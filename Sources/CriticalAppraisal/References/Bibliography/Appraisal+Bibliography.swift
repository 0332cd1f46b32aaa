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
  private func records(withEveryText: Bool) -> [BibliographicRecord] {
    zip(references, recordKeys).map { reference, key in
      let listing = RecordListing(reference, key: key, withEveryText: withEveryText)
      var record = reference.record
      record.id = listing.key
      record.note = listing.note
      if let text = listing.typedText {
        record.extra.append(
          BibliographicRecord.ExtraField(name: CarriedField.typedText, value: text))
      }
      return record
    }
  }

  /// The key of each entry in a file: its own, with a number where another has the same.
  var recordKeys: [String] {
    var taken = Set<String>(minimumCapacity: references.count)
    var next: [String: Int] = [:]
    return references.indices.map { index in
      let key =
        references[index].record.id ?? references[index].key ?? "ref-\(references[index].number)"
      if taken.insert(key).inserted { return key }
      var count = next[key] ?? 2
      while !taken.insert("\(key)-\(count)").inserted { count += 1 }
      next[key] = count
      return "\(key)-\(count)"
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
