import CommonMark

/// Reads the entries of the reference list, in whatever form it was typed.
struct ReferenceListReader {
  private(set) var references: [Reference] = []
  private let tree: MarkdownTree

  /// Reads the passages of the references section.
  init(_ passages: some Sequence<Passage>, in tree: MarkdownTree) {
    self.tree = tree
    for passage in passages {
      for block in passage.blocks { read(block) }
    }
    if references.isEmpty {
      // Some write their list as footnotes: `[^1]: Jansen A. …`.
      for id in tree.blocks where tree.kind(id) == .footnoteDefinition {
        append([id], number: Int(tree.text(id)))
      }
    }
    nameKeys()
  }

  private mutating func read(_ block: MarkdownTree.ID) {
    switch tree.kind(block) {
    case .orderedList:
      let typed = tree.children(block).map(tree.number)
      // Who types `1.` before every entry leaves the counting to the program.
      let counts = typed.contains(0) || typed.count > 1 && typed.allSatisfy { $0 == typed[0] }
      for (index, item) in tree.children(block).enumerated() {
        append(
          Array(tree.children(item)), number: counts ? tree.number(block) + index : typed[index])
      }
    case .bulletList:
      for item in tree.children(block) { append(Array(tree.children(item)), number: nil) }
    case .paragraph:
      for entry in entries(of: block) { append(entry, number: nil) }
    case .blockQuote:
      for child in tree.children(block) { read(child) }
    default:
      return
    }
  }

  // MARK: Paragraphs

  /// The entries of a paragraph, as their inlines: one a line if each line is an entry, else one.
  private func entries(of paragraph: MarkdownTree.ID) -> [[MarkdownTree.ID]] {
    let inlines = Array(tree.children(paragraph))
    let lines = inlines.split { tree.kind($0) == .softBreak || tree.kind($0) == .lineBreak }
    let texts = lines.map { LabelledLine.plainBytes($0, in: tree) }
    if texts.contains(where: { Self.typedNumber($0) != nil }) {
      var entries: [[MarkdownTree.ID]] = []
      for (line, text) in zip(lines, texts) {
        if Self.typedNumber(text) != nil || entries.isEmpty {
          entries.append(Array(line))
        } else {
          // The break before the line is a blank in the entry.
          entries[entries.count - 1] += inlines[(line.startIndex - 1)..<line.endIndex]
        }
      }
      return entries.filter { looksLikeEntry(LabelledLine.plainBytes($0, in: tree)) }
    }
    if texts.count > 1, texts.allSatisfy(looksLikeEntry) { return lines.map(Array.init) }
    return looksLikeEntry(Array(texts.joined(separator: [0x20]))) ? [inlines] : []
  }

  /// Whether a paragraph is an entry rather than a remark: it has a number, a DOI or a year.
  private func looksLikeEntry(_ text: [UInt8]) -> Bool {
    if Self.typedNumber(text) != nil { return true }
    guard text.count >= 30 else { return false }
    return Identifiers.doi(in: text) != nil || Self.hasYear(text)
  }

  /// Whether four digits stand in a text that can be a year.
  private static func hasYear(_ text: [UInt8]) -> Bool {
    let body = ReferenceBody(bytes: text)
    var index = 0
    while true {
      index = text.span.first(from: index, to: text.count) { $0.matches(0x31) | $0.matches(0x32) }
      guard index < text.count else { return false }
      if body.year(at: index, to: text.count) != nil { return true }
      index += 1
    }
  }

  /// A number typed before an entry: `[1]`, `1)`, `1.`, `(1)`, and how many bytes it takes.
  static func typedNumber(_ bytes: [UInt8]) -> (number: Int, bytes: Int)? {
    var index = bytes.firstIndex { !$0.isBlank } ?? bytes.count
    let opens = index < bytes.count ? bytes[index] : 0
    let isOpened = opens == UInt8(ascii: "[") || opens == UInt8(ascii: "(")
    if isOpened { index += 1 }
    var number = 0
    var end = index
    while end < bytes.count, bytes[end].isDigit, end - index < 4 {
      number = number * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard (1...3).contains(end - index), end + 1 < bytes.count else { return nil }
    let isClosed =
      switch (opens, bytes[end]) {
      case (UInt8(ascii: "["), let close): close == UInt8(ascii: "]")
      case (UInt8(ascii: "("), let close): close == UInt8(ascii: ")")
      case (_, UInt8(ascii: ")")), (_, UInt8(ascii: ".")), (_, UInt8(ascii: ":")): true
      default: false
      }
    guard isClosed else { return nil }
    end += 1
    while end < bytes.count, bytes[end].isBlank || bytes[end] == UInt8(ascii: ":") { end += 1 }
    return (number, end)
  }

  // MARK: Entries

  private mutating func append(_ nodes: [MarkdownTree.ID], number: Int?) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    let isBlocks = nodes.first.map { tree.kind($0).isBlock } ?? false
    for node in nodes {
      if isBlocks, !bytes.isEmpty { bytes.append(0x20) }
      tree.appendPlainText(node, to: &bytes)
    }
    var next = 0
    while let line = bytes.span.firstIndex(of: 0x0A, from: next) {
      bytes[line] = 0x20
      next = line + 1
    }
    let trimmed = bytes[...].trimmedBlanks
    if trimmed.count < bytes.count { bytes = Array(trimmed) }
    guard !bytes.isEmpty else { return }
    let typed = number == nil ? Self.typedNumber(bytes) : nil
    if let typed { bytes.removeFirst(typed.bytes) }
    var record = BibliographicRecord()
    let confidence = ReferenceTextReader.read(bytes, into: &record)
    if record.doi == nil { record.doi = identifier(in: nodes, Identifiers.doi) }
    if record.pmid == nil { record.pmid = identifier(in: nodes, Identifiers.pmid) }
    references.append(
      Reference(
        number: number ?? typed?.number ?? (references.last?.number ?? 0) + 1,
        text: String(decoding: bytes, as: UTF8.self), record: record,
        confidence: confidence, nodes: nodes, skippedBytes: typed?.bytes ?? 0))
  }

  /// The first identifier in the addresses that some nodes lead to.
  private func identifier(
    in nodes: some Sequence<MarkdownTree.ID>, _ read: ([UInt8]) -> String?
  ) -> String? {
    for node in nodes {
      if tree.kind(node) == .link, let found = read(Array(tree.bytes[tree.textRange(node)])) {
        return found
      }
      if let found = identifier(in: tree.children(node), read) { return found }
    }
    return nil
  }

  // MARK: Keys

  /// The keys `kent2023`, with `a`, `b` … where two entries share one.
  private mutating func nameKeys() {
    let bases = references.indices.map { index -> String? in
      guard let year = references[index].year, let author = references[index].firstAuthor else {
        return nil
      }
      return Self.key(author, year)
    }
    for (index, key) in Self.distinct(bases).enumerated() { references[index].key = key }
  }
}
