import CommonMark

/// Writes citations in the style that was asked for, whatever the author typed.
///
/// No word is lost: what stands before and behind a source is kept, and names in a sentence stay.
struct CitationFormatter: Sendable {
  /// What the sources of a citation become.
  enum Mark {
    case superscript
    case brackets
    case parentheses
    case authorYear
  }

  let references: CitedReferences
  let tree: MarkdownTree
  /// Whether nothing can be raised, as in plain text.
  let isPlain: Bool
  /// What keys become where no style is asked for.
  private let keyMark: Mark

  /// A formatter; `nil` where all citations are written as they were typed.
  init?(_ references: CitedReferences, of appraisal: Appraisal, isPlain: Bool = false) {
    guard !references.isAsTyped || appraisal.citations.contains(where: { $0.form == .key }) else {
      return nil
    }
    self.references = references
    self.isPlain = isPlain
    tree = appraisal.content
    keyMark = Self.keyMark(appraisal.citations, references.language)
  }

  /// Keys become what the numbers beside them are, else Vancouver.
  private static func keyMark(_ citations: [Citation], _ language: Language) -> Mark {
    for citation in citations {
      switch citation.form {
      case .bracket: return .brackets
      case .superscript: return .superscript
      case .parenthesis: return .parentheses
      case .authorYear, .footnote, .key: continue
      }
    }
    return language == .dutch ? .superscript : .brackets
  }

  /// The mark that a citation becomes; `nil` for one that stays as it was typed.
  private func mark(for citation: Citation) -> Mark? {
    let mark: Mark
    switch (references.style, citation.form) {
    case (_, .footnote): return nil
    case (.vancouver?, _), (.vancouverBrackets?, _): mark = .brackets
    case (.vancouverSuperscript?, _), (.ama?, _): mark = .superscript
    case (.vancouverParentheses?, _): mark = .parentheses
    case (.apa?, _): mark = .authorYear
    case (nil, .key): mark = keyMark
    case (nil, _) where references.isAsTyped: return nil
    case (nil, .bracket): mark = .brackets
    case (nil, .superscript): mark = .superscript
    case (nil, .parenthesis): mark = .parentheses
    case (nil, .authorYear): return nil
    }
    return mark == .superscript && isPlain ? .brackets : mark
  }

  /// A citation in the style.
  /// - Parameters:
  ///   - citations: All of a text, in order, and `index` the one that is written.
  ///   - before: The text before it.
  /// - Returns: `nil` for one that stays as it was typed.
  func format(
    _ citations: [Citation], _ index: Int, text before: ArraySlice<UInt8> = []
  ) -> FormattedCitation? {
    let citation = citations[index]
    guard !citation.targets.isEmpty, let mark = mark(for: citation) else { return nil }
    let previous = index > 0 ? citations[index - 1] : nil
    if let previous, isBeside(previous, citation) {
      // `Kent et al. (2023) [3]` says the same twice, and `[1][2]` is written with the first.
      if previous.form == .authorYear, previous.targets == citation.targets {
        return mark == .authorYear ? FormattedCitation() : write(citation, as: mark, before)
      }
      if joins(previous, citation, mark) { return FormattedCitation() }
    }
    let next = index + 1 < citations.count ? citations[index + 1] : nil
    guard let next, isBeside(citation, next) else { return write(citation, as: mark, before) }
    if citation.form == .authorYear, next.targets == citation.targets {
      return mark == .authorYear ? write(citation, as: mark, before) : nil
    }
    var joined = citation
    var last = index
    while last + 1 < citations.count, isBeside(citations[last], citations[last + 1]),
      joins(citations[last], citations[last + 1], mark)
    {
      last += 1
      joined.join(citations[last])
    }
    return write(joined, as: mark, before)
  }

  private func write(
    _ citation: Citation, as mark: Mark, _ before: ArraySlice<UInt8>
  ) -> FormattedCitation? {
    let typed = String(decoding: citation.mark(in: tree), as: UTF8.self)
    return mark == .authorYear
      ? AuthorYearMark(references).format(citation, typed, text: before)
      : NumericMark(references, mark).format(citation, typed)
  }

  /// Whether nothing but a blank stands between two citations.
  private func isBeside(_ first: Citation, _ second: Citation) -> Bool {
    let node = first.end?.node ?? first.node
    let end = first.end?.byte ?? first.range.upperBound
    guard node == second.node, !second.targets.isEmpty, second.range.lowerBound >= end,
      second.form != .authorYear
    else { return false }
    let between = end..<second.range.lowerBound
    return between.count <= 1 && tree.bytes[between].allSatisfy(\.isBlank)
  }

  /// Whether two citations beside each other become one.
  private func joins(_ first: Citation, _ second: Citation, _ mark: Mark) -> Bool {
    !second.isNarrative && !(mark == .authorYear && first.isNarrative)
      && self.mark(for: second) == mark
      && !(first.form == .authorYear && first.targets == second.targets)
  }
}

extension Citation {
  /// Adds the sources of the citation that follows.
  fileprivate mutating func join(_ next: Citation) {
    if !items.isEmpty || !next.items.isEmpty {
      let named = items.isEmpty ? targets.map { CitationItem(target: $0) } : items
      items =
        named + (next.items.isEmpty ? next.targets.map { CitationItem(target: $0) } : next.items)
    }
    targets += next.targets
    unresolved += next.unresolved
  }
}
