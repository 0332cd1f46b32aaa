/// A set of words in lower case, looked up by a number that every word has of its own.
struct WordSet: Sendable {
  private let slots: [UInt64]

  /// The words of a text, divided by blanks.
  init(_ text: String) { self.init(text.split(separator: " ").map { Array($0.utf8) }) }

  private init(_ words: [[UInt8]]) {
    var count = 16
    while count < words.count * 4 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for word in words {
      let key = Self.key(of: word, word.indices)
      var slot = Int(truncatingIfNeeded: key) & (count - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (count - 1) }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// Whether the word with a key is in the set.
  func contains(_ key: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The number of a word, whatever its case.
  static func key(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { key = (key ^ UInt64(bytes[index].lowercased)) &* 0x100_0000_01B3 }
    key ^= key >> 29
    return key == 0 ? 1 : key
  }
}
