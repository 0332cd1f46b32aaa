extension MarkdownDocument {
  /// The tree as indented lines, one a node: line number, kind, and what it says.
  public func dump() -> String {
    var output = ""
    dump(0, indent: 0, to: &output)
    return output
  }

  private func dump(_ id: MarkdownTree.ID, indent: Int, to output: inout String) {
    if id > 0 {
      output += String(repeating: "  ", count: indent - 1)
      output += tree.kind(id).isBlock ? "\(tree.kind(id)) @\(line(id))" : "\(tree.kind(id))"
      switch tree.kind(id) {
      case .heading, .orderedList: output += " \(tree.number(id))"
      case .tableCell where tree.alignment(id) != .none: output += " \(tree.alignment(id))"
      default: break
      }
      if !tree.text(id).isEmpty { output += " \(quoted(tree.text(id)))" }
      if !tree.detail(id).isEmpty { output += " (\(quoted(tree.detail(id))))" }
      output += "\n"
    }
    for child in tree.children(id) { dump(child, indent: indent + 1, to: &output) }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n") + "\""
  }
}
