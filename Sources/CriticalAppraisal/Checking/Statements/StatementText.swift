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
        let text = StatementText(id, of: tree)
        if holdsNumber(text.bytes.span) { texts.append(text) }
      case let kind where kind.isBlock: pending.append(contentsOf: tree.children(id).reversed())
      default: continue
      }
    }
  }

  /// Whether a text has a digit outside citations of one reference, `[12]`.
  private static func holdsNumber(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      if text[index].isDigit { return true }
      index = citation(at: index, in: text) ?? index + 1
    }
    return false
  }

  /// The end of a citation; what stands behind `=` or `:` is a value.
  private static func citation(at start: Int, in text: Span<UInt8>) -> Int? {
    guard text[start] == UInt8(ascii: "[") else { return nil }
    var before = start - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    if before >= 0, text[before] == UInt8(ascii: "=") || text[before] == UInt8(ascii: ":") {
      return nil
    }
    var end = start + 1
    while end < text.count, text[end].isDigit { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: "]") ? end + 1 : nil
  }

  /// The text of a paragraph, a heading or a cell.
  init(_ id: MarkdownTree.ID, of tree: MarkdownTree) {
    bytes = []
    pieces = []
    var pending = Array(tree.children(id).reversed())
    while let id = pending.popLast() {
      switch tree.kind(id) {
      case .text:
        pieces.append(Piece(start: bytes.count, node: id))
        bytes.append(contentsOf: tree.bytes[tree.textRange(id)])
      case .softBreak, .lineBreak: bytes.append(0x20)
      // A mark that no number is read across.
      case .code, .image: bytes.append(UInt8(ascii: "|"))
      case .superscript, .footnoteReference, .htmlInline: continue
      default: pending.append(contentsOf: tree.children(id).reversed())
      }
    }
  }
}
