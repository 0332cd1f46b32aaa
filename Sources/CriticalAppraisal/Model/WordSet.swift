/// A set of words in lower case, looked up by a number that every word has of its own.
struct WordSet: Sendable {
  private let slots: [UInt64]

  /// The words of a text, divided by blanks.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let words = bytes.split(separator: 0x20)
    var count = 16
    while count < words.count * 4 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for word in words {
      let key = Self.key(of: bytes, word.indices)
      var slot = Int(truncatingIfNeeded: key) & (count - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (count - 1) }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// Whether a word is in the set, whatever its case.
  func contains(_ word: String) -> Bool {
    let bytes = word.utf8Span.span
    var key = Self.emptyKey
    for index in bytes.indices { key = Self.key(key, bytes[index]) }
    return contains(Self.finished(key))
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
    let bytes = bytes.span
    var key = emptyKey
    for index in range { key = self.key(key, bytes[index]) }
    return finished(key)
  }

  /// The number of no bytes yet (FNV-1a, 64 bits), which bytes are added to one by one.
  static let emptyKey: UInt64 = 0xCBF2_9CE4_8422_2325

  /// A number with a byte added to it.
  static func key(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
  }

  /// The number of a word when all its bytes were added.
  static func finished(_ key: UInt64) -> UInt64 {
    let finished = key ^ key >> 29
    return finished == 0 ? 1 : finished
  }
}
