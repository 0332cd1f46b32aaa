/// The YAML between `---` lines at the top of a file, and where the text after it begins.
struct FrontMatter {
  /// The bytes between the two lines; empty where there are none.
  var yaml: ArraySlice<UInt8> = []
  /// The line of the file that the YAML begins on, from 1.
  var firstLine = 2
  /// The index of the first byte after the closing line.
  var bodyStart = 0
  /// The line of the file that the body begins on, from 1.
  var bodyLine = 1
  /// Whether an opening line has keys after it but no closing line.
  var isUnclosed = false

  /// Finds the front matter of a text.
  init(of text: [UInt8]) {
    guard let first = Self.lineEnd(text, from: 0), Self.isMark(text[..<first.content], "-") else {
      return
    }
    var start = first.next
    var line = 2
    while start < text.count {
      let end = Self.lineEnd(text, from: start) ?? (content: text.count, next: text.count)
      let content = text[start..<end.content]
      if Self.isMark(content, "-") || Self.isMark(content, ".") {
        yaml = text[first.next..<start]
        bodyStart = end.next
        bodyLine = line + 1
        return
      }
      start = end.next
      line += 1
    }
    let second = text[first.next...].prefix { !$0.isLineEnd }
    isUnclosed = second.contains(UInt8(ascii: ":"))
  }

  /// Where the content of a line ends and the next line begins.
  private static func lineEnd(_ text: [UInt8], from start: Int) -> (content: Int, next: Int)? {
    guard let end = text[start...].firstIndex(where: \.isLineEnd) else { return nil }
    let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
    return (end, isPair ? end + 2 : end + 1)
  }

  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: mark) }
      && line.dropFirst(3).allSatisfy(\.isBlank)
  }
}
