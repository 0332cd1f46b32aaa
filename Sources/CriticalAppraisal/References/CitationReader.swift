import CommonMark

/// Finds the places that cite entries of the reference list.
///
/// Brackets that are no citations (`[29/150]`, `[95% CI 1.1-2.0]`, `[Mesh]`) are left alone: a
/// citation holds nothing but numbers that the list has, or may be meant to have, keys, or names
/// with a year that the list has.
struct CitationReader {
  private(set) var citations: [Citation] = []
  let tree: MarkdownTree
  let references: [Reference]
  let indexByNumber: [Int: Int]
  let highest: Int
  /// The numbers of the entries that are footnotes, by label.
  private let notes: [String: Int]
  private var authors: AuthorYearCitations
  /// The keys of the entries; put together when the first `@` is met.
  private var keys: KeyCitations?
  /// Citations in parentheses, and whether each is one of a series within a sentence.
  private var parentheses: [Citation] = []
  /// Citations of names that no entry has, and how sure it is that they are meant as such.
  private var doubtful: [(index: Int, name: UnknownName)] = []

  /// Reads the text of all passages but the reference list itself.
  init(_ passages: some Sequence<Passage>, references: [Reference], in tree: MarkdownTree) {
    self.tree = tree
    self.references = references
    var indexByNumber: [Int: Int] = [:]
    indexByNumber.reserveCapacity(references.count)
    for index in references.indices.reversed() { indexByNumber[references[index].number] = index }
    self.indexByNumber = indexByNumber
    highest = indexByNumber.keys.max() ?? 0
    notes = Dictionary(
      references.compactMap { reference in
        reference.nodes.first.flatMap { node in
          tree.kind(node) == .footnoteDefinition ? (tree.text(node), reference.number) : nil
        }
      }, uniquingKeysWith: min)
    authors = AuthorYearCitations(references)
    for passage in passages where passage.kind != .references {
      if let heading = passage.heading, heading.form != .runIn { read(heading.node) }
      for block in passage.blocks { read(block) }
    }
    settleDoubts()
    acceptParentheses()
  }

  // MARK: The tree

  private mutating func read(_ id: MarkdownTree.ID) {
    var previous: MarkdownTree.ID?
    var next = tree.firstChild(id)
    while let child = next {
      next = tree.nextSibling(child)
      switch tree.kind(child) {
      case .text:
        let text = CitationText(child, in: tree)
        scan(text)
        next = tree.nextSibling(text.lastNode)
        previous = text.lastNode
        continue
      case .superscript: readSuperscript(child, after: previous)
      case .footnoteReference:
        if let number = notes[tree.text(child)] {
          citations.append(
            Citation(form: .footnote, targets: [number], unresolved: [], node: child, range: 0..<0))
        }
      case .code, .codeBlock, .htmlInline, .htmlBlock: break
      default: read(child)
      }
      previous = child
    }
  }

  private mutating func readSuperscript(_ id: MarkdownTree.ID, after previous: MarkdownTree.ID?) {
    let text = tree.innerText(id)
    let before = previous.map { tree.bytes[tree.textRange($0)] } ?? []
    guard let numbers = CitationNumbers.read(text[...].trimmedBlanks),
      !SuperscriptDigits.isUnit(before),
      let citation = citation(.superscript, numbers, 0..<0)
    else { return }
    citations.append(citation)
    citations[citations.count - 1].node = id
  }

  // MARK: Text

  /// Looks for marks, then for years; what is found twice is what begins first.
  private mutating func scan(_ text: CitationText) {
    let marks = marks(in: text)
    let named = authors.scan(text)
    guard !named.isEmpty else {
      for mark in marks { append(mark, of: text) }
      return
    }
    let all = (marks.map { AuthorYearCitations.Found(citation: $0) } + named).sorted {
      $0.citation.range.lowerBound < $1.citation.range.lowerBound
    }
    var end = text.range.lowerBound
    for found in all where found.citation.range.lowerBound >= end {
      end = found.citation.range.upperBound
      append(found.citation, of: text)
      if let name = found.doubt { doubtful.append((citations.count - 1, name)) }
    }
  }

  private mutating func append(_ citation: Citation, of text: CitationText) {
    if let placed = text.placed(citation, in: tree) { citations.append(placed) }
  }

  private mutating func marks(in text: CitationText) -> [Citation] {
    let span = text.bytes.span
    let range = text.range
    var found: [Citation] = []
    var series = ParenthesisSeries()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      // No mark begins with a small letter or a blank, as nearly all bytes are.
      if byte &- 0x61 < 26 || byte == 0x20 {
        index &+= 1
        continue
      }
      var mark: Citation?
      switch byte {
      case UInt8(ascii: "["): mark = bracket(at: index, in: text)
      case UInt8(ascii: "("):
        if let citation = parenthesis(at: index, in: text) {
          series.add(citation)
          index = citation.range.upperBound
          continue
        }
      case UInt8(ascii: "@"): mark = narrativeKey(at: index, in: text)
      case 0xC2, 0xE2:
        let (digits, end) = SuperscriptDigits.read(text.bytes, index..<range.upperBound)
        if !digits.isEmpty {
          let before = text.bytes[range.lowerBound..<index]
          if let numbers = CitationNumbers.read(digits[...]), !SuperscriptDigits.isUnit(before),
            let citation = citation(.superscript, numbers, index..<end)
          {
            found.append(citation)
          }
          index = end
          continue
        }
      default: break
      }
      if let mark {
        found.append(mark)
        index = mark.range.upperBound
      } else {
        index += 1
      }
    }
    for citation in series.citations(in: text) {
      if let placed = text.placed(citation, in: tree) { parentheses.append(placed) }
    }
    return found
  }

  private mutating func narrativeKey(at index: Int, in text: CitationText) -> Citation? {
    if keys == nil { keys = KeyCitations(references) }
    return keys?.narrative(text.bytes, at: index, in: text.range)
  }

  /// Reads `[1, 2]` or `[@kent2023]`.
  private mutating func bracket(at start: Int, in text: CitationText) -> Citation? {
    let bytes = text.bytes
    let limit = min(text.range.upperBound, start + AuthorYearCitations.bracketReach)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let range = start..<(end + 1)
    let inner = bytes[(start + 1)..<end]
    if let numbers = CitationNumbers.read(inner) {
      let context = BracketContext(bytes: bytes, range: text.range, bracket: range)
      return context.holdsValues(numbers) ? nil : citation(.bracket, numbers, range)
    }
    guard inner.contains(UInt8(ascii: "@")) else { return nil }
    if keys == nil { keys = KeyCitations(references) }
    return keys?.bracket(bytes, range)
  }

  // MARK: Numbers

  private func parenthesis(at start: Int, in text: CitationText) -> Citation? {
    let bytes = text.bytes
    let limit = min(text.range.upperBound, start + 60)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ")")),
      let numbers = CitationNumbers.read(bytes[(start + 1)..<end]),
      numbers.allSatisfy({ indexByNumber[$0] != nil })
    else { return nil }
    let range = start..<(end + 1)
    let context = BracketContext(bytes: bytes, range: text.range, bracket: range)
    if context.holdsValues(numbers) { return nil }
    return Citation(form: .parenthesis, targets: numbers, unresolved: [], node: 0, range: range)
  }

  private func citation(
    _ form: Citation.Form, _ numbers: [Int], _ range: Range<Int>
  ) -> Citation? {
    let known = numbers.filter { indexByNumber[$0] != nil }
    let unknown = numbers.filter { indexByNumber[$0] == nil }
    if known.isEmpty {
      // `[0-10]` and `[60-85]` are ranges of a scale; `[12]` after a list of ten is a mistake.
      let isNear = unknown.allSatisfy { $0 > 0 && $0 <= max(highest * 2, highest + 10) }
      let isSpan =
        unknown.count > 1 && zip(unknown, unknown.dropFirst()).allSatisfy { $1 == $0 + 1 }
      guard isNear, !isSpan, form == .bracket || highest > 0 else { return nil }
    }
    return Citation(
      form: form, targets: known, unresolved: unknown.map(String.init), node: 0, range: range)
  }

  // MARK: The whole

  /// Takes back what only looks like a citation, in a document that cites in another way.
  private mutating func settleDoubts() {
    guard !doubtful.isEmpty else { return }
    var byAuthorYear = 0
    var others = 0
    for citation in citations where !citation.targets.isEmpty {
      if citation.form == .authorYear { byAuthorYear += 1 } else { others += 1 }
    }
    for doubt in doubtful.reversed()
    where !doubt.name.isMeant(byAuthorYear: byAuthorYear, others: others) {
      citations.remove(at: doubt.index)
    }
  }

  /// `(3)` cites only in a document that cites in no other way and does so throughout.
  private mutating func acceptParentheses() {
    guard citations.isEmpty, references.count >= 2 else { return }
    let cited = Set(parentheses.flatMap(\.targets))
    guard cited.count >= 2, cited.count * 2 >= references.count else { return }
    citations = parentheses
  }
}
