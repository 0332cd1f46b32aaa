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
      let counts = typed.contains(0) || (typed.count > 1 && Set(typed).count == 1)
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
    return Identifiers.doi(in: text) != nil || Self.year(of: text) != nil
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
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    let trimmed = bytes[...].trimmedBlanks
    bytes.removeSubrange(trimmed.endIndex...)
    bytes.removeSubrange(..<trimmed.startIndex)
    guard !bytes.isEmpty else { return }
    let typed = number == nil ? Self.typedNumber(bytes) : nil
    if let typed { bytes.removeFirst(typed.bytes) }
    var reference = Reference(
      number: number ?? typed?.number ?? (references.last?.number ?? 0) + 1,
      text: String(decoding: bytes, as: UTF8.self), nodes: nodes, skippedBytes: typed?.bytes ?? 0)
    reference.doi = Identifiers.doi(in: bytes) ?? identifier(in: nodes, Identifiers.doi)
    reference.pmid = Identifiers.pmid(in: bytes) ?? identifier(in: nodes, Identifiers.pmid)
    reference.year = Self.year(of: bytes)
    reference.firstAuthor = Self.family(of: bytes)
    references.append(reference)
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

  // MARK: Year and key

  /// The year of publication: before a `;`, in brackets after the authors, or the last there is
  /// that is no part of a range, a page or the date of a visit.
  static func year(of bytes: [UInt8]) -> Int? {
    var last: Int?
    var bracketed: Int?
    var isInRemark = false
    var index = 0
    while index + 3 < bytes.count {
      let byte = bytes[index]
      guard byte.isDigit else {
        // `[cited 2024 May 1]`, and what follows `Accessed` or `Geraadpleegd`.
        if byte == UInt8(ascii: "[") {
          isInRemark = true
        } else if byte == UInt8(ascii: "]") {
          isInRemark = false
        } else if byte == 0x20, isVisit(bytes, index + 1) {
          isInRemark = true
        }
        index += 1
        continue
      }
      var end = index
      var year = 0
      while end < bytes.count, bytes[end].isDigit {
        if end - index < 4 { year = year * 10 + Int(bytes[end] - 0x30) }
        end += 1
      }
      if end - index == 4, (1_800...2_100).contains(year) {
        let before: UInt8 = index > 0 ? bytes[index - 1] : 0x20
        let isWord =
          !(before.isLetter || before == UInt8(ascii: "/") || before == UInt8(ascii: "-")
          || before == UInt8(ascii: ".") || before >= 0x80)
        if isWord, !isInRemark {
          if precedesVolume(bytes, end) { return year }
          if before == UInt8(ascii: "("), bracketed == nil { bracketed = year }
          if !isPage(bytes, index), !isRange(bytes, end) { last = year }
        }
      }
      index = end
    }
    return bracketed ?? last
  }

  /// Whether a year is followed by `;`, perhaps after a month and day: `2020 Aug 13;331`.
  private static func precedesVolume(_ bytes: [UInt8], _ end: Int) -> Bool {
    for index in end..<min(end + 12, bytes.count) {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") { return true }
      guard byte.isBlank || byte.isLetter || byte.isDigit else { return false }
    }
    return false
  }

  private static let visits = ["accessed", "geraadpleegd", "retrieved", "bezocht", "visited"]
    .map { Array($0.utf8) }

  private static func isVisit(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0, bytes[index - 1].isBlank, bytes[index] < 0x80 else { return false }
    switch bytes[index] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "g"), UInt8(ascii: "r"),
      UInt8(ascii: "v"):
      return visits.contains { bytes.has($0, at: index) }
    default: return false
    }
  }

  /// Whether a dash follows, so that the digits begin a range: `1990-2010`.
  private static func isRange(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end + 1 < bytes.count else { return false }
    return bytes[end] == UInt8(ascii: "-") || (bytes[end] == 0xE2 && bytes[end + 1] == 0x80)
  }

  /// Whether digits follow a page or volume mark: `: 1240`, `(2040`.
  private static func isPage(_ bytes: [UInt8], _ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, bytes[index].isBlank { index -= 1 }
    return index >= 0 && bytes[index] == UInt8(ascii: ":")
  }

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

  /// Keys with `a`, `b` … after those that several share.
  static func distinct(_ bases: [String?]) -> [String?] {
    var counts: [String: Int] = [:]
    counts.reserveCapacity(bases.count)
    for case let base? in bases { counts[base, default: 0] += 1 }
    var used: [String: Int] = [:]
    return bases.map { base in
      guard let base, counts[base] != 1 else { return base }
      let place = used[base, default: 0]
      used[base] = place + 1
      let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(clamping: min(place, 25)))
      return base + String(Character(letter))
    }
  }

  /// The letters and digits of a name in lower case without accents, and a year.
  static func key(_ name: String, _ year: Int) -> String {
    var key: [UInt8] = []
    for byte in name.utf8 {
      if byte.isLetter || byte.isDigit {
        key.append(byte.lowercased)
      } else if byte != 0x20, byte != UInt8(ascii: "-") {
        return HeadingWords(name).words.joined() + String(year)
      }
    }
    key.append(contentsOf: String(year).utf8)
    return String(decoding: key, as: UTF8.self)
  }

  /// The family name of the first author, or the first word of an organisation.
  static func family(of text: [UInt8]) -> String? {
    let head = text.prefix(120).prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "(")
        && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";")
    }
    var count = 0
    var first = head[..<head.startIndex]
    var last = first
    var rest = head
    while let start = rest.firstIndex(where: { $0 != 0x20 }) {
      last = rest[start...].prefix { $0 != 0x20 }
      if count == 0 { first = last }
      count += 1
      rest = rest[last.endIndex...]
    }
    guard first.contains(where: { $0.isLetter || $0 >= 0x80 }) else { return nil }
    let name =
      if count > 1, isInitials(last) {
        head[..<last.startIndex]
      } else if count <= 3 {
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
