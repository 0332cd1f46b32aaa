import CommonMark

/// Reads `<!-- appraise: disable=rule, other-* -->`.
enum DisablingComments {
  /// The rules that comments switch off, in order.
  static func rules(in tree: MarkdownTree) -> [String] {
    var rules: [String] = []
    for id in 0..<tree.count where tree.kind(id) == .htmlBlock || tree.kind(id) == .htmlInline {
      let text = tree.bytes[tree.textRange(id)]
      guard tree.isComment(id), let mark = text.firstOccurrence(of: Array("appraise:".utf8)) else {
        continue
      }
      var words = text[mark.upperBound...].split {
        !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "*")
      }.map { String(decoding: $0, as: UTF8.self) }
      words.removeAll { $0.allSatisfy { $0 == "-" } }
      guard words.first == "disable" || words.first == "negeer" else { continue }
      rules += words.dropFirst()
    }
    return rules
  }
}
