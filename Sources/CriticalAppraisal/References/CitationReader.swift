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
  var keys: KeyCitations?
  /// Citations in parentheses that are no series within a sentence.
  var parentheses: [Citation] = []
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
    var notes: [String: Int] = [:]
    for index in references.indices {
      guard let node = references[index].nodes.first, tree.kind(node) == .footnoteDefinition else {
        continue
      }
      let label = tree.text(node)
      let number = references[index].number
      notes[label] = min(notes[label] ?? number, number)
    }
    self.notes = notes
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
