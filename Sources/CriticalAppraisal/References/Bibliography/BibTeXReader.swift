/// Reads BibTeX and BibLaTeX files.
///
/// An entry that is not closed ends where the next begins, at an `@` at the beginning of a line; a
/// value that is not closed ends where the next field begins on a line of its own. All loops go
/// forward, so that the time is linear whatever the text is.
struct BibTeXReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var entries: [BibTeXEntry] = []
  private let bytes: [UInt8]
  private var index = 0
  private var counter: LineCounter
  private var abbreviations: [String: ArraySlice<UInt8>] = [:]
  /// Whether a value of the entry at hand was not closed, so that the next line may be a field.
  private var isBroken = false
  /// How many bytes abbreviations and entries taken from may still add.
  private var budget: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    budget = (1 << 20) + bytes.count * 4
    counter = LineCounter(bytes)
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "@")) {
      index = start + 1
      readEntry(at: start)
    }
    let inheritance = BibTeXInheritance(entries)
    for entry in entries where entry.type != "xdata" {
      let (whole, missing) = inheritance.completed(entry, budget: &budget)
      if let missing { report(.warning, at: entry.start, .unknownRecord(missing)) }
      lines.append(counter.line(of: entry.start))
      records.append(BibliographicRecord(whole))
    }
  }

  // MARK: Entries

  private mutating func readEntry(at start: Int) {
    skipBlanks()
    let name = bytes[index...].prefix(while: \.isLetter)
    index = name.endIndex
    skipBlanks()
    guard !name.isEmpty, let open = peek, open == UInt8(ascii: "{") || open == UInt8(ascii: "(")
    else { return }
    let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    isBroken = false
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "comment":
      if open == UInt8(ascii: "{") { _ = readBraced("comment") }
    case "preamble":
      index += 1
      _ = readValue("preamble")
    case "string":
      index += 1
      skipBlanks()
      let name = readName()
      skipBlanks()
      guard peek == UInt8(ascii: "=") else { return expect("=") }
      index += 1
      abbreviations[name] = readValue(name)
    case let type:
      index += 1
      var entry = BibTeXEntry(type: type, start: start)
      entry.key = readKey(close)
      readFields(of: &entry, until: close)
      entries.append(entry)
    }
  }

  /// The key; `nil` where the first field stands in its place.
  private mutating func readKey(_ close: UInt8) -> String? {
    skipBlanks()
    let key = bytes[index...].prefix {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") && !$0.isLineEnd && $0 != close
        && $0 != UInt8(ascii: "=")
    }
    if key.endIndex < bytes.count, bytes[key.endIndex] == UInt8(ascii: "=") { return nil }
    index = key.endIndex
    let text = String(decoding: key, as: UTF8.self).trimmed
    return text.isEmpty ? nil : text
  }

  private mutating func readFields(of entry: inout BibTeXEntry, until close: UInt8) {
    var lastValue: Range<Int>?
    while true {
      skipBlanks(and: UInt8(ascii: ","))
      guard let byte = peek, !beginsEntry(index) else {
        // A value that was not closed took the end of its entry for its own.
        if !isBroken, let value = lastValue, holdsField(value), let last = entry.fields.popLast() {
          isBroken = true
          index = value.lowerBound
          entry.fields.append((last.name, readValue(last.name)))
          continue
        }
        // A value that is not closed is told of already.
        if !isBroken { report(.error, at: entry.start, .unclosedRecord("@" + entry.type)) }
        return
      }
      if byte == close || byte == UInt8(ascii: "}") {
        index += 1
        return
      }
      let name = readName()
      skipBlanks()
      guard !name.isEmpty, peek == UInt8(ascii: "=") else {
        expect(name.isEmpty ? "name = {…}" : "=")
        if name.isEmpty || (peek != UInt8(ascii: ",") && peek != close) { skipLine() }
        continue
      }
      index += 1
      let start = index
      entry.fields.append((name, readValue(name)))
      lastValue = start..<index
    }
  }

  /// The name of a field in lower case; names of this program's own keep their case.
  private mutating func readName() -> String {
    let name = bytes[index...].prefix { byte in
      switch byte {
      case 0x00...0x20, UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "#"):
        false
      default: true
      }
    }
    index = name.endIndex
    let text = String(decoding: name, as: UTF8.self)
    return text.hasPrefix(CarriedField.bibTeXPrefix) ? text : text.lowercased()
  }

  // MARK: Values

  /// A value, its parts joined.
  private mutating func readValue(_ name: String) -> ArraySlice<UInt8> {
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
  private mutating func append(_ part: ArraySlice<UInt8>, to value: inout ArraySlice<UInt8>?) {
    guard value != nil else {
      value = part
      return
    }
    guard budget >= part.count else { return }
    budget -= part.count
    value?.append(contentsOf: part)
  }

  private mutating func abbreviation(_ word: String, at start: Int) -> ArraySlice<UInt8> {
    if let text = abbreviations[word], budget >= text.count {
      budget -= text.count
      return text
    }
    if !word.utf8.allSatisfy(\.isDigit), PartialDate.month(named: word) == nil {
      report(.warning, at: start, .unknownAbbreviation(word))
    }
    return bytes[start..<index]
  }

  private mutating func readBraced(_ name: String) -> ArraySlice<UInt8> {
    let start = index + 1
    let (end, isClosed) = closingBrace()
    index = isClosed ? end + 1 : end
    return isClosed ? bytes[start..<end] : unclosed(name, from: start)
  }

  /// Where the brace that opens at the place at hand is closed, or where its value must end.
  private func closingBrace() -> (end: Int, isClosed: Bool) {
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

  private mutating func readQuoted(_ name: String) -> ArraySlice<UInt8> {
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
  private mutating func unclosed(_ name: String, from start: Int) -> ArraySlice<UInt8> {
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

  // MARK: Places

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks(and other: UInt8 = 0x20) {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == other {
      if bytes[index].isLineEnd, beginsEntry(index + 1) {
        index += 1
        return
      }
      index += 1
    }
  }

  private mutating func skipLine() {
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
  }

  private func endsValue(at place: Int) -> Bool {
    beginsEntry(place) || (isBroken && beginsField(place))
  }

  /// Whether an entry begins at a place, which is one only at the beginning of a line.
  private func beginsEntry(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "@"),
      place == 0 || bytes[place - 1].isLineEnd
    else { return false }
    let name = bytes[(place + 1)...].prefix(24).prefix(while: \.isLetter)
    guard !name.isEmpty, name.endIndex < bytes.count else { return false }
    let next = bytes[name.endIndex]
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "(")
  }

  /// Whether a line of a value looks like a field.
  private func holdsField(_ value: Range<Int>) -> Bool {
    value.contains { bytes[$0].isLineEnd && beginsField($0 + 1) }
  }

  /// Whether a line begins with `name = ` and a value.
  private func beginsField(_ place: Int) -> Bool {
    let line = bytes[min(place, bytes.count)...].prefix(80).drop { $0.isBlank }
    let name = line.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    let rest = line[name.endIndex...].drop { $0.isBlank }
    guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst().first { !$0.isBlank }
    return value == UInt8(ascii: "{") || value == UInt8(ascii: "\"") || value?.isDigit == true
  }

  // MARK: Problems

  private mutating func expect(_ what: String) { report(.error, at: index, .expected(what)) }

  private mutating func report(
    _ severity: Severity, at place: Int, _ cause: BibliographyProblem.Cause
  ) {
    // A file of another kind has a problem on every line; the first ones tell enough.
    guard problems.count < 1_000 else { return }
    let (line, column) = counter.position(of: place)
    problems.append(BibliographyProblem(severity, line: line, column: column, cause))
  }
}
