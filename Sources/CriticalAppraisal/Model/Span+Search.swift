extension Span<UInt8> {
  /// Where a byte occurs first, from a position on and before an end.
  ///
  /// Of 32 bytes the least difference is taken without a branch, which a processor does for many at
  /// once: most texts are passed over without a look at the single bytes.
  func firstIndex(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    var index = start
    while end &- index >= 32 {
      let block = extracting(index..<(index &+ 32))
      var least = UInt8.max
      for place in 0..<32 { least = min(least, block[place] ^ byte) }
      if least == 0 { break }
      index &+= 32
    }
    while index < end {
      if self[index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  /// Where the first digit stands, from a position on and before an end.
  func firstDigit(from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = end ?? count
    var index = start
    while end &- index >= 32 {
      let block = extracting(index..<(index &+ 32))
      var least = UInt8.max
      for place in 0..<32 { least = min(least, block[place] &- 0x30) }
      if least < 10 { break }
      index &+= 32
    }
    while index < end {
      if self[index].isDigit { return index }
      index &+= 1
    }
    return nil
  }

  /// Where the first bytes of a text occur, at most as many as are wanted.
  func firstIndex(ofPrefix text: Span<UInt8>, limit: Int) -> Int? {
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
}
