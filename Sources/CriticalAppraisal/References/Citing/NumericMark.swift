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
    let sources = sources(of: citation)
    if let introduced = Self.introduction(of: citation, typed) {
      // `(World Health Organization [WHO], 2020)` says what the abbreviation stands for.
      written.add("(" + introduced + (isRaised ? "" : " "))
      write(sources, into: &written)
      written.add(")")
    } else {
      write(sources, into: &written)
    }
    return written
  }

  /// The name of the only source in brackets, where an abbreviation follows it.
  private static func introduction(of citation: Citation, _ typed: String) -> String? {
    guard citation.form == .authorYear, !citation.isNarrative, citation.items.count == 1,
      citation.items[0].prefix.isEmpty,
      let names = CitationWords.names(of: citation.items[0], in: typed), names.hasSuffix("]")
    else { return nil }
    return names
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

  private var form: FormattedCitation.Form { isRaised ? .raised : .mark }

  private func write(_ sources: [Source], into written: inout FormattedCitation) {
    if sources.contains(where: \.hasWords) {
      // Words are not raised: they stand in parentheses, with their number raised.
      let words: FormattedCitation.Form = isRaised ? .words : .mark
      written.add(isRaised ? (written.pieces.isEmpty ? "(" : " (") : open, words)
      for (place, source) in sources.enumerated() {
        if place > 0 { written.add("; ", words) }
        write(source, words, into: &written)
      }
      written.add(isRaised ? ")" : close, words)
      return
    }
    if !isRaised { written.add(open, form) }
    if sources.contains(where: { !$0.locator.isEmpty }) {
      for (place, source) in sources.enumerated() {
        if place > 0 { written.add(isRaised ? "," : "; ", form) }
        if let number = source.number { link(number, into: &written) }
        guard !source.locator.isEmpty else { continue }
        written.add(
          isRaised ? "(\(CitationWords.tight(source.locator)))" : ", \(source.locator)", form)
      }
    } else {
      writeRanges(sources.compactMap(\.number), into: &written)
    }
    if !isRaised { written.add(close, form) }
  }

  private func write(
    _ source: Source, _ words: FormattedCitation.Form, into written: inout FormattedCitation
  ) {
    written.add(source.prefix.isEmpty ? "" : source.prefix + " ", words)
    if let number = source.number { link(number, into: &written) }
    written.add(source.name, words)
    for (place, text) in [source.locator, source.suffix].filter({ !$0.isEmpty }).enumerated() {
      let isAlone = place == 0 && source.number == nil && source.name.isEmpty
      written.add(isAlone ? text : ", \(text)", words)
    }
  }

  private func link(_ number: Int, into written: inout FormattedCitation, covered: [Int] = []) {
    written.add(String(number), form, target: number, covered: covered)
  }

  /// The numbers in order, three or more in a row as a range.
  private func writeRanges(_ numbers: [Int], into written: inout FormattedCitation) {
    let sorted = Set(numbers).sorted()
    var index = 0
    while index < sorted.count {
      if index > 0 { written.add(",", form) }
      var last = index
      while last + 1 < sorted.count, sorted[last + 1] == sorted[last] + 1 { last += 1 }
      if last - index < 2 { last = index }
      let covered = last > index ? Array(sorted[(index + 1)..<last]) : []
      link(sorted[index], into: &written, covered: covered)
      if last > index {
        written.add("-", form)
        link(sorted[last], into: &written)
      }
      index = last + 1
    }
  }
}
