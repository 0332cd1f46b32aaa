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
  let bytes: [UInt8]
  var index = 0
  private var counter: LineCounter
  var abbreviations: [String: ArraySlice<UInt8>] = [:]
  /// Whether a value of the entry at hand was not closed, so that the next line may be a field.
  var isBroken = false
  /// How many bytes abbreviations and entries taken from may still add.
  var budget: Int

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

  mutating func readEntry(at start: Int) {
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
  mutating func readKey(_ close: UInt8) -> String? {
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

  mutating func readFields(of entry: inout BibTeXEntry, until close: UInt8) {
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
  mutating func readName() -> String {
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

  // MARK: Problems

  mutating func expect(_ what: String) { report(.error, at: index, .expected(what)) }

  mutating func report(
    _ severity: Severity, at place: Int, _ cause: BibliographyProblem.Cause
  ) {
    // A file of another kind has a problem on every line; the first ones tell enough.
    guard problems.count < 1_000 else { return }
    let (line, column) = counter.position(of: place)
    problems.append(BibliographyProblem(severity, line: line, column: column, cause))
  }
}
