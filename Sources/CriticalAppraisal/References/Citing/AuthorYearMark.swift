/// Writes a citation by author and year: `(Kent et al., 2023, p. 4; Lin & Maher, 2020)`,
/// `Jansen en De Vries (2018)`.
struct AuthorYearMark {
  private let references: CitedReferences

  /// A writer for the entries of an appraisal.
  init(_ references: CitedReferences) { self.references = references }

  /// A citation by author and year; `nil` where the typed text says it best.
  func format(
    _ citation: Citation, _ typed: String, text before: ArraySlice<UInt8>
  ) -> FormattedCitation? {
    let items =
      citation.items.isEmpty
      ? citation.targets.map { CitationItem(target: $0) } : citation.items
    guard items.allSatisfy({ $0.target == nil || !names($0, isNarrative: false).isEmpty }) else {
      return nil
    }
    let typedNames = citation.form == .authorYear ? typed : nil
    if citation.form == .authorYear, items.contains(where: { !isCertain($0) }) { return nil }
    var written = FormattedCitation()
    if citation.isNarrative {
      guard let lead = lead(of: citation, items, typed) else { return nil }
      if Set(items.map { names($0, isNarrative: false) }).count > 1 {
        return citation.form == .key ? keyed(items, of: citation) : separate(items)
      }
      written.add(lead.isEmpty ? "" : lead + " ")
      writeGroup(items, of: citation, leavesOutNames: true, into: &written)
    } else {
      let isNamed = items.count == 1 && citation.items.isEmpty && isNamed(items[0], before)
      writeGroup(
        sorted(items, of: citation), of: citation, typedNames, leavesOutNames: isNamed,
        into: &written)
    }
    return written
  }

  /// Whether all that an entry's citation needs is known of it.
  private func isCertain(_ item: CitationItem) -> Bool {
    guard let target = item.target, let index = references.entry(target) else { return true }
    return references.isRewritten(index)
  }

  // MARK: Names

  private func names(_ item: CitationItem, isNarrative: Bool) -> String {
    guard let target = item.target, let index = references.entry(target) else { return "" }
    return CitedAuthor.cited(
      references.entries[index], isNarrative: isNarrative, references.proseLanguage)
  }

  /// The names before the brackets; `nil` where there are no brackets.
  private func lead(of citation: Citation, _ items: [CitationItem], _ typed: String) -> String? {
    guard citation.form == .authorYear else {
      return items[0].suppressesAuthor ? "" : names(items[0], isNarrative: true)
    }
    let typedNames = CitationWords.names(of: typed)
    guard typedNames != typed else { return nil }
    // `Kent's`, `P. Kent` and `WHO` are the author's own.
    let isOwn =
      isOrganisation(items[0]) || typedNames.contains("'") || typedNames.contains("\u{2019}")
      || typedNames.split(separator: " ").first?.hasSuffix(".") == true
    return isOwn ? typedNames : names(items[0], isNarrative: true)
  }

  private func isOrganisation(_ item: CitationItem) -> Bool {
    item.target.flatMap { references.entry($0) }.map {
      references.entries[$0].record.authors.first?.literal != nil
    } ?? false
  }

  /// An organisation as the author calls it, `World Health Organization [WHO]`; `nil` for persons.
  private func organisation(_ item: CitationItem, _ typed: String?) -> String? {
    guard let typed, isOrganisation(item) else { return nil }
    return CitationWords.names(of: item, in: typed)
  }

  /// `Kent en Kjaer (2012) en Kent en Keating (2012)`: what one name stood for is told apart.
  private func separate(_ items: [CitationItem]) -> FormattedCitation? {
    guard items.allSatisfy({ $0.target != nil && $0.prefix.isEmpty }) else { return nil }
    var written = FormattedCitation()
    for (place, item) in items.enumerated() {
      if place > 0 { written.add(references.proseLanguage == .dutch ? " en " : " and ") }
      written.add(names(item, isNarrative: true) + " ")
      let citation = Citation(form: .key, targets: [], unresolved: [], node: 0, range: 0..<0)
      writeGroup([item], of: citation, leavesOutNames: true, into: &written)
    }
    return written
  }

  /// A key in a sentence with others behind it: `Kent et al. (2023, p. 3; Lin et al., 2020)`.
  private func keyed(_ items: [CitationItem], of citation: Citation) -> FormattedCitation {
    var written = FormattedCitation()
    let lead = items[0].suppressesAuthor ? "" : names(items[0], isNarrative: true)
    written.add(lead.isEmpty ? "" : lead + " ")
    writeGroup(items, of: citation, leavesOutNames: true, into: &written)
    return written
  }

  /// Whether the text before a number ends with the names of what it cites: `Kent et al. [3]`.
  private func isNamed(_ item: CitationItem, _ before: ArraySlice<UInt8>) -> Bool {
    guard let target = item.target, let index = references.entry(target),
      let entry = AuthorYearEntry(references.entries[index])
    else { return false }
    let text = before.suffix(120)
    let year = CitedYear(year: entry.year, letter: nil, range: text.endIndex..<text.endIndex)
    return AuthorYearMatch(
      NameText(Array(text), 0..<text.count), year, among: [entry]) != nil
  }

  // MARK: Brackets

  /// Sources are sorted by name, unless words join them in the author's order.
  private func sorted(_ items: [CitationItem], of citation: Citation) -> [CitationItem] {
    let hasWords = items.contains { !$0.prefix.isEmpty || !$0.suffix.isEmpty || $0.target == nil }
    guard !hasWords else { return items }
    return items.sorted { place($0) < place($1) }
  }

  private func place(_ item: CitationItem) -> Int {
    item.target.map { references.number($0) } ?? .max
  }

  private func writeGroup(
    _ items: [CitationItem], of citation: Citation, _ typed: String? = nil, leavesOutNames: Bool,
    into written: inout FormattedCitation
  ) {
    written.add("(")
    var unresolved = citation.unresolved[...]
    var previous: String?
    for (place, item) in items.enumerated() {
      guard let target = item.target, let index = references.entry(target) else {
        if place > 0 { written.add("; ") }
        let name = citation.form == .key ? unresolved.popFirst().map { "@\($0)" } : nil
        written.add([name ?? "", item.suffix].filter { !$0.isEmpty }.joined(separator: ", "))
        previous = nil
        continue
      }
      let names = organisation(item, typed) ?? names(item, isNarrative: false)
      let year = references.year(references.entries[index]) + dashed(index)
      let isSame = names == previous && item.prefix.isEmpty
      let isBare = leavesOutNames && (place == 0 || isSame) || item.suppressesAuthor
      if place > 0 { written.add(isSame ? ", " : "; ") }
      written.add(item.prefix.isEmpty ? "" : item.prefix + " ")
      let number = references.number(target)
      written.add(isSame || isBare ? year : "\(names), \(year)", target: number)
      if !item.locator.isEmpty { written.add(", " + CitationWords.labelled(item.locator)) }
      if !item.suffix.isEmpty { written.add(", " + item.suffix) }
      previous = item.locator.isEmpty && item.suffix.isEmpty ? names : nil
    }
    if citation.items.isEmpty {
      for number in citation.unresolved { written.add("; \(number)?") }
    }
    written.add(")")
  }

  /// The letter of an entry; behind `n.d.` it has a hyphen.
  private func dashed(_ index: Int) -> String {
    let letter = references.letter(ofEntry: index)
    let entry = references.entries[index]
    let isUndated = entry.record.year == nil && entry.year == nil
    return isUndated && !letter.isEmpty ? "-" + letter : letter
  }
}
