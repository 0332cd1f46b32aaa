/// Writes a citation as numbers: `[1,3-5]`, `(1,3-5)` or raised.
struct NumericMark {
  private let references: CitedReferences
  private let isRaised: Bool
  private let open: String
  private let close: String

  /// A writer for the entries of an appraisal.
  init(_ references: CitedReferences, _ mark: CitationFormatter.Mark) {
    self.references = references
    isRaised = mark == .superscript
    open = mark == .parentheses ? "(" : "["
    close = mark == .parentheses ? ")" : "]"
  }

  /// A citation in numbers.
  /// - Parameter typed: Its text.
  func format(_ citation: Citation, _ typed: String) -> FormattedCitation {
    var written = FormattedCitation()
    if citation.isNarrative {
      let names = names(of: citation, typed)
      written.add(names)
      if !isRaised, !names.isEmpty { written.add(" ") }
    }
    write(sources(of: citation), into: &written)
    return written
  }

  /// The names that stay in the sentence.
  private func names(of citation: Citation, _ typed: String) -> String {
    if citation.form == .authorYear { return CitationWords.names(of: typed) }
    guard let item = citation.items.first, !item.suppressesAuthor, let target = item.target,
      let entry = references.entry(target)
    else { return "" }
    return CitedAuthor.cited(references.entries[entry], isNarrative: true, references.proseLanguage)
  }

  /// What is cited, with what no entry answers to.
  private func sources(of citation: Citation) -> [Source] {
    guard citation.items.isEmpty else {
      var unresolved = citation.unresolved[...]
      return citation.items.map { item in
        let known = item.target.map { references.number($0) }
        let name = known == nil ? unresolved.popFirst() : nil
        return Source(number: known, name: name.map { "@\($0)" } ?? "", item: item)
      }
    }
    return citation.targets.map { Source(number: references.number($0)) }
      + citation.unresolved.map { Source(name: "\($0)?") }
  }

  /// A source with the words around it.
  private struct Source {
    var number: Int?
    var name = ""
    var prefix = ""
    var locator = ""
    var suffix = ""

    init(number: Int? = nil, name: String = "") {
      self.number = number
      self.name = name
    }

    init(number: Int?, name: String, item: CitationItem) {
      self.init(number: number, name: name)
      (prefix, locator, suffix) = (item.prefix, item.locator, item.suffix)
    }

    var hasWords: Bool { !prefix.isEmpty || !suffix.isEmpty || !name.isEmpty }
  }

  // MARK: Forms

  private func write(_ sources: [Source], into written: inout FormattedCitation) {
    if sources.contains(where: \.hasWords) {
      // Words are not raised: they stand in parentheses, with their number raised.
      written.add(isRaised ? (written.pieces.isEmpty ? "(" : " (") : open)
      for (place, source) in sources.enumerated() {
        if place > 0 { written.add("; ") }
        write(source, into: &written)
      }
      written.add(isRaised ? ")" : close)
    } else if sources.contains(where: { !$0.locator.isEmpty }) {
      if !isRaised { written.add(open) }
      for (place, source) in sources.enumerated() {
        if place > 0 { written.add(isRaised ? "," : "; ", isRaised: isRaised) }
        if let number = source.number { link(number, into: &written) }
        guard !source.locator.isEmpty else { continue }
        written.add(
          isRaised ? "(\(CitationWords.tight(source.locator)))" : ", \(source.locator)",
          isRaised: isRaised)
      }
      if !isRaised { written.add(close) }
    } else {
      if !isRaised { written.add(open) }
      writeRanges(sources.compactMap(\.number), into: &written)
      if !isRaised { written.add(close) }
    }
  }

  private func write(_ source: Source, into written: inout FormattedCitation) {
    let lead = source.prefix.isEmpty ? "" : source.prefix + " "
    written.add(lead)
    if let number = source.number { link(number, into: &written) }
    written.add(source.name)
    for (place, words) in [source.locator, source.suffix].filter({ !$0.isEmpty }).enumerated() {
      let isAlone = place == 0 && source.number == nil && source.name.isEmpty
      written.add(isAlone ? words : ", \(words)")
    }
  }

  private func link(_ number: Int, into written: inout FormattedCitation, covered: [Int] = []) {
    written.add(String(number), target: number, isRaised: isRaised, covered: covered)
  }

  /// The numbers in order, three or more in a row as a range.
  private func writeRanges(_ numbers: [Int], into written: inout FormattedCitation) {
    let sorted = Set(numbers).sorted()
    var index = 0
    while index < sorted.count {
      if index > 0 { written.add(",", isRaised: isRaised) }
      var last = index
      while last + 1 < sorted.count, sorted[last + 1] == sorted[last] + 1 { last += 1 }
      if last - index < 2 { last = index }
      let covered = last > index ? Array(sorted[(index + 1)..<last]) : []
      link(sorted[index], into: &written, covered: covered)
      if last > index {
        written.add("-", isRaised: isRaised)
        link(sorted[last], into: &written)
      }
      index = last + 1
    }
  }
}
