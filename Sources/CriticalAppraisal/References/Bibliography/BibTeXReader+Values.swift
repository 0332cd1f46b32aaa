/// Values, and what is done where one is not closed.
extension BibTeXReader {
  /// A value, its parts joined.
  mutating func readValue(_ name: String) -> ArraySlice<UInt8> {
    var value: ArraySlice<UInt8>?
    while true {
      skipBlanks()
      let part: ArraySlice<UInt8>
      switch peek {
      case UInt8(ascii: "{"): part = readBraced(name)
      case UInt8(ascii: "\""): part = readQuoted(name)
      default:
        let start = index
        let word = readName()
        if word.isEmpty {
          expect("{")
          return value ?? []
        }
        part = abbreviation(word, at: start)
      }
      append(part, to: &value)
      skipBlanks()
      guard peek == UInt8(ascii: "#") else { return value ?? [] }
      index += 1
    }
  }

  /// Joins a part to a value, as long as the file does not grow to many times its size by it.
  mutating func append(_ part: ArraySlice<UInt8>, to value: inout ArraySlice<UInt8>?) {
    guard value != nil else {
      value = part
      return
    }
    guard budget >= part.count else { return }
    budget -= part.count
    value?.append(contentsOf: part)
  }

  mutating func abbreviation(_ word: String, at start: Int) -> ArraySlice<UInt8> {
    if let text = abbreviations[word], budget >= text.count {
      budget -= text.count
      return text
    }
    if !word.utf8.allSatisfy(\.isDigit), PartialDate.month(named: word) == nil {
      report(.warning, at: start, .unknownAbbreviation(word))
    }
    return bytes[start..<index]
  }

  mutating func readBraced(_ name: String) -> ArraySlice<UInt8> {
    let start = index + 1
    let (end, isClosed) = closingBrace()
    index = isClosed ? end + 1 : end
    return isClosed ? bytes[start..<end] : unclosed(name, from: start)
  }

  /// Where the brace that opens at the place at hand is closed, or where its value must end.
  func closingBrace() -> (end: Int, isClosed: Bool) {
    let span = bytes.span
    var depth = 0
    var end = index
    while end < span.count {
      let byte = span[end]
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return (end, true) }
      } else if byte.isLineEnd, endsValue(at: end + 1) {
        break
      }
      end += 1
    }
    return (end, false)
  }

  mutating func readQuoted(_ name: String) -> ArraySlice<UInt8> {
    index += 1
    let start = index
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: "\""), depth <= 0 {
        index += 1
        return bytes[start..<(index - 1)]
      }
      if byte.isLineEnd, endsValue(at: index + 1) { break }
      index += 1
    }
    return unclosed(name, from: start)
  }

  /// What there is of a value that is not closed: up to the next field on a line of its own.
  mutating func unclosed(_ name: String, from start: Int) -> ArraySlice<UInt8> {
    report(.error, at: max(0, start - 1), .unclosedValue(name))
    if !isBroken {
      isBroken = true
      var place = start
      while place < index, !(bytes[place].isLineEnd && beginsField(place + 1)) { place += 1 }
      index = place
    }
    var value = bytes[start..<min(index, bytes.count)].trimmedBlanks
    while let last = value.last,
      last <= 0x20 || last == UInt8(ascii: ",") || last == UInt8(ascii: "}")
    {
      value = value.dropLast()
    }
    return value
  }
}
