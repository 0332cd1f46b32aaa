import CommonMark

/// Finds citations by author and year, `(Kent et al., 2023)` or `Kent et al. (2023)`, matched with
/// the reference list.
struct AuthorYearCitations {
  /// An entry that can be cited so.
  private struct Entry {
    var number: Int
    var family: [UInt8]
    var year: Int
  }

  private let entries: [Entry]

  /// How far before its year the name of a citation may begin, in bytes.
  private static let reach = 90

  /// Prepares the entries of a reference list.
  init(_ references: [Reference]) {
    entries = references.compactMap { reference in
      guard let year = reference.year, let family = reference.firstAuthor else { return nil }
      return Entry(number: reference.number, family: Array(family.utf8), year: year)
    }
  }

  /// Appends the citations of a text node.
  func scan(_ node: MarkdownTree.ID, in tree: MarkdownTree, into citations: inout [Citation]) {
    guard !entries.isEmpty else { return }
    let range = tree.textRange(node)
    let bytes = tree.bytes
    let span = bytes.span
    var start = range.lowerBound
    var index = range.lowerBound
    let last = range.upperBound - 4
    while index <= last {
      // A year begins with 1 or 2 and goes on with digits: most bytes are none.
      guard span[index] &- 0x31 < 2, span[index + 1].isDigit,
        let year = year(bytes, at: index, range)
      else {
        index &+= 1
        continue
      }
      let end = index + 4
      let reach = max(start, index - Self.reach)
      if let found = entry(of: year, in: bytes[reach..<index]) {
        let closes =
          end < range.upperBound && bytes[end] == UInt8(ascii: ")")
          && bytes[found.start..<index].contains(UInt8(ascii: "("))
        let close = closes ? end + 1 : end
        citations.append(
          Citation(
            form: .authorYear, targets: [found.number], unresolved: [], node: node,
            range: found.start..<close))
        start = close
      }
      index = end
    }
  }

  private func year(_ bytes: [UInt8], at index: Int, _ range: Range<Int>) -> Int? {
    guard bytes[index..<(index + 4)].allSatisfy(\.isDigit) else { return nil }
    let isBound =
      (index == range.lowerBound || !bytes[index - 1].isDigit)
      && (index + 4 == range.upperBound || !bytes[index + 4].isDigit)
    guard isBound else { return nil }
    return Int(String(decoding: bytes[index..<(index + 4)], as: UTF8.self))
  }

  /// The entry of a year whose first author is named last before it.
  private func entry(of year: Int, in text: ArraySlice<UInt8>) -> (number: Int, start: Int)? {
    var best: (number: Int, start: Int)?
    for entry in entries where entry.year == year {
      guard let found = text.lastRange(of: entry.family) else { continue }
      if found.lowerBound > best?.start ?? -1 { best = (entry.number, found.lowerBound) }
    }
    return best
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes occur last, as a word of their own, whatever the case of the first letter.
  fileprivate func lastRange(of word: [UInt8]) -> Range<Int>? {
    guard count >= word.count, let first = word.first else { return nil }
    for start in (startIndex...(endIndex - word.count)).reversed() {
      guard self[start].lowercased == first.lowercased,
        self[(start + 1)..<(start + word.count)].elementsEqual(word.dropFirst())
      else { continue }
      let end = start + word.count
      let isBound =
        (start == startIndex || !self[start - 1].isLetter)
        && (end == endIndex || !self[end].isLetter)
      if isBound { return start..<end }
    }
    return nil
  }
}
