extension String {
  /// The index after so many characters; `nil` for a text that has fewer.
  ///
  /// To find where characters end is slow, but most letters and marks are never a part of another
  /// character than their own, so that counting them will do.
  package func end(ofCharacters count: Int) -> Index? {
    guard utf8.count >= count else { return nil }
    let bytes = utf8Span.span
    var characters = 0
    var index = 0
    let special = bytes.extracting(0..<count).union { ($0 >= 0x80 ? 1 : 0) | ($0 == 0x0D ? 1 : 0) }
    if special == 0 { (characters, index) = (count, count) }
    while index < bytes.count {
      if characters == count {
        // What follows may still belong to the last character.
        guard Self.lengthOfSimple(bytes, index) != nil else { break }
        return utf8.index(utf8.startIndex, offsetBy: index)
      }
      guard let length = Self.lengthOfSimple(bytes, index) else { break }
      characters += 1
      index += length
    }
    if index == bytes.count { return characters == count ? endIndex : nil }
    return self.index(startIndex, offsetBy: count, limitedBy: endIndex)
  }

  /// The length of a scalar that is a character by itself, whatever stands around it: Latin letters,
  /// typographic quotation marks and dashes, and mathematical signs; `nil` for others.
  private static func lengthOfSimple(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    switch bytes[index] {
    case 0x0D: nil
    case 0..<0x80: 1
    case 0xC2..<0xCC: 2
    case 0xE2:
      switch bytes[index + 1] {
      case 0x80: (0x90...0xA7).contains(bytes[index + 2]) ? 3 : nil
      case 0x88...0x8B: 3
      default: nil
      }
    default: nil
    }
  }
}
