extension Reference {
  /// Where the authors end in the text, before its title; `nil` where the title is not known.
  var endOfAuthors: Int? {
    guard let title = record.title else { return nil }
    let text = text.utf8Span.span
    guard var end = text.firstIndex(of: title.utf8Span.span, prefix: 24) else { return nil }
    while end > 0, text[end - 1].isBlank || text[end - 1].isLineEnd { end -= 1 }
    return end
  }

  /// The year it appeared, by its record or by the look of it.
  var appeared: Int? { record.year ?? year }

  /// Whether it is surely an article in a journal.
  var isArticle: Bool {
    confidence != .none && record.type == .journalArticle && record.containerTitle != nil
  }

  /// Whether an identifier or an address leads to it.
  var isFindable: Bool {
    doi != nil || pmid != nil || record.doi != nil || record.pmid != nil || record.pmcid != nil
      || record.url != nil || text.utf8Span.span.holdsAddress
  }
}

extension Span<UInt8> {
  /// Whether `://` or `www.` occurs.
  fileprivate var holdsAddress: Bool {
    guard count > 4 else { return false }
    for index in 0..<(count - 3) {
      if self[index] == UInt8(ascii: ":"), self[index + 1] == UInt8(ascii: "/"),
        self[index + 2] == UInt8(ascii: "/")
      {
        return true
      }
      if self[index] | 0x20 == UInt8(ascii: "w"), self[index + 1] | 0x20 == UInt8(ascii: "w"),
        self[index + 2] | 0x20 == UInt8(ascii: "w"), self[index + 3] == UInt8(ascii: ".")
      {
        return true
      }
    }
    return false
  }
}

extension Terms {
  /// `Referentie 3` or `Referenties 3, 5-7`, for a sentence to begin with.
  func references(_ numbers: [Int]) -> String {
    let list = list(numbers.ranges)
    return numbers.count == 1
      ? pick("Referentie \(list)", "Reference \(list)")
      : pick("Referenties \(list)", "References \(list)")
  }
}
