/// A vocabulary to look for in texts: words and phrases, found at word boundaries and in any case.
///
/// `cursus*` finds longer words too; a phrase with a capital in it, `BI`, finds those capitals
/// only; a blank finds any white space. What stands in HTML comments is passed over: no reader
/// sees it. Made once, as a constant; searching copies nothing.
struct Phrases: Sendable {
  /// Where a phrase was found.
  struct Match: Sendable, Hashable {
    /// The index of the phrase in the vocabulary.
    var phrase: Int
    /// The bytes it takes, without the rest of a longer word.
    var range: Range<Int>
  }

  private static let start: UInt8 = 1
  private static let inWord: UInt8 = 2

  private struct Phrase: Sendable {
    var index: Int
    var letters: Range<Int>
    var isOpen: Bool
    var isExact: Bool
  }

  /// Up to four bytes of a text in lower case, and which of them count: those before a blank.
  private struct Head: Sendable {
    var bytes: UInt32 = 0
    var mask: UInt32 = 0

    init(_ letters: ArraySlice<UInt8>) {
      for (place, letter) in letters.prefix(4).prefix(while: { $0 != 0x20 }).enumerated() {
        bytes |= UInt32(letter.lowercased) << UInt32(8 * place)
        mask |= 0xFF << UInt32(8 * place)
      }
    }

    init(at index: Int, in text: Span<UInt8>) {
      var place = 0
      while place < 4, index + place < text.count {
        bytes |= UInt32(text[index + place].lowercased) << UInt32(8 * place)
        place += 1
      }
    }
  }

  /// By first letter, the longest first.
  private var phrases: [Phrase] = []
  /// Of each phrase the first four letters in lower case, by which most are passed over.
  private var heads: [Head] = []
  private var letters: [UInt8] = []
  /// For each first byte its slice of ``phrases``.
  private var slices = [Range<Int>](repeating: 0..<0, count: 256)
  /// For each byte whether something looked for may begin with it, and whether it is an ASCII
  /// letter or digit.
  private var kinds = (UInt8.min...UInt8.max).map { $0.isLetter || $0.isDigit ? Self.inWord : 0 }
  /// For each first byte the second bytes that occur, modulo 64.
  private var seconds = [UInt64](repeating: 0, count: 256)

  init(_ vocabulary: [String]) {
    let sorted = vocabulary.enumerated().sorted { left, right in
      (left.element.utf8.first ?? 0, right.element.utf8.count)
        < (right.element.utf8.first ?? 0, left.element.utf8.count)
    }
    for (index, word) in sorted.map({ ($0.offset, $0.element) }) {
      let isOpen = word.hasSuffix("*")
      let start = letters.count
      letters.append(contentsOf: isOpen ? Array(word.utf8.dropLast()) : Array(word.utf8))
      let range = start..<letters.count
      let isExact = letters[range].contains(where: TextByte.isCapital)
      phrases.append(
        Phrase(index: index, letters: range, isOpen: isOpen, isExact: isExact))
      heads.append(Head(letters[range]))
      note(letters[range], isExact: isExact)
    }
    kinds[Int(UInt8(ascii: "<"))] |= Self.start
  }

  /// Of each phrase the beginning of its longest word; `nil` where one has none that tells.
  var beginnings: [WordBeginnings.Beginning]? {
    let known = phrases.compactMap { phrase in
      WordBeginnings.Beginning(of: letters[phrase.letters], isOpen: phrase.isOpen)
    }
    return known.count == phrases.count ? Array(Set(known)) : nil
  }

  /// Remembers how a phrase begins.
  private mutating func note(_ letters: ArraySlice<UInt8>, isExact: Bool) {
    guard let first = letters.first else { return }
    let second = letters.dropFirst().first
    let capital = TextByte.isSmall(first) && !isExact ? first & ~0x20 : first
    for byte in Set([first, capital]) {
      let slice = slices[Int(byte)]
      slices[Int(byte)] = (slice.isEmpty ? phrases.count - 1 : slice.lowerBound)..<phrases.count
      kinds[Int(byte)] |= Self.start
      guard let second, second != 0x20 else {
        seconds[Int(byte)] = .max
        continue
      }
      seconds[Int(byte)] |= 1 << UInt64(second & 63)
      if TextByte.isSmall(second) { seconds[Int(byte)] |= 1 << UInt64((second & ~0x20) & 63) }
    }
  }

  /// Whether one of the phrases is in a text.
  func occur(in text: String) -> Bool { first(in: text.utf8Span.span) != nil }

  /// The first places where a phrase is found, in order, none inside another.
  func matches(in text: String, limit: Int) -> [Match] {
    let span = text.utf8Span.span
    var matches: [Match] = []
    var position = 0
    while matches.count < limit, let match = first(in: span, from: position) {
      matches.append(match)
      position = match.range.upperBound
    }
    return matches
  }

  /// The first place from a position where a phrase is found.
  func first(in text: Span<UInt8>, from position: Int = 0, to end: Int? = nil) -> Match? {
    let kinds = self.kinds.span.extracting(0..<256)
    let searched = text.extracting(0..<min(end ?? text.count, text.count))
    var index = position
    while index < searched.count {
      let byte = searched[index]
      let kind = kinds[Int(byte)]
      if kind & Self.start != 0, index == 0 || !TextByte.areInOneWord(text[index - 1], byte) {
        if let match = match(at: index, in: text), !isInsideWord(index, of: text) { return match }
        if byte == UInt8(ascii: "<"), let after = TextByte.endOfComment(in: text, at: index) {
          index = after
          continue
        }
      }
      index &+= 1
      // No phrase begins within a word.
      guard kind & Self.inWord != 0 else { continue }
      while index < searched.count, kinds[Int(searched[index])] & Self.inWord != 0 { index &+= 1 }
    }
    return nil
  }

  private func isInsideWord(_ index: Int, of text: Span<UInt8>) -> Bool {
    TextByte.isWord(text, at: index) && TextByte.isWord(text, before: index)
  }

  /// The longest phrase that begins at a position.
  func match(at index: Int, in text: Span<UInt8>) -> Match? {
    guard index < text.count else { return nil }
    let first = Int(text[index])
    let second: UInt8 = index + 1 < text.count ? text[index + 1] : 0
    guard seconds[first] & (1 << UInt64(second & 63)) != 0 || second == 0 else { return nil }
    return longestMatch(slices[first], at: index, in: text)
  }

  private func longestMatch(_ slice: Range<Int>, at index: Int, in text: Span<UInt8>) -> Match? {
    let head = Head(at: index, in: text).bytes
    let heads = heads.span.extracting(slice)
    for place in 0..<heads.count where head & heads[place].mask == heads[place].bytes {
      let phrase = phrases[slice.lowerBound + place]
      if let end = end(of: phrase, at: index, in: text) {
        return Match(phrase: phrase.index, range: index..<end)
      }
    }
    return nil
  }

  private func end(of phrase: Phrase, at index: Int, in text: Span<UInt8>) -> Int? {
    let letters = letters.span
    var position = index
    for place in phrase.letters {
      guard position < text.count else { return nil }
      let byte = text[position]
      let letter = letters[place]
      if byte == letter || (!phrase.isExact && byte.lowercased == letter) {
        position += 1
      } else if letter == 0x20, let blank = TextByte.blank(in: text, at: position) {
        position = blank
      } else {
        return nil
      }
    }
    let isWhole = phrase.isOpen || !TextByte.isWord(text, before: position)
    return isWhole || !TextByte.isWord(text, at: position) ? position : nil
  }
}
