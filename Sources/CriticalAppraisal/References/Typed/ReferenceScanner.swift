/// Takes the identifiers, addresses and dates of a visit out of a typed entry, in one pass.
///
/// What they say goes into ``record``; ``body`` keeps the rest.
struct ReferenceScanner {
  let raw: [UInt8]
  /// The entry without what was taken out, with single blanks.
  private(set) var body: [UInt8] = []
  /// What was found.
  var record = BibliographicRecord()
  /// Whether something was taken out of which not every word has a place.
  var losesWords = false
  /// When it appeared online, if an issue followed later.
  var epubDate: PartialDate?

  /// Up to where no closing bracket follows, so that none is looked for again.
  var bracketless = 0

  /// Scans an entry.
  init(_ raw: [UInt8]) {
    self.raw = raw
    body.reserveCapacity(raw.count)
    scan()
  }

  private mutating func scan() {
    let raw = raw
    let text = raw.span
    let all = Self.beginnings
    let beginnings = all.span.extracting(0..<256)
    var index = 0
    // What was read but is not yet copied begins here.
    var run = 0
    var isInWord = false
    var isAfterBlank = true
    var isAfterCut = false
    while index < text.count {
      let byte = text[index]
      if byte == 0x20, !isAfterBlank {
        isInWord = false
        isAfterBlank = true
        index += 1
        continue
      }
      let next: UInt8 = index + 1 < text.count ? text[index + 1] : 0x20
      if !isInWord, beginnings[Int(byte)] >> UInt32(next & 31) & 1 != 0 {
        body += raw[run..<index]
        run = index
        if let end = cut(at: index, byte) {
          index = end
          run = end
          isAfterBlank = true
          isAfterCut = true
          continue
        }
      }
      isInWord = byte.isLetter || byte.isDigit || byte >= 0x80
      if isInWord, byte != 0xC2 {
        // Nothing is taken out of the middle of a word.
        repeat { index &+= 1 } while index < text.count && text[index].isLetter
        isAfterBlank = false
        isAfterCut = false
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0xC2:
        // Blanks become single, and so do no-break spaces.
        let isNoBreak = byte == 0xC2
        if isNoBreak, index + 1 >= text.count || text[index + 1] != 0xA0 { break }
        body += raw[run..<index]
        if let last = body.last, last != 0x20 { body.append(0x20) }
        index += isNoBreak ? 2 : 1
        run = index
        isInWord = false
        isAfterBlank = true
        continue
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"):
        body += raw[run..<index]
        close(byte)
        run = index + 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        // No blank stays before a mark where something was taken out.
        if isAfterCut, run == index, body.last == 0x20 { body.removeLast() }
      default: break
      }
      isAfterBlank = false
      isAfterCut = false
      index += 1
    }
    body += raw[run...]
    while let last = body.last, last == 0x20 { body.removeLast() }
  }

  /// For each byte those that may follow it where something that is taken out begins, as bits: the
  /// bit of a byte is its value modulo 32.
  private static let beginnings: [UInt32] = {
    var beginnings = [UInt32](repeating: 0, count: 256)
    let pairs = Array(
      "10 do ht ww pm pu is in ep e- on op ac av aa ah ad al ci be ge ra re te ve vi la li ur".utf8)
    for pair in pairs.split(separator: 0x20) {
      let bit: UInt32 = 1 << UInt32(pair[pair.startIndex + 1] & 31)
      beginnings[Int(pair[pair.startIndex])] |= bit
      beginnings[Int(pair[pair.startIndex].uppercased)] |= bit
    }
    beginnings[Int(UInt8(ascii: "["))] = .max
    return beginnings
  }()

  /// A closing bracket; with its opening one, if what stood between was taken out.
  mutating func close(_ byte: UInt8) {
    var end = body.count
    while end > 0, body[end - 1] == 0x20 || Self.isMark(body[end - 1]) { end -= 1 }
    let open: UInt8 = byte == UInt8(ascii: ")") ? 0x28 : byte == UInt8(ascii: "]") ? 0x5B : 0x3C
    if end > 0, body[end - 1] == open {
      body.removeSubrange((end - 1)...)
    } else {
      body.append(byte)
    }
  }

  static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".")
  }

  // MARK: What is taken out

  /// Where a part ends that begins at an index and is taken out.
  mutating func cut(at index: Int, _ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "1"): return doi(at: index)
    case UInt8(ascii: "["): return bracket(at: index)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): return labelledDOI(at: index)
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"):
      return address(at: index)
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return pubMed(at: index)
    case UInt8(ascii: "i"), UInt8(ascii: "I"): return standardNumber(at: index) ?? status(at: index)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): return status(at: index)
    case UInt8(ascii: "o"), UInt8(ascii: "O"): return status(at: index) ?? visit(at: index)
    case UInt8(ascii: "a"), UInt8(ascii: "A"): return status(at: index) ?? visit(at: index)
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "c"), UInt8(ascii: "C"),
      UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "r"), UInt8(ascii: "R"),
      UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "u"), UInt8(ascii: "U"),
      UInt8(ascii: "v"), UInt8(ascii: "V"), UInt8(ascii: "l"), UInt8(ascii: "L"):
      return visit(at: index)
    default: return nil
    }
  }

  mutating func doi(at index: Int) -> Int? {
    guard let range = Identifiers.doiRange(in: raw, at: index, to: raw.count) else { return nil }
    if record.doi == nil {
      record.doi = string(range)
    } else if record.doi != string(range) {
      return nil
    }
    return range.upperBound
  }

  /// `doi:10.…`, `DOI 10.…`.
  mutating func labelledDOI(at index: Int) -> Int? {
    guard raw.has(Self.doiWord, at: index) else { return nil }
    let next = skipMarks(index + 3)
    guard next > index + 3, next < raw.count else { return nil }
    if raw[next] == UInt8(ascii: "1") { return doi(at: next) }
    if raw[next] | 0x20 == UInt8(ascii: "h") { return address(at: next) }
    return nil
  }

  private static let doiWord = Array("doi".utf8)

  // MARK: Steps

  /// A part of the entry as text.
  func string(_ range: Range<Int>) -> String { String(decoding: raw[range], as: UTF8.self) }

  /// The position after blanks, colons and no-break spaces.
  func skipMarks(_ index: Int) -> Int {
    var index = index
    while index < raw.count {
      switch raw[index] {
      case 0x20, 0x09, 0x0A, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "<"): index += 1
      case 0xC2 where index + 1 < raw.count && raw[index + 1] == 0xA0: index += 2
      default: return index
      }
    }
    return index
  }

  /// Whether what is taken out at an index would begin a sentence or a remark in brackets.
  var isAtStart: Bool {
    guard let last = body.last(where: { $0 != 0x20 }) else { return true }
    switch last {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ")"):
      return true
    default: return false
    }
  }
}
