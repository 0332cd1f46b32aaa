/// Builds a flat tree from its nodes in document order.
struct MarkdownBuilder {
  private(set) var document = MarkdownDocument(
    tree: MarkdownTree(), lines: [1], refusal: nil, flattenedLines: [])
  private var frames: [Frame] = [Frame(id: 0)]
  /// How many containers are open that were not made, since they stand too deep.
  private var skipped: [Bool] = []
  private let lineOffset: Int
  /// The line that the inlines of the open block have come to.
  private var inlineLine: Int32 = 1

  /// An open container.
  private struct Frame {
    var id: Int
    var lastChild: Int = -1
    /// `<sup>` and `<sub>` that wait for their end: the node, and the child before it.
    var openScripts: [(id: Int, name: MarkdownKind)] = []
  }

  init(lineOffset: Int) { self.lineOffset = lineOffset }

  mutating func reserve(_ bytes: Int) {
    document.tree.bytes.reserveCapacity(bytes)
    document.tree.nodes.reserveCapacity(64 + bytes / 24)
    document.lines.reserveCapacity(64 + bytes / 24)
  }

  consuming func finish(refusal: MarkdownRefusal?) -> MarkdownDocument {
    document.refusal = refusal
    return document
  }

  // MARK: Nodes

  /// Adds a leaf, or a container that has no children yet, to the open container.
  @discardableResult
  mutating func append(
    _ kind: MarkdownKind, line: Int = 0, number: Int = 0,
    text: some Collection<UInt8> = EmptyCollection(),
    detail: some Collection<UInt8> = EmptyCollection()
  ) -> Int {
    let id = document.tree.nodes.count
    let node = MarkdownTree.Node(
      kind: kind, number: Int32(clamping: number), text: store(text), detail: store(detail))
    document.tree.nodes.append(node)
    if line > 0 { inlineLine = Int32(line + lineOffset) }
    document.lines.append(inlineLine)
    if kind == .softBreak { inlineLine += 1 }
    link(id)
    return id
  }

  /// Adds a container and opens it; one that stands too deep is left out, and its children kept.
  mutating func open(
    _ kind: MarkdownKind, line: Int = 0, number: Int = 0,
    text: some Collection<UInt8> = EmptyCollection(),
    detail: some Collection<UInt8> = EmptyCollection()
  ) {
    let holdsInlines = kind == .paragraph || kind == .heading
    if frames.count > MarkdownDocument.maximumDepth, !holdsInlines {
      skipped.append(true)
      if line > 0 { document.flattenedLines.append(Int32(line + lineOffset)) }
      return
    }
    let id = append(kind, line: line, number: number, text: text, detail: detail)
    skipped.append(false)
    frames.append(Frame(id: id))
  }

  /// Closes the container that was opened last.
  mutating func close() {
    guard skipped.popLast() == false, let frame = frames.popLast() else { return }
    if document.tree.kind(frame.id) == .heading { readHeadingID(frame) }
  }

  private mutating func link(_ id: Int) {
    let top = frames.count - 1
    if frames[top].lastChild < 0 {
      document.tree.nodes[frames[top].id].firstChild = Int32(id)
    } else {
      document.tree.nodes[frames[top].lastChild].nextSibling = Int32(id)
    }
    frames[top].lastChild = id
  }

  private mutating func store(_ text: some Collection<UInt8>) -> MarkdownTree.ByteRange {
    guard !text.isEmpty else { return .empty }
    let start = Int32(document.tree.bytes.count)
    document.tree.bytes.append(contentsOf: text)
    return MarkdownTree.ByteRange(start: start, end: Int32(document.tree.bytes.count))
  }

  /// Adds a line break that is one in the source too.
  mutating func appendHardBreak() {
    append(.lineBreak)
    inlineLine += 1
  }

  // MARK: Text

  /// Adds text, joined with the text before it: libcmark cuts it at every mark that might be one.
  mutating func appendText(_ text: some Collection<UInt8>) {
    let last = frames[frames.count - 1].lastChild
    if last >= 0, document.tree.kind(last) == .text,
      Int(document.tree.nodes[last].text.end) == document.tree.bytes.count
    {
      document.tree.bytes.append(contentsOf: text)
      document.tree.nodes[last].text.end = Int32(document.tree.bytes.count)
    } else {
      append(.text, text: text)
    }
  }

  /// Takes `{#id}` off the end of a heading.
  private mutating func readHeadingID(_ frame: Frame) {
    let last = frame.lastChild
    guard last >= 0, document.tree.kind(last) == .text else { return }
    let range = document.tree.textRange(last)
    let text = document.tree.bytes[range]
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      text[open...].dropFirst().first == UInt8(ascii: "#")
    else { return }
    let name = text[(open + 2)...].prefix { $0 != 0x20 && $0 != UInt8(ascii: "}") }
    guard !name.isEmpty else { return }
    document.tree.nodes[frame.id].detail = MarkdownTree.ByteRange(
      start: Int32(name.startIndex), end: Int32(name.endIndex))
    let kept = text[..<open].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? range.lowerBound
    document.tree.nodes[last].text.end = Int32(kept)
  }

  // MARK: `<sup>`, `<sub>` and `<br>`

  /// Adds inline HTML: the three tags that mean something become nodes, all else stays as it is.
  mutating func appendInlineHTML(_ html: some Collection<UInt8>) {
    let top = frames.count - 1
    defer { inlineLine += Int32(html.count { $0 == 0x0A }) }
    switch String(decoding: html, as: UTF8.self).lowercased() {
    case "<br>", "<br/>", "<br />": append(.lineBreak)
    case "<sup>": frames[top].openScripts.append((append(.htmlInline, text: html), .superscript))
    case "<sub>": frames[top].openScripts.append((append(.htmlInline, text: html), .subscript))
    case "</sup>": closeScript(.superscript, html)
    case "</sub>": closeScript(.subscript, html)
    default: append(.htmlInline, text: html)
    }
  }

  private mutating func closeScript(_ kind: MarkdownKind, _ html: some Collection<UInt8>) {
    let top = frames.count - 1
    guard let open = frames[top].openScripts.last, open.name == kind else {
      append(.htmlInline, text: html)
      return
    }
    frames[top].openScripts.removeLast()
    document.tree.nodes[open.id].kind = kind
    document.tree.nodes[open.id].text = .empty
    document.tree.nodes[open.id].firstChild = document.tree.nodes[open.id].nextSibling
    document.tree.nodes[open.id].nextSibling = -1
    frames[top].lastChild = open.id
  }

  // MARK: Grafting

  /// Adds the children of a node of another document to the open container.
  mutating func graft(childrenOf id: Int, of other: MarkdownDocument) {
    for child in other.tree.children(id) {
      let node = other.tree.nodes[child]
      if node.kind == .text {
        appendText(other.tree.bytes[node.text.range])
        continue
      }
      let copy = append(
        node.kind, number: Int(node.number), text: other.tree.bytes[node.text.range],
        detail: other.tree.bytes[node.detail.range])
      guard node.firstChild >= 0 else { continue }
      frames.append(Frame(id: copy))
      graft(childrenOf: child, of: other)
      frames.removeLast()
    }
  }

  /// Changes nodes that are already there; for what can only be seen at the end.
  mutating func edit<Value>(_ body: (inout MarkdownDocument) -> Value) -> Value {
    body(&document)
  }
}
