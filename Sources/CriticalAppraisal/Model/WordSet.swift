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
    var hash = FNVHash()
    for index in bytes.indices { hash.combine(bytes[index].lowercased) }
    return contains(Self.key(of: hash))
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
    var hash = FNVHash()
    for index in range { hash.combine(bytes[index].lowercased) }
    return key(of: hash)
  }

  /// The number of a word by the hash of its bytes in lower case; never 0, which is a free slot.
  static func key(of hash: FNVHash) -> UInt64 {
    let key = hash.value ^ hash.value >> 29
    return key == 0 ? 1 : key
  }
}
