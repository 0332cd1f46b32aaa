/// The words of an entry that remain when its identifiers and addresses are taken out, as bytes.
///
/// Blanks are single; places in the text are indices of bytes.
struct ReferenceBody {
  let bytes: [UInt8]

  /// A word, with the marks that follow it.
  struct Word {
    /// The word without the marks after it; stops within (`P.M`) stay.
    var range: Range<Int>
    /// Where what follows begins.
    var next: Int
    /// The last mark after the word that is no stop; a stop if there is no other, else 0.
    var mark: UInt8 = 0
    /// Whether a stop follows at once.
    var hasStop = false
    /// The hash of the word in lower case.
    fileprivate var hash = FNVHash()

    /// The number of the word in a ``WordSet``.
    var key: UInt64 { WordSet.key(of: hash) }

    /// The word when it is known where the marks after it begin.
    fileprivate func ended(at end: Int) -> Word {
      var word = self
      word.range = range.lowerBound..<end
      return word
    }
  }

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// A part as text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A part as text without blanks and marks around it, or `nil` if nothing is left.
  func text(_ range: Range<Int>) -> String? {
    let range = unquoted(trimmed(range))
    return range.isEmpty ? nil : string(range)
  }

  /// The position of the next byte that is no blank.
  func skipBlanks(_ index: Int, to limit: Int) -> Int {
    var index = index
    while index < limit, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// A part without blanks and loose marks around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isLoose(bytes[start]) { start += 1 }
    while start < end, Self.isLoose(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isLoose(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// A part without the quotation marks around the whole of it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2 else { return range }
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "\""), bytes[range.upperBound - 1] == first {
      return trimmed((range.lowerBound + 1)..<(range.upperBound - 1))
    }
    // Curly quotation marks: E2 80 98 to 9F.
    guard first == 0xE2, range.count > 6, isCurly(range.lowerBound), isCurly(range.upperBound - 3)
    else { return range }
    let inner = (range.lowerBound + 3)..<(range.upperBound - 3)
    var index = inner.lowerBound
    while index + 2 < inner.upperBound {
      // Another double mark inside: the outer ones are no pair.
      if isCurly(index), bytes[index + 2] >= 0x9C { return range }
      index += 1
    }
    return trimmed(inner)
  }

  private func isCurly(_ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x98...0x9F).contains(bytes[index + 2])
  }

  /// The length of a quotation mark that stands at an index, or 0.
  func quote(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return 1 }
    return isCurly(index) ? 3 : 0
  }

  /// Whether a word in lower case stands at an index, in whatever case, and ends there.
  func hasWord(_ word: [UInt8], at index: Int) -> Bool {
    guard bytes.has(word, at: index) else { return false }
    let end = index + word.count
    return end == bytes.count || !(bytes[end].isLetter || bytes[end].isDigit || bytes[end] >= 0xC3)
  }

  /// Whether a part is a word in lower case, in whatever case.
  func equals(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    range.count == word.count && bytes.has(word, at: range.lowerBound)
  }

  /// The first of some words in lower case that stands at an index, in whatever case.
  ///
  /// All of them begin with a letter.
  func word(of words: [[UInt8]], at index: Int) -> [UInt8]? {
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    return words.first { hasWord($0, at: index) }
  }

  /// Whether a part is one of some words.
  func isOne(of words: WordSet, _ range: Range<Int>) -> Bool {
    words.contains(WordSet.key(of: bytes, range))
  }

  /// Whether a word begins with one in lower case.
  func hasWordBeginning(_ word: [UInt8]) -> Bool {
    for index in bytes.indices where index == 0 || !bytes[index - 1].isLetter {
      if bytes.has(word, at: index) { return true }
    }
    return false
  }

  /// The word at an index; `nil` at the limit.
  func word(at index: Int, to limit: Int) -> Word? {
    let text = bytes.span
    let start = skipBlanks(index, to: limit)
    guard start < limit else { return nil }
    var word = Word(range: start..<start, next: start)
    var hash = FNVHash()
    // Where the word ends, as far as it was read, without the marks after it.
    var core = start
    while word.next < limit {
      let byte = text[word.next]
      if byte == 0x20 { break }
      word.next += 1
      hash.combine(byte.lowercased)
      switch byte {
      case UInt8(ascii: "."):
        if core == word.next - 1 { word.hasStop = true }
        if word.mark == 0 { word.mark = byte }
        // `T.Cognitive`: a blank is missing after the stop.
        if word.next + 1 < limit, isCapital(at: word.next), isSmall(at: word.next + 1) {
          return word.ended(at: core)
        }
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        word.mark = byte
        return word.ended(at: core)
      case UInt8(ascii: ":"), UInt8(ascii: ")"):
        word.mark = byte
      default:
        core = word.next
        word.hash = hash
        word.mark = 0
        word.hasStop = false
      }
    }
    return word.ended(at: core)
  }

  /// Whether a capital begins at an index.
  func isCapital(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return byte < 0x80 ? byte >= 0x41 && byte <= 0x5A : isAccentedCapital(at: index)
  }

  private func isAccentedCapital(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index] {
    case 0xC3: return bytes[index + 1] < 0x9F
    case 0xC4, 0xC5: return scalar(at: index).properties.isUppercase
    case 0xC6...0xDF: return scalar(at: index).properties.isUppercase
    default: return false
    }
  }

  /// Whether a small letter begins at an index.
  func isSmall(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
    return (0xC3...0xDF).contains(byte) && !isCapital(at: index)
  }

  /// The two-byte character at an index.
  private func scalar(at index: Int) -> Unicode.Scalar {
    let value = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    return Unicode.Scalar(value) ?? " "
  }

  /// The length of a dash or hyphen that stands at an index, or 0.
  func dash(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count else { return 0 }
    if bytes[index + 1] == 0x80 { return (0x90...0x95).contains(bytes[index + 2]) ? 3 : 0 }
    return bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 ? 3 : 0
  }

  /// The date that begins with a year at an index.
  func year(at index: Int, to limit: Int) -> (date: PartialDate, end: Int)? {
    guard index + 4 <= limit, self[index] == UInt8(ascii: "1") || self[index] == UInt8(ascii: "2"),
      self[index + 1].isDigit
    else { return nil }
    let before: UInt8 = index > 0 ? self[index - 1] : 0x20
    guard
      !(before.isLetter || before.isDigit || before >= 0x80 || before == UInt8(ascii: "/")
        || before == UInt8(ascii: "-") || before == UInt8(ascii: "."))
    else { return nil }
    return TypedDate.read(bytes, at: index, to: limit)
  }
}
