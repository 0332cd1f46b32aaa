import CommonMark

/// Finds the places that cite entries of the reference list.
///
/// Brackets that are no citations (`[29/150]`, `[95% CI 1.1-2.0]`, `[Mesh]`) are left alone: a
/// citation holds nothing but numbers that the list has, or may be meant to have.
struct CitationReader {
  private(set) var citations: [Citation] = []
  private let tree: MarkdownTree
  private let references: [Reference]
  private let indexByNumber: [Int: Int]
  private let highest: Int
  /// The numbers of the entries that are footnotes, by label.
  private let notes: [String: Int]
  private var parentheses: [Citation] = []

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
    let authors = AuthorYearCitations(references)
    for passage in passages where passage.kind != .references {
      if let heading = passage.heading, heading.form != .runIn { read(heading.node, authors) }
      for block in passage.blocks { read(block, authors) }
    }
    acceptParentheses()
  }

  // MARK: The tree

  private mutating func read(_ id: MarkdownTree.ID, _ authors: AuthorYearCitations) {
    var previous: MarkdownTree.ID?
    var next = tree.firstChild(id)
    while let child = next {
      next = tree.nextSibling(child)
      switch tree.kind(child) {
      case .text:
        scan(child)
        authors.scan(child, in: tree, into: &citations)
      case .superscript: readSuperscript(child, after: previous)
      case .footnoteReference:
        if let number = notes[tree.text(child)] {
          citations.append(
            Citation(form: .footnote, targets: [number], unresolved: [], node: child, range: 0..<0))
        }
      case .code, .codeBlock, .htmlInline, .htmlBlock: break
      default: read(child, authors)
      }
      previous = child
    }
  }

  private mutating func readSuperscript(_ id: MarkdownTree.ID, after previous: MarkdownTree.ID?) {
    let text = tree.innerText(id)
    let before = previous.map { tree.bytes[tree.textRange($0)] } ?? []
    guard let numbers = Self.numbers(text[...].trimmedBlanks), !Self.isUnit(before) else { return }
    append(.superscript, numbers, node: id, range: 0..<0)
  }

  // MARK: Text

  private mutating func scan(_ node: MarkdownTree.ID) {
    let range = tree.textRange(node)
    let bytes = tree.bytes
    let span = bytes.span
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      // No mark begins with a small letter or a blank, as nearly all bytes are.
      if byte &- 0x61 < 26 || byte == 0x20 {
        index &+= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        index = readBracket(byte, at: index, in: range, node)
      case UInt8(ascii: "@"):
        index = readKey(at: index, in: range, node)
      case 0xC2, 0xE2:
        index = readSuperscriptDigits(at: index, in: range, node)
      default:
        index += 1
      }
    }
  }

  private mutating func readBracket(
    _ open: UInt8, at start: Int, in range: Range<Int>, _ node: MarkdownTree.ID
  ) -> Int {
    let isSquare = open == UInt8(ascii: "[")
    let close = isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let limit = min(range.upperBound, start + 120)
    guard let end = tree.bytes[start..<limit].firstIndex(of: close) else { return start + 1 }
    let inner = tree.bytes[(start + 1)..<end]
    if isSquare, inner.contains(UInt8(ascii: "@")) {
      readKeys(inner, node: node, range: start..<(end + 1))
      return end + 1
    }
    guard let numbers = Self.numbers(inner) else { return start + 1 }
    if isSquare {
      append(.bracket, numbers, node: node, range: start..<(end + 1))
    } else if numbers.allSatisfy({ indexByNumber[$0] != nil }) {
      parentheses.append(
        Citation(
          form: .parenthesis, targets: numbers, unresolved: [], node: node, range: start..<(end + 1)
        ))
    }
    return end + 1
  }

  private mutating func append(
    _ form: Citation.Form, _ numbers: [Int], node: MarkdownTree.ID, range: Range<Int>
  ) {
    let known = numbers.filter { indexByNumber[$0] != nil }
    let unknown = numbers.filter { indexByNumber[$0] == nil }
    if known.isEmpty {
      // `[0-10]` and `[60-85]` are ranges of a scale; `[12]` after a list of ten is a mistake.
      let isNear = unknown.allSatisfy { $0 > 0 && $0 <= max(highest * 2, highest + 10) }
      let isSpan =
        unknown.count > 1 && zip(unknown, unknown.dropFirst()).allSatisfy { $1 == $0 + 1 }
      guard isNear, !isSpan, form == .bracket || highest > 0 else { return }
    }
    citations.append(
      Citation(
        form: form, targets: known, unresolved: unknown.map(String.init), node: node, range: range))
  }

  /// The numbers of `1`, `2, 4-6`; `nil` for anything else.
  static func numbers(_ text: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var current: Int?
    var digits = 0
    var rangeStart: Int?
    func finish() -> Bool {
      guard let number = current, number > 0 else { return false }
      if let start = rangeStart {
        guard number > start, number - start < 200 else { return false }
        numbers.append(contentsOf: (start + 1)...number)
      } else {
        numbers.append(number)
      }
      current = nil
      rangeStart = nil
      digits = 0
      return true
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x30...0x39:
        guard digits < 3 else { return nil }
        digits += 1
        current = (current ?? 0) * 10 + Int(byte - 0x30)
      case 0x20: continue
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard finish() else { return nil }
      case UInt8(ascii: "-"), 0xE2:
        // A hyphen, or an en dash: E2 80 93.
        if byte == 0xE2 {
          guard index + 1 < text.endIndex, text[index] == 0x80, text[index + 1] >= 0x90,
            text[index + 1] <= 0x95
          else { return nil }
          index += 2
        }
        guard let start = current, finish() else { return nil }
        rangeStart = start
      default: return nil
      }
    }
    return finish() ? numbers : nil
  }

  // MARK: Superscript digits

  private mutating func readSuperscriptDigits(
    at start: Int, in range: Range<Int>, _ node: MarkdownTree.ID
  ) -> Int {
    var digits: [UInt8] = []
    var index = start
    while index < range.upperBound, let found = superscript(at: index, range.upperBound) {
      digits.append(found.byte)
      index += found.width
    }
    guard !digits.isEmpty else { return start + 1 }
    let before = tree.bytes[range.lowerBound..<start]
    if let numbers = Self.numbers(digits[...]), !Self.isUnit(before) {
      append(.superscript, numbers, node: node, range: start..<index)
    }
    return index
  }

  /// The digit or mark at an index: `¹²³` are C2 B9, B2, B3; `⁰⁴…⁹` E2 81 B0…B9; `⁻` E2 81 BB.
  private func superscript(at index: Int, _ end: Int) -> (byte: UInt8, width: Int)? {
    let bytes = tree.bytes
    if bytes[index] == 0xC2, index + 1 < end {
      switch bytes[index + 1] {
      case 0xB9: return (0x31, 2)
      case 0xB2: return (0x32, 2)
      case 0xB3: return (0x33, 2)
      default: return nil
      }
    }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x81 else {
      // A comma between superscript digits: `¹,²`.
      let isInside = bytes[index] == UInt8(ascii: ",") && index + 1 < end
      return isInside && superscript(at: index + 1, end) != nil ? (UInt8(ascii: ","), 1) : nil
    }
    switch bytes[index + 2] {
    case 0xB0, 0xB4...0xB9: return (bytes[index + 2] - 0xB0 + 0x30, 3)
    case 0xBB: return (UInt8(ascii: "-"), 3)
    default: return nil
    }
  }

  /// Whether a raised number after a text is a power: `m²`, `kg/m²`, `10³`, `R²`, `χ²`, `I²`.
  static func isUnit(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last else { return true }
    if last.isDigit { return true }
    let word = Array(before.reversed().prefix { $0.isLetter || $0 >= 0x80 }.reversed())
    let units = ["m", "cm", "mm", "km", "dm", "s", "kg", "R", "r", "I", "x", "n", "χ", "τ", "ft"]
    return units.contains { Array($0.utf8) == word }
  }

  // MARK: Keys

  /// `[@kent2023; see @lin2020, p. 4]`.
  private mutating func readKeys(
    _ inner: ArraySlice<UInt8>, node: MarkdownTree.ID, range: Range<Int>
  ) {
    var citation = Citation(form: .key, targets: [], unresolved: [], node: node, range: range)
    for part in inner.split(separator: UInt8(ascii: ";")) {
      guard let mark = part.firstIndex(of: UInt8(ascii: "@")),
        mark == part.startIndex || !part[mark - 1].isLetter
      else { continue }
      let key = Self.key(part[(mark + 1)...])
      if let number = number(ofKey: key) {
        citation.targets.append(number)
      } else if !key.isEmpty {
        citation.unresolved.append(key)
      }
    }
    if !citation.targets.isEmpty || !citation.unresolved.isEmpty { citations.append(citation) }
  }

  /// `@kent2023 found …`; an `@` that no entry answers to may be an address.
  private mutating func readKey(
    at start: Int, in range: Range<Int>, _ node: MarkdownTree.ID
  ) -> Int {
    let isInside =
      start > range.lowerBound && !tree.bytes[start - 1].isBlank
      && tree.bytes[start - 1] != UInt8(ascii: "(")
    let key = Self.key(tree.bytes[(start + 1)..<range.upperBound])
    let end = start + 1 + key.utf8.count
    guard !isInside, let number = number(ofKey: key) else { return start + 1 }
    citations.append(
      Citation(form: .key, targets: [number], unresolved: [], node: node, range: start..<end))
    return end
  }

  private func number(ofKey key: String) -> Int? {
    let key = key.lowercased()
    return references.first { $0.key?.lowercased() == key }?.number
  }

  /// A key: letters, digits and single marks inside.
  private static func key(_ bytes: ArraySlice<UInt8>) -> String {
    var key = bytes.prefix {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
    }
    while let last = key.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") {
      key = key.dropLast()
    }
    return String(decoding: key, as: UTF8.self)
  }

  // MARK: Parentheses

  /// `(3)` cites only in a document that cites in no other way and does so throughout.
  private mutating func acceptParentheses() {
    guard citations.isEmpty, references.count >= 2 else { return }
    let cited = Set(parentheses.flatMap(\.targets))
    guard cited.count >= 2, cited.count * 2 >= references.count else { return }
    citations = parentheses
  }
}
