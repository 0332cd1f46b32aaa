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
    nameKeys()
  }

  private mutating func read(_ block: MarkdownTree.ID) {
    switch tree.kind(block) {
    case .orderedList:
      for (index, item) in tree.children(block).enumerated() {
        append(Array(tree.children(item)), number: tree.number(block) + index)
      }
    case .bulletList:
      for item in tree.children(block) { append(Array(tree.children(item)), number: nil) }
    case .paragraph:
      for entry in entries(of: block) { append(entry, number: nil) }
    case .footnoteDefinition:
      append([block], number: Int(tree.text(block)))
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
    let texts = lines.map { LabelledLine.plainText($0, in: tree) }
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
      return entries.filter { looksLikeEntry(LabelledLine.plainText($0, in: tree)) }
    }
    if texts.count > 1, texts.allSatisfy(looksLikeEntry) { return lines.map(Array.init) }
    return looksLikeEntry(texts.joined(separator: " ")) ? [Array(tree.children(paragraph))] : []
  }

  /// Whether a paragraph is an entry rather than a remark: it has a number, a DOI or a year.
  private func looksLikeEntry(_ text: String) -> Bool {
    if Self.typedNumber(text) != nil { return true }
    guard text.utf8.count >= 30 else { return false }
    return Identifiers.doi(in: text) != nil || Self.year(of: text) != nil
  }

  /// A number typed before an entry: `[1]`, `1)`, `1.`, `(1)`, and how many bytes it takes.
  static func typedNumber(_ text: String) -> (number: Int, bytes: Int)? {
    let bytes = Array(text.utf8)
    var index = bytes.firstIndex { !$0.isBlank } ?? bytes.count
    let opens = index < bytes.count ? bytes[index] : 0
    let isOpened = opens == UInt8(ascii: "[") || opens == UInt8(ascii: "(")
    if isOpened { index += 1 }
    let digits = bytes[index...].prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
      digits.endIndex < bytes.count
    else { return nil }
    let close = bytes[digits.endIndex]
    let closes: [UInt8] =
      switch opens {
      case UInt8(ascii: "["): [UInt8(ascii: "]")]
      case UInt8(ascii: "("): [UInt8(ascii: ")")]
      default: [UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: ":")]
      }
    var end = digits.endIndex + 1
    guard closes.contains(close), end < bytes.count else { return nil }
    while end < bytes.count, bytes[end].isBlank || bytes[end] == UInt8(ascii: ":") { end += 1 }
    return (number, end)
  }

  // MARK: Entries

  private mutating func append(_ nodes: [MarkdownTree.ID], number: Int?) {
    var bytes: [UInt8] = []
    var links: [String] = []
    let isBlocks = nodes.first.map { tree.kind($0).isBlock } ?? false
    for node in nodes {
      if isBlocks, !bytes.isEmpty { bytes.append(0x20) }
      tree.appendPlainText(node, to: &bytes)
      appendDestinations(node, to: &links)
    }
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    let text = String(decoding: bytes[...].trimmedBlanks, as: UTF8.self)
    guard !text.isEmpty else { return }
    let typed = number == nil ? Self.typedNumber(text) : nil
    let words = typed.map { String(decoding: Array(text.utf8)[$0.bytes...], as: UTF8.self) } ?? text
    var reference = Reference(
      number: number ?? typed?.number ?? (references.last?.number ?? 0) + 1, text: words,
      nodes: nodes, skippedBytes: typed?.bytes ?? 0)
    reference.doi = Identifiers.doi(in: words) ?? links.lazy.compactMap { Identifiers.doi(in: $0) }.first
    reference.pmid =
      Identifiers.pmid(in: words) ?? links.lazy.compactMap { Identifiers.pmid(in: $0) }.first
    reference.year = Self.year(of: words)
    reference.firstAuthor = Self.family(of: words)
    references.append(reference)
  }

  private func appendDestinations(_ node: MarkdownTree.ID, to links: inout [String]) {
    if tree.kind(node) == .link { links.append(tree.text(node)) }
    for child in tree.children(node) { appendDestinations(child, to: &links) }
  }

  // MARK: Year and key

  /// The year of publication: before a `;`, in brackets after the authors, or the first there is.
  static func year(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    var first: Int?
    var bracketed: Int?
    var index = 0
    while index + 3 < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let digits = bytes[index...].prefix(while: \.isDigit)
      let end = digits.endIndex
      if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
        (1_800...2_100).contains(year)
      {
        let before: UInt8 = index > 0 ? bytes[index - 1] : 0x20
        let isWord = !(before.isLetter || before == UInt8(ascii: "/") || before == UInt8(ascii: "-"))
        if isWord {
          if precedesVolume(bytes, end) { return year }
          if before == UInt8(ascii: "("), bracketed == nil { bracketed = year }
          if first == nil, !isPage(bytes, index) { first = year }
        }
      }
      index = end
    }
    return bracketed ?? first
  }

  /// Whether a year is followed by `;`, perhaps after a month and day: `2020 Aug 13;331`.
  private static func precedesVolume(_ bytes: [UInt8], _ end: Int) -> Bool {
    let rest = bytes[end...].prefix(12)
    guard let stop = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
    return rest[..<stop].allSatisfy { $0.isBlank || $0.isLetter || $0.isDigit }
  }

  /// Whether digits follow a page or volume mark: `: 1240`, `(2040`.
  private static func isPage(_ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, bytes[index].isBlank { index -= 1 }
    return index >= 0 && bytes[index] == UInt8(ascii: ":")
  }

  /// The keys `kent2023`, with `a`, `b` … where two entries share one.
  private mutating func nameKeys() {
    let bases = references.map { reference in
      reference.year.flatMap { year in
        reference.firstAuthor.map { HeadingWords($0).words.joined() + String(year) }
      }
    }
    var counts: [String: Int] = [:]
    for case let base? in bases { counts[base, default: 0] += 1 }
    var used: [String: Int] = [:]
    for (index, base) in bases.enumerated() {
      guard let base else { continue }
      if counts[base] == 1 {
        references[index].key = base
      } else {
        let place = used[base, default: 0]
        used[base] = place + 1
        let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(clamping: min(place, 25)))
        references[index].key = base + String(Character(letter))
      }
    }
  }

  /// The family name of the first author, or the first word of an organisation.
  static func family(of text: String) -> String? {
    let head = Array(text.utf8.prefix(120)).prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "(")
        && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";")
    }
    let words = head.split(separator: 0x20)
    guard let first = words.first, let last = words.last,
      first.contains(where: { $0.isLetter || $0 >= 0x80 })
    else { return nil }
    let name =
      if words.count > 1, isInitials(last) {
        head[..<last.startIndex]
      } else if words.count <= 3 {
        // APA has the initials after the comma: what stands before it is the family name.
        head
      } else {
        first
      }
    return String(decoding: name.trimmedBlanks, as: UTF8.self)
  }

  /// Whether a word is initials: up to four capitals.
  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(where: { $0 >= 0x80 }) else {
      return word.count <= 4 && word.allSatisfy { $0.isLetter && $0 != $0.lowercased }
    }
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    return scalars.count <= 4 && scalars.allSatisfy(\.properties.isUppercase)
  }
}
