import CommonMark

/// The marks in a plain text that lead to its end: links and notes, numbered as they come.
struct PlainTextMarks {
  /// The destinations of the links, and their titles.
  private(set) var links: [Link] = []
  /// The definitions of the notes.
  private(set) var notes: [MarkdownTree.ID] = []

  private var linkNumbers: [Link: Int] = [:]
  private var noteNumbers: [String: Int] = [:]
  private var definitions: [String: MarkdownTree.ID] = [:]
  /// The numbers of the references that are typed as notes.
  private var referenceNumbers: [String: Int] = [:]
  private var citations: [MarkdownTree.ID: [Citation]] = [:]
  private var unmarkedDefinitions: [MarkdownTree.ID] = []

  /// Where a link leads.
  struct Link: Hashable {
    var destination: String
    var title: String
  }

  /// The marks of a text of which nothing was written yet.
  init(_ appraisal: Appraisal) {
    let content = appraisal.content
    var numbers: [MarkdownTree.ID: Int] = [:]
    for reference in appraisal.references {
      for node in reference.nodes { numbers[node] = reference.number }
    }
    for id in 0..<content.count where content.kind(id) == .footnoteDefinition {
      let label = content.text(id)
      if let number = numbers[id] {
        referenceNumbers[label] = number
      } else if definitions[label] == nil {
        definitions[label] = id
      } else {
        unmarkedDefinitions.append(id)
      }
    }
    for citation in appraisal.citations { citations[citation.node, default: []].append(citation) }
  }

  /// The number of a link; the same destination has one number.
  mutating func number(of link: Link) -> Int {
    if let number = linkNumbers[link] { return number }
    links.append(link)
    linkNumbers[link] = links.count
    return links.count
  }

  /// The number of the note that a label names; `nil` for a label without definition.
  mutating func noteNumber(_ label: String) -> Int? {
    if let number = noteNumbers[label] { return number }
    guard let definition = definitions[label] else { return nil }
    notes.append(definition)
    noteNumbers[label] = notes.count
    return notes.count
  }

  /// Adds the notes that nothing in the text leads to.
  mutating func addUnmarkedNotes(_ content: MarkdownTree) {
    for definition in definitions.values.sorted() { _ = noteNumber(content.text(definition)) }
    notes += unmarkedDefinitions
    unmarkedDefinitions = []
  }

  /// The number of the reference that is typed as the note of a label.
  func referenceNumber(_ label: String) -> Int? { referenceNumbers[label] }

  /// The citations in a text node, or the one that a superscript is.
  func citations(in node: MarkdownTree.ID) -> [Citation] { citations[node] ?? [] }
}
