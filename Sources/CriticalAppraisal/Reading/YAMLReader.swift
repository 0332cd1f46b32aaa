import Yams

/// Reads front matter, one top-level key at a time, so that a bad one never costs the others.
///
/// The forms that authors use are read from the bytes: `key: value`, whatever colons the value
/// holds, `[a, b]`, and indented lists and keys. All else is left to Yams, which costs as much as
/// parsing the whole appraisal.
struct YAMLReader {
  private(set) var entries: [YAMLEntry] = []
  private(set) var problems: [YAMLProblem] = []

  /// The largest front matter that is read, in bytes.
  static let maximumSize = 65_536

  /// Reads YAML whose first line is a line of the file.
  init(_ yaml: ArraySlice<UInt8>, firstLine: Int) {
    guard yaml.count <= Self.maximumSize else {
      problems.append(YAMLProblem(cause: .tooLarge, subject: "", line: firstLine))
      return
    }
    var chunk: [Line] = []
    for (index, bytes) in yaml.lines.enumerated() {
      let line = Line(bytes: bytes, number: firstLine + index)
      guard !line.isBlankOrComment else { continue }
      let isNewKey = line.indent == 0 && !line.isListItem && !line.isClosing
      if isNewKey, !chunk.isEmpty {
        read(chunk)
        chunk = []
      }
      chunk.append(line)
    }
    if !chunk.isEmpty { read(chunk) }
  }

  private mutating func read(_ chunk: [Line]) {
    let first = chunk[0]
    guard let (key, rest) = first.keyAndRest else {
      let text = String(decoding: first.bytes, as: UTF8.self).trimmed
      problems.append(YAMLProblem(cause: .noKey, subject: text, line: first.number))
      return
    }
    if entries.contains(where: { $0.key == key }) {
      problems.append(YAMLProblem(cause: .repeated, subject: key, line: first.number))
      return
    }
    guard let value = simpleValue(rest, chunk) ?? value(ofYAML: chunk, key: key) else { return }
    entries.append(YAMLEntry(key: key, value: value, line: first.number))
  }

  // MARK: The forms that authors use

  private func simpleValue(_ rest: ArraySlice<UInt8>, _ chunk: [Line]) -> YAMLValue? {
    let line = chunk[0].number
    if chunk.count == 1 { return simpleValue(rest, line) }
    guard rest.isEmpty, let second = chunk.dropFirst().first else { return nil }
    if second.isListItem { return simpleList(chunk.dropFirst(), indent: second.indent, line) }
    guard second.indent > 0,
      let entries = simpleMap(chunk.dropFirst(), indent: second.indent)
    else { return nil }
    return YAMLValue(content: .map(entries), line: line)
  }

  /// A value that stands on one line.
  func simpleValue(_ text: ArraySlice<UInt8>, _ line: Int) -> YAMLValue? {
    let scalar = { (bytes: ArraySlice<UInt8>) in
      YAMLValue(
        content: .scalar(String(decoding: bytes.trimmedBlanks, as: UTF8.self)), line: line)
    }
    guard let first = text.first else { return scalar([]) }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let inner = text.dropFirst()
      guard let close = inner.firstIndex(of: first), close == text.endIndex - 1,
        first == UInt8(ascii: "'") || !inner.contains(UInt8(ascii: "\\"))
      else { return nil }
      return YAMLValue(
        content: .scalar(String(decoding: inner[..<close], as: UTF8.self)), line: line)
    case UInt8(ascii: "["):
      let inner = text.dropFirst().dropLast()
      guard text.last == UInt8(ascii: "]"),
        !inner.contains(where: Self.marks.contains)
      else { return nil }
      let parts = inner.split(separator: UInt8(ascii: ","))
      return YAMLValue(content: .list(parts.map(scalar)), line: line)
    case UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), UInt8(ascii: "#"):
      return nil
    default:
      return scalar(text.withoutComment)
    }
  }

  /// What makes a list in brackets more than one of plain texts.
  private static let marks = Array("[]{}\"'#&*!|>".utf8)

  // MARK: All else

  private mutating func value(ofYAML chunk: [Line], key: String) -> YAMLValue? {
    let first = chunk[0].number
    guard !chunk.contains(where: \.isDeeplyNested) else {
      problems.append(YAMLProblem(cause: .nested, subject: key, line: first))
      return nil
    }
    var text = ""
    var line = first
    for part in chunk {
      text += String(repeating: "\n", count: part.number - line)
      text += String(decoding: part.bytes, as: UTF8.self)
      line = part.number
    }
    do {
      guard let node = try Yams.compose(yaml: text + "\n"), let mapping = node.mapping,
        let value = mapping.first?.value
      else { return nil }
      var budget = Self.maximumSize
      return convert(value, offset: first - 1, depth: 0, &budget)
    } catch {
      problems.append(problem(error, key: key, lines: first...line))
      return nil
    }
  }

  /// - Parameter budget: how many more values there may be, for aliases multiply them.
  private func convert(
    _ node: Yams.Node, offset: Int, depth: Int, _ budget: inout Int
  ) -> YAMLValue {
    let line = (node.mark?.line ?? 1) + offset
    budget -= 1
    guard depth < 6, budget > 0 else { return YAMLValue(content: .scalar("…"), line: line) }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(content: .scalar(scalar.string.trimmed), line: line)
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for value in sequence where budget > 0 {
        values.append(convert(value, offset: offset, depth: depth + 1, &budget))
      }
      return YAMLValue(content: .list(values), line: line)
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      for (key, value) in mapping where budget > 0 {
        entries.append(
          YAMLEntry(
            key: key.string ?? "", value: convert(value, offset: offset, depth: depth + 1, &budget),
            line: (key.mark?.line ?? 1) + offset))
      }
      return YAMLValue(content: .map(entries), line: line)
    case .alias(let alias):
      return YAMLValue(content: .scalar(alias.anchor.rawValue), line: line)
    }
  }

  private func problem(_ error: any Error, key: String, lines: ClosedRange<Int>) -> YAMLProblem {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      YAMLProblem(
        cause: .invalid, subject: key,
        line: min(lines.lowerBound + max(mark.line, 1) - 1, lines.upperBound))
    default: YAMLProblem(cause: .invalid, subject: key, line: lines.lowerBound)
    }
  }
}
