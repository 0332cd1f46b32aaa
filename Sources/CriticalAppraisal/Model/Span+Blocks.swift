extension Span<UInt8> {
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
}
