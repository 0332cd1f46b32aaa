import CommonMark

/// One run of text that statements are read from: a paragraph, the text of an item, or a table cell.
struct StatementText: Sendable, Hashable {
  /// The words, without code and raised marks.
  var bytes: [UInt8]
  /// For each piece of ``bytes`` where it starts and the node it comes from.
  var pieces: [Piece]
  /// The kind of section it stands in.
  var section = SectionKind.other
  /// The place in a table, for a cell.
  var cell: StatementCell?

  /// Where a piece of the text starts, and the node it comes from.
  struct Piece: Sendable, Hashable {
    var start: Int
    var node: MarkdownTree.ID
  }

  /// The innermost node of a byte.
  func node(at index: Int) -> MarkdownTree.ID? {
    pieces.last { $0.start <= index }?.node ?? pieces.first?.node
  }

  /// The words of a range.
  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension StatementText {
  /// The runs of text of an appraisal in which a statement may stand: all but the references, code
  /// and evidence blocks, and only those with a number.
  static func all(of appraisal: Appraisal) -> [StatementText] {
    var texts: [StatementText] = []
    for section in appraisal.sections where section.kind != .references {
      for passage in section.passages {
        let start = texts.count
        for block in appraisal.passages[passage].blocks {
          append(block, of: appraisal, to: &texts)
        }
        for index in start..<texts.count { texts[index].section = section.kind }
      }
    }
    return texts
  }

  private static func append(
    _ block: MarkdownTree.ID, of appraisal: Appraisal, to texts: inout [StatementText]
  ) {
    let tree = appraisal.content
    var pending = [block]
    while let id = pending.popLast() {
      switch tree.kind(id) {
      case .codeBlock, .htmlBlock, .thematicBreak: continue
      case .table:
        let table = StatementTable(id, of: tree, in: appraisal.language)
        texts.append(contentsOf: table.texts(after: texts.last?.cell?.table))
      case .paragraph, .heading:
        guard mayHoldNumber(id, in: tree) else { continue }
        let text = StatementText(id, of: tree)
        if holdsNumber(text.bytes.span, isWhole: true) { texts.append(text) }
      case let kind where kind.isBlock: pending.append(contentsOf: tree.children(id).reversed())
      default: continue
      }
    }
  }

  /// Whether one of the texts in a node has a digit outside citations; most have none, and need not
  /// be put together.
  private static func mayHoldNumber(_ id: MarkdownTree.ID, in tree: MarkdownTree) -> Bool {
    if tree.kind(id) == .text {
      return holdsNumber(tree.bytes.span.extracting(tree.textRange(id)), isWhole: false)
    }
    var next = tree.firstChild(id)
    while let child = next {
      if mayHoldNumber(child, in: tree) { return true }
      next = tree.nextSibling(child)
    }
    return false
  }

  /// Whether a text, or a piece of one, has a digit outside citations of one reference, `[12]`.
  private static func holdsNumber(_ text: Span<UInt8>, isWhole: Bool) -> Bool {
    var position = 0
    while let digit = text.firstDigit(from: position) {
      let end = IdentifierText.endOfDigits(from: digit, in: text, to: text.count)
      guard digit > position, end < text.count, text[end] == UInt8(ascii: "]"),
        beginsCitation(at: digit - 1, in: text, isWhole: isWhole)
      else { return true }
      position = end + 1
    }
    return false
  }

  /// Whether the bracket of a citation opens at a position; what stands behind `=` or `:` is a value.
  private static func beginsCitation(
    at start: Int, in text: Span<UInt8>, isWhole: Bool
  ) -> Bool {
    guard text[start] == UInt8(ascii: "[") else { return false }
    var before = start - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    guard before >= 0 else { return isWhole }
    return text[before] != UInt8(ascii: "=") && text[before] != UInt8(ascii: ":")
  }

  /// The text of a paragraph, a heading or a cell.
  init(_ id: MarkdownTree.ID, of tree: MarkdownTree) {
    bytes = []
    pieces = []
    appendTexts(in: id, of: tree)
  }

  private mutating func appendTexts(in id: MarkdownTree.ID, of tree: MarkdownTree) {
    var next = tree.firstChild(id)
    while let child = next {
      switch tree.kind(child) {
      case .text:
        pieces.append(Piece(start: bytes.count, node: child))
        bytes.append(contentsOf: tree.bytes[tree.textRange(child)])
      case .softBreak, .lineBreak: bytes.append(0x20)
      // A mark that no number is read across.
      case .code, .image: bytes.append(UInt8(ascii: "|"))
      case .superscript, .footnoteReference, .htmlInline: break
      default: appendTexts(in: child, of: tree)
      }
      next = tree.nextSibling(child)
    }
  }
}
