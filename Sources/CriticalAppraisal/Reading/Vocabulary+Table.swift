extension Vocabulary {
  /// Values by the hash of a phrase, in the order in which they were added.
  ///
  /// An open hash table in two plain arrays: the hashes are spread well as they are, and a
  /// dictionary would hash them again.
  struct Table<Value: Sendable & Equatable>: Sendable {
    /// The hash in each slot; 0 in a free one.
    private var hashes = [UInt64](repeating: 0, count: 4_096)
    /// The first value of the hash in the same slot.
    private var first = [Value?](repeating: nil, count: 4_096)
    private var count = 0
    private var more: [UInt64: [Value]] = [:]

    /// Adds a value under each phrase of a list that is separated by commas.
    mutating func add(_ list: String, _ value: Value) {
      let bytes = list.utf8Span.span
      var hash = PhraseHash()
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: ",") {
          add(hash, value)
          hash = PhraseHash()
        } else {
          hash.combine(bytes[index])
        }
      }
      add(hash, value)
    }

    private mutating func add(_ hash: PhraseHash, _ value: Value) {
      guard !hash.isEmpty else { return }
      let slot = slot(of: hash.value)
      guard let present = first[slot] else {
        hashes[slot] = hash.value
        first[slot] = value
        count += 1
        if count * 2 > hashes.count { grow() }
        return
      }
      guard present != value else { return }
      if more[hash.value]?.contains(value) != true { more[hash.value, default: []].append(value) }
    }

    /// The values of a phrase.
    func values(of hash: PhraseHash) -> [Value] {
      guard let value = first[slot(of: hash.value)] else { return [] }
      return [value] + (more[hash.value] ?? [])
    }

    /// The slot that holds a hash, or the free one where it belongs.
    private func slot(of hash: UInt64) -> Int {
      let mask = hashes.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & mask }
      return slot
    }

    private mutating func grow() {
      let old = (hashes: hashes, first: first)
      hashes = Array(repeating: 0, count: old.hashes.count * 2)
      first = Array(repeating: nil, count: old.hashes.count * 2)
      for (hash, value) in zip(old.hashes, old.first) where hash != 0 {
        let slot = slot(of: hash)
        hashes[slot] = hash
        first[slot] = value
      }
    }
  }
}
