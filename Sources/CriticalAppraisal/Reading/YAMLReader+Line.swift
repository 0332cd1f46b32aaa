extension YAMLReader {
  /// A line of YAML.
  struct Line {
    var bytes: ArraySlice<UInt8>
    /// The line of the file, from 1.
    var number: Int

    /// How many blanks or tabs it begins with.
    var indent: Int { bytes.prefix(while: \.isBlank).count }

    var content: ArraySlice<UInt8> { bytes.trimmedBlanks }

    var isBlankOrComment: Bool { content.isEmpty || content.first == UInt8(ascii: "#") }

    var isListItem: Bool {
      content.first == UInt8(ascii: "-")
        && (content.count == 1 || content.dropFirst().first == 0x20)
    }

    /// What follows `- `.
    var listItem: ArraySlice<UInt8>? { isListItem ? content.dropFirst().trimmedBlanks : nil }

    /// A bracket that closes what a line before opened.
    var isClosing: Bool { content.first == UInt8(ascii: "]") || content.first == UInt8(ascii: "}") }

    /// A key and what follows its colon.
    var keyAndRest: (key: String, rest: ArraySlice<UInt8>)? {
      let content = self.content
      guard let colon = content.firstIndex(of: UInt8(ascii: ":")), colon > content.startIndex,
        colon + 1 == content.endIndex || content[colon + 1].isBlank,
        content[..<colon].allSatisfy({
          $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            || $0 == 0x20 || $0 >= 0x80
        })
      else { return nil }
      let key = String(decoding: content[..<colon], as: UTF8.self).trimmed
      return (key, content[(colon + 1)...].trimmedBlanks)
    }

    /// Whether it nests further than anything an author means; the parser recurses.
    var isDeeplyNested: Bool {
      let brackets = bytes.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      let dashes = bytes.count { $0 == UInt8(ascii: "-") }
      return brackets > 32 || indent > 64 || (isListItem && dashes > 64)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks around them.
  var trimmedBlanks: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isBlank || first == 0x0D { slice.removeFirst() }
    while let last = slice.last, last.isBlank || last == 0x0D { slice.removeLast() }
    return slice
  }

  /// The bytes before a comment, which begins with a blank and `#`.
  var withoutComment: ArraySlice<UInt8> {
    let mark = indices.dropFirst().first { self[$0] == UInt8(ascii: "#") && self[$0 - 1].isBlank }
    return mark.map { self[..<$0].trimmedBlanks } ?? self
  }

  /// The lines, without their endings.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex { $0.isLineEnd } ?? endIndex
      lines.append(self[start..<end])
      guard end < endIndex else { break }
      let isPair = self[end] == 0x0D && end + 1 < endIndex && self[end + 1] == 0x0A
      start = isPair ? end + 2 : end + 1
    }
    return lines
  }
}
