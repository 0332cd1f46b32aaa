/// Reads CSL-JSON: an array of items, one item, or an object with an array `items`.
///
/// An item that is broken ends where its brackets do, or where the next item seems to begin.
struct CSLJSONReader {
  private(set) var records: [BibliographicRecord] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [BibliographyProblem] = []
  private var reader: JSONReader
  private var counter: LineCounter
  /// Whether brackets once did not lead to the end of a broken item.
  private var hasLostCount = false

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
    counter = LineCounter(bytes)
    switch reader.peek() {
    case UInt8(ascii: "["):
      reader.index += 1
      readList()
    case UInt8(ascii: "{"): readObject()
    case nil: break
    default: report(.error, at: reader.index, .expected("["))
    }
  }

  private var bytes: [UInt8] { reader.bytes }

  /// An object: one item, or a holder of a list of them.
  private mutating func readObject() {
    let start = reader.index
    reader.index += 1
    var members: [(key: String, value: JSON)] = []
    do throws(JSONReader.Fault) {
      while let byte = reader.peek(), byte != UInt8(ascii: "}") {
        if byte == UInt8(ascii: ",") {
          reader.index += 1
          continue
        }
        let key = try reader.key()
        if key == "items" || key == "references", reader.peek() == UInt8(ascii: "[") {
          reader.index += 1
          return readList()
        }
        members.append((key, try reader.value()))
      }
    } catch {
      report(.error, at: error.offset, error.cause)
    }
    if !members.isEmpty { add(.object(members), at: start) }
  }

  private mutating func readList() {
    while true {
      guard let byte = reader.peek() else {
        return report(.error, at: reader.index, .expected("]"))
      }
      if byte == UInt8(ascii: "]") { return }
      if byte == UInt8(ascii: ",") {
        reader.index += 1
        continue
      }
      let start = reader.index
      do throws(JSONReader.Fault) {
        add(try reader.value(), at: start)
        if let next = reader.peek(), next != UInt8(ascii: ","), next != UInt8(ascii: "]") {
          report(.error, at: reader.index, .expected(", ]"))
          if next != UInt8(ascii: "{") { skipToNext(from: reader.index) }
        }
      } catch {
        report(.error, at: error.offset, error.cause)
        skip(from: max(error.offset, start))
      }
    }
  }

  private mutating func add(_ value: JSON, at offset: Int) {
    guard let members = value.members else { return report(.error, at: offset, .noRecord) }
    var record = BibliographicRecord()
    for (name, value) in members { CSLItem.set(name, value, in: &record) }
    if record.pmid == nil, let note = record.note { record.pmid = Identifiers.pmid(in: note) }
    lines.append(counter.line(of: offset))
    records.append(record)
  }

  // MARK: Recovery

  /// Goes to the end of an item that broke off, by its brackets.
  private mutating func skip(from fault: Int) {
    var depth = reader.depth
    reader.resetDepth()
    guard depth > 0 else { return skipToNext(from: fault) }
    guard !hasLostCount else { return skipToNext(from: fault) }
    var index = fault
    var isInString = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isInString: index += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case 0x0A, 0x0D: isInString = false
      case UInt8(ascii: "{"), UInt8(ascii: "["): if !isInString { depth += 1 }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): if !isInString { depth -= 1 }
      default: break
      }
      index += 1
      if depth == 0 {
        reader.index = index
        return
      }
    }
    hasLostCount = true
    skipToNext(from: fault)
  }

  /// Goes to the next `{` that opens an item: behind another, and with an `id` or `type` in it.
  private mutating func skipToNext(from fault: Int) {
    var index = fault + 1
    var before: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{"), before == UInt8(ascii: ",") || before == UInt8(ascii: "}") {
        let inner = bytes[(index + 1)...].prefix(64).drop { $0 <= 0x20 }
        if inner.starts(with: "\"id\"".utf8) || inner.starts(with: "\"type\"".utf8) {
          reader.index = index
          return
        }
      }
      if byte > 0x20 { before = byte }
      index += 1
    }
    reader.index = bytes.count
  }

  private mutating func report(
    _ severity: Severity, at place: Int, _ cause: BibliographyProblem.Cause
  ) {
    guard problems.count < 1_000 else { return }
    let (line, column) = counter.position(of: place)
    problems.append(BibliographyProblem(severity, line: line, column: column, cause))
  }
}
