extension CitedReferences {
  /// An entry as the style writes it.
  func formatted(_ index: Int) -> FormattedReference {
    let record = entries[index].record
    var formatted = ReferenceFormatter(style: style ?? .vancouver, language: language)
      .format(record)
    if formatted.runs.isEmpty { formatted.runs = [.init(text: entries[index].text)] }
    let letter = letter(ofEntry: index)
    guard !letter.isEmpty else { return formatted }
    // `(2023)` becomes `(2023a)`, `(n.d.)` becomes `(n.d.-a)`.
    let year = year(entries[index])
    let mark = (record.year == nil ? "-" : "") + letter
    for run in formatted.runs.indices {
      let text = formatted.runs[run].text
      guard let found = text.range(ofText: "(" + year) else { continue }
      formatted.runs[run].text = text[..<found.upperBound] + mark + text[found.upperBound...]
      break
    }
    return formatted
  }

  /// The beginning of an entry, for where there is room for no more.
  func shortText(ofEntry index: Int) -> String {
    let text = isRewritten(index) ? formatted(index).text : entries[index].text
    guard text.utf8.count > Self.shortLength else { return text }
    let start = text.utf8.index(text.startIndex, offsetBy: Self.shortLength)
    let word = text[..<start].utf8.lastIndex(of: 0x20) ?? start
    return String(text[..<word]) + "\u{2026}"
  }

  /// How long it may be, in bytes.
  private static let shortLength = 240
}

extension String {
  /// Where a text occurs first.
  fileprivate func range(ofText wanted: String) -> Range<Index>? {
    let bytes = Array(utf8)
    guard let found = bytes[...].firstOccurrence(of: Array(wanted.utf8)) else { return nil }
    return utf8.index(
      startIndex, offsetBy: found.lowerBound)..<utf8.index(
        startIndex, offsetBy: found.upperBound)
  }
}
