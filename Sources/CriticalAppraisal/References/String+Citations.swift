extension String {
  /// The text without numbers and keys in square brackets and raised numbers, for places where they
  /// lead nowhere.
  package var withoutCitations: String {
    guard utf8Span.span.mayHoldCitation else { return self }
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var copied = 0
    var index = 0
    while index < bytes.count {
      guard Span<UInt8>.mayBeginCitation(bytes[index]) else {
        index += 1
        continue
      }
      kept.append(bytes.span.extracting(copied..<index))
      copied = index
      if let end = Self.endOfCitation(bytes, index, after: kept) {
        while kept.last == 0x20 { kept.removeLast() }
        (copied, index) = (end, end)
      } else {
        index += 1
      }
    }
    kept.append(bytes.span.extracting(copied..<bytes.count))
    return String(decoding: kept, as: UTF8.self)
  }

  /// Where the citation that begins at an index ends.
  private static func endOfCitation(_ bytes: [UInt8], _ index: Int, after kept: [UInt8]) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "[") where kept.last != UInt8(ascii: "["):
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")),
        CitationNumbers.read(bytes[(index + 1)..<end]) != nil
          || bytes[index + 1] == UInt8(ascii: "@")
      else { return nil }
      return end + 1
    case 0xC2, 0xE2:
      let (digits, end) = SuperscriptDigits.read(bytes, index..<bytes.count)
      guard CitationNumbers.read(digits[...]) != nil, !SuperscriptDigits.isUnit(kept[...]) else {
        return nil
      }
      return end
    default: return nil
    }
  }
}

extension Span<UInt8> {
  /// Whether a citation may begin somewhere.
  fileprivate var mayHoldCitation: Bool {
    union { Self.mayBeginCitation($0) ? 1 : 0 } != 0
  }

  /// Whether a bracket or a raised number begins with a byte.
  fileprivate static func mayBeginCitation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte & 0xDF == 0xC2
  }
}
