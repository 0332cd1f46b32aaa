/// The words of a journal's name in lower case, small ones left out.
struct JournalWords: Sendable {
  private let bytes: [UInt8]
  private let words: [Range<Int>]

  init(_ name: String) {
    let bytes = Array(name.lowercased().utf8)
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count {
      let isMark =
        index == bytes.count || bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ".")
        || bytes[index] == UInt8(ascii: ",")
      guard isMark else { continue }
      if index > start, !Self.small.contains(Array(bytes[start..<index])) {
        words.append(start..<index)
      }
      start = index + 1
    }
    self.bytes = bytes
    self.words = words
  }

  /// Whether each word begins a word of another name, as in `Neck Spine Pract`.
  func abbreviate(_ other: JournalWords) -> Bool {
    guard words.count == other.words.count, words.count > 1 else { return false }
    var isSame = true
    for (short, long) in zip(words, other.words) {
      guard short.count <= long.count else { return false }
      for place in 0..<short.count
      where bytes[short.lowerBound + place] != other.bytes[long.lowerBound + place] {
        return false
      }
      if short.count < long.count { isSame = false }
    }
    return !isSame
  }

  private static let small = Set(
    ["of", "and", "the", "for", "in", "voor", "van", "en", "de", "&"].map { Array($0.utf8) })
}
