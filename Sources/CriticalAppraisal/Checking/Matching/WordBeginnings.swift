/// How the words of some texts begin, so that a vocabulary of which nothing can occur is passed over.
///
/// The table holds more words than there are, for those that share a place in it; it never holds
/// fewer.
struct WordBeginnings: Sendable {
  /// At the place of three letters the ones that follow them, as bits; the lowest where none does.
  private var following = [UInt32](repeating: 0, count: 1024)

  /// A place in the table, and the bits of which one must be there.
  struct Beginning: Sendable, Hashable {
    fileprivate var place: Int
    fileprivate var following: UInt32

    /// What must occur where a phrase does, by its longest word; `nil` where that is too short.
    init?(of phrase: ArraySlice<UInt8>, isOpen: Bool) {
      let words = phrase.split { !$0.isLetter }
      guard let word = words.max(by: { $0.count < $1.count }), word.count > 2 else {
        let mark = zip(phrase, phrase.dropFirst()).first { $0 == $1 && $0 > 0x20 }?.0
        guard let mark, !mark.isLetter else { return nil }
        place = WordBeginnings.place(of: mark)
        following = 1
        return
      }
      let letters = Array(word)
      place = WordBeginnings.place(of: letters[0], letters[1], letters[2])
      if letters.count > 3 {
        following = WordBeginnings.bit(of: letters[3])
      } else {
        following = isOpen && word.endIndex == phrase.endIndex ? .max : 1
      }
    }
  }

  /// The words of some texts.
  init(of texts: some Sequence<String>) {
    for text in texts { note(text.utf8Span.span) }
  }

  private mutating func note(_ text: Span<UInt8>) {
    var following = self.following.mutableSpan
    let count = text.count
    var index = 0
    while index < count {
      let start = index
      while index < count, text[index].isLetter { index &+= 1 }
      let length = index &- start
      if length > 2 {
        let place = Self.place(of: text[start], text[start &+ 1], text[start &+ 2])
        following[place] |= length > 3 ? Self.bit(of: text[start &+ 3]) : 1
      }
      // A mark that stands twice, as in `???`.
      if index &+ 1 < count, text[index] == text[index &+ 1], text[index] > 0x20 {
        following[Self.place(of: text[index])] |= 1
      }
      index &+= 1
    }
  }

  /// Whether one of some phrases may occur, by what ``Phrases/beginnings`` says of them.
  func mayHold(_ beginnings: [Beginning]?) -> Bool {
    beginnings?.contains { following[$0.place] & $0.following != 0 } ?? true
  }

  private static func bit(of letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  /// The place of three letters, in any case, or of a mark.
  private static func place(of first: UInt8, _ second: UInt8 = 0, _ third: UInt8 = 0) -> Int {
    let letters = UInt32(first | 0x20) | UInt32(second | 0x20) << 8 | UInt32(third | 0x20) << 16
    return Int((letters &* 0x9E37_79B1) >> 22)
  }
}
