import CMark

// The only file that speaks to libcmark, and the only one with `unsafe` in it.

extension MarkdownDocument {
  /// Parses a text; total: a text that would stall the parser is kept whole as one code block.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes of the text.
  ///   - firstLine: The number of the text's first line in its file.
  public init(parsing text: [UInt8], firstLine: Int = 1) {
    let source = MarkdownSource(text)
    var builder = MarkdownBuilder(lineOffset: firstLine - 1)
    builder.reserve(source.bytes.count)
    if let refusal = source.refusal {
      builder.append(.codeBlock, line: 1, text: text[...])
      self = builder.finish(refusal: refusal.moved(by: firstLine - 1))
      return
    }
    CMarkTree(parsing: source.bytes).convert(source: source, into: &builder)
    if source.hasFootnotes { builder.resolveFootnotes() }
    self = builder.finish(refusal: nil)
  }

  /// Parses a text.
  public init(parsing text: String) {
    self.init(parsing: Array(text.utf8))
  }
}

extension MarkdownRefusal {
  fileprivate func moved(by lines: Int) -> MarkdownRefusal {
    switch self {
    case .tooLarge: self
    case .tooManyBrackets(let line): .tooManyBrackets(line: line + lines)
    }
  }
}

/// The one owner of a C tree.
@safe
private struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  init(parsing bytes: [UInt8]) {
    let root = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let root = unsafe root else { preconditionFailure("libcmark gave no document") }
    unsafe self.root = root
  }

  deinit { unsafe cmark_node_free(root) }

  /// Copies the tree, iteratively: nesting may be as deep as the text is long.
  func convert(source: borrowing MarkdownSource, into builder: inout MarkdownBuilder) {
    guard var node = unsafe cmark_node_first_child(root) else { return }
    var rows = source.delimiterRows[...]
    while true {
      if unsafe enter(node, source: source, rows: &rows, &builder),
        let child = unsafe cmark_node_first_child(node)
      {
        unsafe node = child
        continue
      }
      while unsafe cmark_node_next(node) == nil {
        guard let parent = unsafe cmark_node_parent(node), unsafe parent != root else { return }
        builder.close()
        unsafe node = parent
      }
      guard let next = unsafe cmark_node_next(node) else { return }
      unsafe node = next
    }
  }

  /// Copies one node; says whether its children follow, for which it is then open.
  private func enter(
    _ node: OpaquePointer, source: borrowing MarkdownSource, rows: inout ArraySlice<Int>,
    _ builder: inout MarkdownBuilder
  ) -> Bool {
    let type = unsafe cmark_node_get_type(node)
    let line = Int(unsafe cmark_node_get_start_line(node))
    switch type {
    case CMARK_NODE_TEXT: unsafe builder.appendText(literal(node))
    case CMARK_NODE_SOFTBREAK: builder.append(.softBreak)
    case CMARK_NODE_LINEBREAK: builder.appendHardBreak()
    case CMARK_NODE_CODE: unsafe builder.append(.code, text: literal(node))
    case CMARK_NODE_HTML_INLINE: unsafe builder.appendInlineHTML(literal(node))
    case CMARK_NODE_THEMATIC_BREAK: builder.append(.thematicBreak, line: line)
    case CMARK_NODE_HTML_BLOCK: unsafe builder.append(.htmlBlock, line: line, text: literal(node))
    case CMARK_NODE_CODE_BLOCK:
      unsafe builder.append(
        .codeBlock, line: line, text: literal(node), detail: span(cmark_node_get_fence_info(node)))
    case CMARK_NODE_PARAGRAPH:
      let end = Int(unsafe cmark_node_get_end_line(node))
      while let row = rows.first, row <= line { rows = rows.dropFirst() }
      if let row = rows.first, row <= end {
        rows = rows.dropFirst()
        if builder.appendTable(source, lines: line...max(line, end), delimiterRow: row) {
          return false
        }
      }
      return unsafe open(.paragraph, node, line: line, &builder)
    case CMARK_NODE_HEADING:
      return unsafe open(
        .heading, node, line: line, number: Int(cmark_node_get_heading_level(node)), &builder)
    case CMARK_NODE_BLOCK_QUOTE: return unsafe open(.blockQuote, node, line: line, &builder)
    case CMARK_NODE_ITEM: return unsafe open(.listItem, node, line: line, &builder)
    case CMARK_NODE_LIST:
      guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
        return unsafe open(.bulletList, node, line: line, &builder)
      }
      return unsafe open(
        .orderedList, node, line: line, number: Int(cmark_node_get_list_start(node)), &builder)
    case CMARK_NODE_EMPH: return unsafe open(.emphasis, node, &builder)
    case CMARK_NODE_STRONG: return unsafe open(.strong, node, &builder)
    case CMARK_NODE_LINK: return unsafe openLink(.link, node, &builder)
    case CMARK_NODE_IMAGE: return unsafe openLink(.image, node, &builder)
    default: preconditionFailure("libcmark made a node of unknown type \(type.rawValue)")
    }
    return false
  }

  private func open(
    _ kind: MarkdownKind, _ node: OpaquePointer, line: Int = 0, number: Int = 0,
    _ builder: inout MarkdownBuilder
  ) -> Bool {
    let hasChildren = unsafe cmark_node_first_child(node) != nil
    builder.open(kind, line: line, number: number)
    if !hasChildren { builder.close() }
    return hasChildren
  }

  private func openLink(
    _ kind: MarkdownKind, _ node: OpaquePointer, _ builder: inout MarkdownBuilder
  ) -> Bool {
    let hasChildren = unsafe cmark_node_first_child(node) != nil
    unsafe builder.open(
      kind, text: span(cmark_node_get_url(node)), detail: span(cmark_node_get_title(node)))
    if !hasChildren { builder.close() }
    return hasChildren
  }

  private func literal(_ node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    unsafe span(cmark_node_get_literal(node))
  }

  private func span(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text = unsafe text else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return unsafe UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)
  }
}
