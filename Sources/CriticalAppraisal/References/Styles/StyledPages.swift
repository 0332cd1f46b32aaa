/// Pages as styles write them, read from pages as files give them.
struct StyledPages {
  private var ranges: [(first: String, last: String?)] = []

  /// Reads `376-382`, `376–82`, `pp. S4-9, S12`.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    var start = Self.prefixes.first { bytes.has($0, at: 0) }?.count ?? 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      let piece = bytes[start..<(end ?? bytes.count)]
      start = (end ?? bytes.count) + 1
      let dash = piece.indices.first { Self.dash(piece, $0) > 0 }
      let first = Self.text(piece[..<(dash ?? piece.endIndex)])
      let last = dash.map { Self.text(piece[($0 + Self.dash(piece, $0))...]) }
      if let last, !last.isEmpty {
        ranges.append((first, last))
      } else {
        ranges.append((Self.text(piece), nil))
      }
    }
  }

  private static let prefixes = ["pp.", "pp ", "p.", "p ", "blz.", "pag."].map { Array($0.utf8) }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed
  }

  /// The length of a hyphen, or of a dash from U+2010 to U+2014; 0 for anything else.
  private static func dash(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80,
      bytes[index + 2] & 0xF8 == 0x90
    else { return 0 }
    return 3
  }

  /// The pages with the last ones in full: `376-382`, `S4-S9`.
  func expanded(dash: String) -> String {
    ranges.map { first, last in
      guard let last else { return first }
      return first + dash + Self.completed(last, after: first)
    }
    .joined(separator: ", ")
  }

  /// The pages with of the last ones only the digits that differ, as NLM has it: `376-82`, `S4-9`;
  /// pages with a letter after the digits stay whole.
  var minimal: String {
    ranges.map { first, last in
      guard let last else { return first }
      let whole = Self.completed(last, after: first)
      return first + "-" + Self.shortened(whole, after: first)
    }
    .joined(separator: ", ")
  }

  /// Whether it is more than one page.
  var isPlural: Bool { ranges.count > 1 || ranges.first?.last != nil }

  /// Whether it is the number of an article instead of a page: `e031133`, `n71`, `CD009790`; not
  /// `S4` of a supplement, `A2` of a newspaper.
  var isArticleNumber: Bool {
    guard ranges.count == 1, let only = ranges.first, only.last == nil,
      let first = only.first.utf8.first, first.isLetter
    else { return false }
    let digits = only.first.utf8.filter(\.isDigit).count
    if first | 0x20 == UInt8(ascii: "s") { return digits >= 5 }
    return digits >= (first.lowercased == first ? 1 : 3)
  }

  /// The letters before the digits, if a page is letters and then digits.
  private static func parts(_ page: String) -> (letters: Substring.UTF8View, digits: [UInt8])? {
    let bytes = page.utf8
    let letters = bytes.prefix(while: \.isLetter)
    let digits = bytes[letters.endIndex...]
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    return (letters, Array(digits))
  }

  /// A last page in full, from `82` after `376`.
  private static func completed(_ last: String, after first: String) -> String {
    guard let start = parts(first), let end = parts(last) else { return last }
    guard end.letters.isEmpty || end.letters.elementsEqual(start.letters) else { return last }
    var digits = end.digits
    let missing = start.digits.count - digits.count
    if missing > 0 {
      let whole = Array(start.digits.prefix(missing)) + digits
      guard start.digits.lexicographicallyPrecedes(whole) else { return last }
      digits = whole
    }
    return String(Substring(start.letters)) + String(decoding: digits, as: UTF8.self)
  }

  /// The digits of a last page that differ from those of the first.
  private static func shortened(_ last: String, after first: String) -> String {
    guard let start = parts(first), let end = parts(last),
      start.letters.elementsEqual(end.letters)
    else { return last }
    var same = 0
    if start.digits.count == end.digits.count {
      same = zip(start.digits, end.digits).prefix { $0 == $1 }.count
    }
    guard same < end.digits.count else { return last }
    return String(decoding: end.digits[same...], as: UTF8.self)
  }
}
