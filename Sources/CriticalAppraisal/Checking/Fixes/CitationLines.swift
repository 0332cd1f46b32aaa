import CommonMark

/// Finds citations by number in the source, and numbers them anew.
enum CitationLines {
  /// The changes that give each cited number its new one; `nil` where a citation cannot be found.
  static func fixes(
    of reading: Reading, kind: Fix.Kind, number: (Int) -> Int?
  ) -> [Fix]? {
    let tree = reading.appraisal.content
    let lines = SourceLines(reading.source)
    var cursors: [Int: Int] = [:]
    var fixes: [Fix] = []
    for citation in reading.appraisal.citations {
      switch citation.form {
      case .authorYear, .key, .footnote: continue
      case .bracket, .parenthesis, .superscript: break
      }
      let line = Int(reading.sourceMap.nodeLines[citation.node])
      let isNode = tree.kind(citation.node) == .superscript
      let typed = isNode ? tree.innerText(citation.node) : Array(tree.bytes[citation.range])
      let start = cursors[line] ?? lines[line].startIndex
      let rest = reading.source[start..<max(start, lines[line].endIndex)]
      let needle = isNode ? Array("<sup>".utf8) + typed : typed
      guard var found = rest.firstOccurrence(of: needle),
        let text = renumbered(typed, citation, number)
      else { return nil }
      cursors[line] = found.upperBound
      if isNode { found = (found.upperBound - typed.count)..<found.upperBound }
      if text != typed {
        fixes.append(Fix(kind: kind, line: line, range: found, replacement: text))
      }
    }
    return fixes
  }

  /// A mark with its numbers replaced, in ascending order, with the separator and dash it had.
  private static func renumbered(
    _ typed: [UInt8], _ citation: Citation, _ number: (Int) -> Int?
  ) -> [UInt8]? {
    let text = String(decoding: typed, as: UTF8.self)
    let numbers = citation.targets.compactMap(number).sorted()
    guard numbers.count == citation.targets.count else { return nil }
    let isRaised = text.unicodeScalars.contains { superscripts.contains($0) }
    let separator =
      text.contains(", ") ? ", " : text.contains("; ") ? "; " : text.contains(";") ? ";" : ","
    let dash = text.contains("–") ? "–" : "-"
    let hasRange = text.contains("–") || text.contains("-") || text.contains("\u{207B}")
    var parts: [String] = []
    for run in runs(numbers) {
      if run.count > (hasRange ? 1 : 2) {
        parts.append("\(run.lowerBound)\(dash)\(run.upperBound)")
      } else {
        parts += run.map(String.init)
      }
    }
    let joined = parts.joined(separator: separator)
    if isRaised { return Array(raised(joined).utf8) }
    let open = text.first.map { "[(".contains($0) ? String($0) : "" } ?? ""
    let close = open == "[" ? "]" : open == "(" ? ")" : ""
    return Array((open + joined + close).utf8)
  }

  /// Numbers in ascending order, those in a row together.
  private static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }

  private static let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  private static func raised(_ text: String) -> String {
    var raised = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let digit = Int(String(scalar)) {
        raised.append(superscripts[digit])
      } else {
        raised.append(scalar == "-" || scalar == "–" ? "\u{207B}" : scalar)
      }
    }
    return String(raised)
  }
}
