/// Pages as styles write them, read from pages as files give them.
struct PageRange {
  private var ranges: [(first: String, last: String?)]

  /// Reads `376-382`, `376–82`, `pp. S4-9, S12`.
  init(_ text: String) {
    var rest = Substring(text)
    for prefix in ["pp.", "pp ", "p.", "p ", "blz.", "pag."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    ranges = rest.split { $0 == "," || $0 == ";" }.map { piece in
      let ends = piece.split(maxSplits: 1) { "-–—‑".contains($0) }.map { String($0).trimmed }
      guard ends.count == 2, !ends[1].isEmpty else { return (String(piece).trimmed, nil) }
      return (ends[0], ends[1])
    }
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

  /// Whether it is the number of an article instead of a page: `e031133`, `CD009790`, `i6748`.
  var isArticleNumber: Bool {
    guard ranges.count == 1, let only = ranges.first, only.last == nil,
      let first = only.first.utf8.first, first.isLetter
    else { return false }
    let digits = only.first.utf8.filter(\.isDigit).count
    let isSupplement = first | 0x20 == UInt8(ascii: "s") && digits < 5
    return digits >= 3 && !isSupplement
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
    guard let start = parts(first), let end = parts(last), start.digits.count == end.digits.count,
      start.letters.elementsEqual(end.letters)
    else { return last }
    let same = zip(start.digits, end.digits).prefix { $0 == $1 }.count
    guard same < end.digits.count else { return last }
    return String(decoding: end.digits[same...], as: UTF8.self)
  }
}
