/// Where in a journal something is.
struct ReferenceNumbers {
  /// The volume, without a supplement.
  var volume: String?
  /// The issue, without a supplement.
  var issue: String?
  /// The number of the supplement, or empty for one without a number.
  var supplement: String?

  /// Divides a volume and an issue as files give them: `42 Suppl 2`, `3 Suppl 1`, `Suppl`.
  init(volume: String?, issue: String?) {
    (self.volume, supplement) = Self.divided(volume)
    let inIssue: String?
    (self.issue, inIssue) = Self.divided(issue)
    supplement = inIssue ?? supplement
  }

  private static func divided(_ text: String?) -> (number: String?, supplement: String?) {
    guard let text else { return (nil, nil) }
    guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "s") }) else { return (text, nil) }
    let bytes = Array(text.utf8.map(\.lowercased))
    guard let start = bytes[...].firstOccurrence(of: Array("suppl".utf8))?.lowerBound
    else { return (text, nil) }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end] == UInt8(ascii: ".") { end += 1 }
    let whole = Array(text.utf8)
    let number = String(decoding: whole[..<start], as: UTF8.self)
      .split(whereSeparator: { " ,-–(".contains($0) }).joined(separator: " ")
    let supplement = String(decoding: whole[end...], as: UTF8.self)
      .split(whereSeparator: { " ,)".contains($0) }).joined(separator: " ")
    return (number.isEmpty ? nil : number, supplement)
  }
}
