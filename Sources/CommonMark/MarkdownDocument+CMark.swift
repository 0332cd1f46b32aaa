import CMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The only file that speaks to libcmark, and the only one with `unsafe` in it.

extension MarkdownDocument {
  /// Parses a text; total: a text that would stall the parser is kept whole as one code block.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes of the text, which may be the last part of a file.
  ///   - firstLine: The number of the text's first line in its file.
  public init(parsing text: ArraySlice<UInt8>, firstLine: Int = 1) {
    let source = MarkdownSource(text)
    var builder = MarkdownBuilder(lineOffset: firstLine - 1)
    builder.reserve(source.bytes.count)
    if let refusal = source.refusal {
      builder.append(.codeBlock, line: 1, text: text)
      self = builder.finish(refusal: refusal.moved(by: firstLine - 1))
      return
    }
    CMarkTree(parsing: source.bytes).convert(source: source, into: &builder)
    if source.hasFootnotes { builder.resolveFootnotes() }
    self = builder.finish(refusal: nil)
  }

  /// Parses a text.
  public init(parsing text: [UInt8], firstLine: Int = 1) {
    self.init(parsing: text[...], firstLine: firstLine)
  }

  /// Parses a text.
  public init(parsing text: String) { self.init(parsing: Array(text.utf8)) }
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

  private let arena: UnsafeMutablePointer<CMarkArena>

  init(parsing bytes: ArraySlice<UInt8>) {
    unsafe arena = CMarkArena.make(for: bytes.count)
    let outer = unsafe pthread_getspecific(CMarkArena.key)
    unsafe pthread_setspecific(CMarkArena.key, arena)
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, CMarkArena.allocator)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    let root = unsafe cmark_parser_finish(parser)
    unsafe pthread_setspecific(CMarkArena.key, outer)
    guard let root = unsafe root else { preconditionFailure("libcmark gave no document") }
    unsafe self.root = root
  }

  // The parser and all nodes are in the arena.
  deinit { unsafe CMarkArena.free(arena) }

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
    case CMARK_NODE_ITEM:
      // libcmark numbers the items of a list itself; what the author typed stands in the source.
      let column = Int(unsafe cmark_node_get_start_column(node))
      let typed = source.number(inLine: line, column: column)
      return unsafe open(.listItem, node, line: line, number: typed, &builder)
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
    return unsafe UnsafeRawBufferPointer(start: text, count: strlen(text)).bindMemory(
      to: UInt8.self)
  }
}

/// The memory of one parse: handed out piece after piece from blocks, and given back all at once.
///
/// libcmark asks for thousands of small pieces; to allocate and free each takes as long as to parse.
@unsafe
private struct CMarkArena {
  /// The next piece, how far zeros were written, which it is to hold, and the end of the block.
  private var next: UnsafeMutableRawPointer
  private var zeroed: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer
  /// The newest block, which begins with the address of the one before it.
  private var block: UnsafeMutableRawPointer?

  /// Before each piece stands its size.
  private static let header = 8
  private static let blockSize = 1 << 16

  /// The arena of the parse that a thread is at: libcmark's allocators are told nothing but sizes.
  static let key: pthread_key_t = {
    var key = pthread_key_t()
    let failure = unsafe pthread_key_create(&key, nil)
    precondition(failure == 0, "no key for what belongs to a thread")
    return key
  }()

  // Written once, and only read by libcmark.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in unsafe CMarkArena.current.pointee.allocate(count * size) },
        realloc: { piece, size in unsafe CMarkArena.current.pointee.resize(piece, size) },
        free: { _ in }))
    return unsafe allocator
  }()

  private static var current: UnsafeMutablePointer<CMarkArena> {
    guard let arena = unsafe pthread_getspecific(key) else {
      preconditionFailure("libcmark asks for memory while nothing is parsed")
    }
    return unsafe arena.assumingMemoryBound(to: CMarkArena.self)
  }

  /// An arena whose first block will do for most texts of a size.
  static func make(for textSize: Int) -> UnsafeMutablePointer<CMarkArena> {
    let arena = UnsafeMutablePointer<CMarkArena>.allocate(capacity: 1)
    let (start, end) = unsafe newBlock(min(4_096 + textSize * 16, blockSize), after: nil)
    unsafe arena.initialize(
      to: CMarkArena(next: start + 16, zeroed: start + 16, end: end, block: start))
    return unsafe arena
  }

  static func free(_ arena: UnsafeMutablePointer<CMarkArena>) {
    var block = unsafe arena.pointee.block
    while let last = unsafe block {
      unsafe block = last.load(as: UnsafeMutableRawPointer?.self)
      unsafe last.deallocate()
    }
    unsafe arena.deallocate()
  }

  private static func newBlock(
    _ size: Int, after last: UnsafeMutableRawPointer?
  ) -> (start: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer) {
    let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe start.storeBytes(of: last, as: UnsafeMutableRawPointer?.self)
    return unsafe (start, start + size)
  }

  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = (size + 7) & ~7
    if unsafe end - next < size + Self.header {
      let (start, end) = unsafe Self.newBlock(max(Self.blockSize, size + 64), after: block)
      unsafe (block, next, zeroed, self.end) = (start, start + 16, start + 16, end)
    }
    let piece = unsafe next + Self.header
    unsafe next = piece + size
    if unsafe next > zeroed {
      let count = unsafe min(max(next - zeroed, 1_024), end - zeroed)
      unsafe memset(zeroed, 0, count)
      unsafe zeroed += count
    }
    unsafe (piece - Self.header).storeBytes(of: size, as: Int.self)
    return unsafe piece
  }

  private mutating func resize(
    _ piece: UnsafeMutableRawPointer?, _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let piece = unsafe piece else { return unsafe allocate(size) }
    let old = unsafe (piece - Self.header).load(as: Int.self)
    if size <= old { return unsafe piece }
    let new = unsafe allocate(size)
    unsafe memcpy(new, piece, old)
    return unsafe new
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte occurs first in a range.
  func position(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe self[range].withUnsafeBytes { part in
      guard let start = part.baseAddress,
        let found = unsafe memchr(start, Int32(byte), part.count)
      else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }
}
