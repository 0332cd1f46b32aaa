/// What a Markdown node is: the kinds of CommonMark, and those this module adds on top of libcmark.
public enum MarkdownKind: UInt8, Sendable, Hashable, Codable {
  // Blocks of CommonMark.
  case document
  case blockQuote
  case bulletList
  case orderedList
  case listItem
  case codeBlock
  case htmlBlock
  case paragraph
  case heading
  case thematicBreak

  // Inlines of CommonMark.
  case text
  case softBreak
  case lineBreak
  case code
  case htmlInline
  case emphasis
  case strong
  case link
  case image

  // Pipe tables: a table holds rows, the first of which is the header; a row holds cells.
  case table
  case tableRow
  case tableCell

  // Footnotes: the definition's text is its label; so is the reference's.
  case footnoteDefinition
  case footnoteReference

  // `<sup>` and `<sub>`.
  case superscript
  case `subscript`

  /// Whether the node is a block, which has a line of its own.
  public var isBlock: Bool {
    switch self {
    case .document, .blockQuote, .bulletList, .orderedList, .listItem, .codeBlock, .htmlBlock,
      .paragraph, .heading, .thematicBreak, .table, .tableRow, .tableCell, .footnoteDefinition:
      true
    default: false
    }
  }
}

/// How the cells of a table's column are aligned.
public enum MarkdownAlignment: UInt8, Sendable, Hashable, Codable {
  case none
  case left
  case center
  case right
}
