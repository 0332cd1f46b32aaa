extension ArraySlice<UInt8> {
  /// Where some bytes occur first. (The standard library's search of collections takes a hundred
  /// times as long.)
  func firstOccurrence(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = startIndex
    let last = endIndex - needle.count
    while index <= last {
      if self[index] == first, self[index..<(index + needle.count)].elementsEqual(needle) {
        return index..<(index + needle.count)
      }
      index += 1
    }
    return nil
  }
}

extension String {
  /// The text with its line ends replaced.
  func joiningLines(with separator: String) -> String {
    guard utf8.contains(0x0A) else { return self }
    return utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }.joined(separator: separator)
  }
}

extension [UInt8] {
  /// Whether some bytes in lower case stand at an index, in whatever case.
  func has(_ word: [UInt8], at index: Int) -> Bool {
    guard index + word.count <= count else { return false }
    for offset in word.indices where self[index + offset].lowercased != word[offset] { return false }
    return true
  }
}
