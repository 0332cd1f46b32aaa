extension String {
  /// The beginning of a text, for quoting it in a message.
  func excerpt(_ limit: Int = 48) -> String {
    guard utf8.count > limit else { return self }
    let cut = prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    let words = end > cut.startIndex ? cut[..<end] : cut
    return words.count < count ? words + "…" : self
  }

  /// The words at a range of its bytes.
  func words(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(decoding: utf8[start...].prefix(range.count), as: UTF8.self)
  }
}
