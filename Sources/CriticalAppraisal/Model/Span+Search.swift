// Bytes that are rare are looked for 32 at a time, without a branch among them: the compiler makes
// vectors of that. So a test gives 1 or 0, and is a sum of comparisons joined by `|` and `&`.

extension Span<UInt8> {
  /// The first index of a range at which a test of the byte gives 1, or its end.
  @inline(__always)
  func first(from start: Int, to end: Int, where test: (UInt8) -> UInt8) -> Int {
    var index = start
    guard end >= 32 else {
      while index < end, test(self[index]) == 0 { index &+= 1 }
      return index
    }
    while index < end {
      // The last block reaches back over bytes that were seen.
      let start = Swift.min(index, end &- 32)
      let seen = UInt8(truncatingIfNeeded: index &- start)
      let block = extracting(start..<(start &+ 32))
      var first = UInt8.max
      for number in 0..<32 {
        let place = UInt8(truncatingIfNeeded: number)
        let isMissed = (test(block[number]) &- 1) | (place < seen ? .max : 0)
        first = Swift.min(first, place | isMissed)
      }
      if first < 32 { return start &+ Int(first) }
      index = start &+ 32
    }
    return end
  }

  /// Where a byte occurs first, from a position on and before an end.
  func firstIndex(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    let index = first(from: start, to: end) { $0.matches(byte) }
    return index < end ? index : nil
  }

  /// Where the first digit stands, from a position on and before an end.
  func firstDigit(from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    let index = first(from: start, to: end) { $0.matchesDigit }
    return index < end ? index : nil
  }

  /// Where a text occurs, or the first bytes of it, as many as are wanted.
  func firstIndex(of text: Span<UInt8>, prefix limit: Int = .max) -> Int? {
    let length = Swift.min(text.count, limit)
    guard length > 0 else { return nil }
    var position = 0
    while let index = firstIndex(of: text[0], from: position, to: count &- length &+ 1) {
      var place = 1
      while place < length, self[index &+ place] == text[place] { place &+= 1 }
      if place == length { return index }
      position = index &+ 1
    }
    return nil
  }

  /// How many bytes of a range a test gives 1 for.
  @inline(__always)
  func count(in range: Range<Int>, where test: (UInt8) -> UInt8) -> Int {
    var count = 0
    var index = range.lowerBound
    while range.upperBound &- index >= 32 {
      let block = extracting(index..<(index &+ 32))
      var found: UInt8 = 0
      for place in 0..<32 { found &+= test(block[place]) }
      count &+= Int(found)
      index &+= 32
    }
    while index < range.upperBound {
      count &+= Int(test(self[index]))
      index &+= 1
    }
    return count
  }

  /// All bits that a test gives for any of the bytes.
  ///
  /// All bytes are looked at, many at a time, as long as the test does not branch: that is quicker
  /// than to stop at the first. The last sixteen are looked at again rather than one by one.
  @inline(__always)
  func union(of test: (UInt8) -> UInt8) -> UInt8 {
    var found: UInt8 = 0
    let whole = count & ~15
    if whole > 0 {
      let blocks = extracting(0..<whole)
      for index in blocks.indices { found |= test(blocks[index]) }
      let last = extracting((count - 16)..<count)
      for index in last.indices { found |= test(last[index]) }
    } else {
      for index in indices { found |= test(self[index]) }
    }
    return found
  }

  /// Whether some small letters occur, in whatever case.
  func holds(_ letters: [UInt8]) -> Bool {
    guard let head = letters.first, count >= letters.count else { return false }
    for start in 0...(count - letters.count) where self[start] | 0x20 == head {
      if letters.indices.allSatisfy({ self[start + $0] | 0x20 == letters[$0] }) { return true }
    }
    return false
  }
}

extension UInt8 {
  /// 1 where two bytes are the same, else 0; of a comparison the compiler might make a branch.
  @inline(__always)
  func matches(_ other: UInt8) -> UInt8 {
    let difference = self ^ other
    return ((difference &- 1) & ~difference) >> 7
  }

  /// 1 for a digit, else 0.
  @inline(__always)
  var matchesDigit: UInt8 {
    let value = self &- 0x30
    return ((value &- 10) & ~value) >> 7
  }
}
