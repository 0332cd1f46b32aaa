extension String {
  /// The text without numbers in square brackets, for places where they lead nowhere.
  package var withoutCitations: String {
    guard utf8.contains(UInt8(ascii: "[")) else { return self }
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "["), kept.last != UInt8(ascii: "["),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "]")),
        CitationNumbers.read(bytes[(index + 1)..<end]) != nil
      {
        while kept.last == 0x20 { kept.removeLast() }
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
