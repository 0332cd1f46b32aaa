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
    let lines = Array(tree.children(paragraph))
      .split { tree.kind($0) == .softBreak || tree.kind($0) == .lineBreak }
    let texts = lines.map { LabelledLine.plainText($0, in: tree) }
    if texts.contains(where: { Self.typedNumber($0) != nil }) {
      var entries: [[MarkdownTree.ID]] = []
      for (line, text) in zip(lines, texts) {
        if Self.typedNumber(text) != nil || entries.isEmpty {
          entries.append(Array(line))
        } else {
          entries[entries.count - 1] += line
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
    let blocks = nodes.map { node -> String in tree.plainText(node) }
    let isBlocks = nodes.first.map { tree.kind($0).isBlock } ?? false
    let text = (isBlocks ? blocks.joined(separator: " ") : blocks.joined())
      .joiningLines(with: " ").trimmed
    guard !text.isEmpty else { return }
    let typed = number == nil ? Self.typedNumber(text) : nil
    let words = typed.map { String(decoding: Array(text.utf8)[$0.bytes...], as: UTF8.self) } ?? text
    var reference = Reference(
      number: number ?? typed?.number ?? (references.last?.number ?? 0) + 1, text: words,
      nodes: nodes, skippedBytes: typed?.bytes ?? 0)
    let links = nodes.map { linkDestinations($0) }.joined(separator: " ")
    reference.doi = Identifiers.doi(in: words) ?? Identifiers.doi(in: links)
    reference.pmid = Identifiers.pmid(in: words) ?? Identifiers.pmid(in: links)
    reference.year = Self.year(of: words)
    references.append(reference)
  }

  private func linkDestinations(_ node: MarkdownTree.ID) -> String {
    var destinations = tree.kind(node) == .link ? tree.text(node) : ""
    for child in tree.children(node) { destinations += " " + linkDestinations(child) }
    return destinations.trimmed
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
    var counts: [String: Int] = [:]
    for reference in references {
      if let base = Self.baseKey(reference) { counts[base, default: 0] += 1 }
    }
    var used: [String: Int] = [:]
    for index in references.indices {
      guard let base = Self.baseKey(references[index]) else { continue }
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

  private static func baseKey(_ reference: Reference) -> String? {
    guard let year = reference.year, let family = family(of: reference.text) else { return nil }
    return HeadingWords(family).words.joined() + String(year)
  }

  /// The family name of the first author, or the first word of an organisation.
  static func family(of text: String) -> String? {
    let head = text.prefix { $0 != "," && $0 != "." && $0 != "(" && $0 != ":" && $0 != ";" }
    let words = head.split(separator: " ").map(String.init)
    guard let first = words.first, first.utf8.contains(where: { $0.isLetter || $0 >= 0x80 }) else {
      return nil
    }
    if words.count > 1, let last = words.last, isInitials(last) {
      return words.dropLast().joined(separator: " ")
    }
    // APA has the initials after the comma: what stands before it is the family name.
    return words.count <= 3 ? words.joined(separator: " ") : first
  }

  /// Whether a word is initials: up to four capitals.
  private static func isInitials(_ word: String) -> Bool {
    word.unicodeScalars.count <= 4 && word.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }
}
