/// The words of a citation that was typed.
enum CitationWords {
  /// The names of `Kent et al. (2023)`; all of it where the year has no brackets.
  static func names(of typed: String) -> String {
    guard let last = typed.last, last == ")" || last == "]",
      let open = typed.lastIndex(of: last == ")" ? "(" : "[")
    else { return typed }
    return String(typed[..<open]).trimmed
  }

  /// The names that were typed for a source in brackets; `nil` where there are none.
  static func names(of item: CitationItem, in typed: String) -> String? {
    let bytes = Array(typed.utf8)
    guard item.range.upperBound <= bytes.count else { return nil }
    let text = bytes[item.range]
    guard let comma = text.lastIndex(of: UInt8(ascii: ",")), comma > text.startIndex else {
      return nil
    }
    return String(decoding: text[..<comma].trimmedBlanks, as: UTF8.self)
  }

  /// A place as AMA raises it: `p. 4` as `p4`, `pp. 3-5` as `pp3-5`; others as they are.
  static func tight(_ locator: String) -> String {
    for label in ["pp. ", "p. ", "pp.", "p.", "pp ", "p "] where locator.hasPrefix(label) {
      return String(label.prefix { $0 == "p" }) + locator.dropFirst(label.count)
    }
    return locator
  }

  /// A place as APA writes it, with its label before mere numbers.
  static func labelled(_ locator: String) -> String {
    guard locator.first?.isNumber == true else { return locator }
    return locator.allSatisfy(\.isNumber) ? "p. \(locator)" : "pp. \(locator)"
  }
}
