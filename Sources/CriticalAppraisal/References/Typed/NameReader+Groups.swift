extension NameReader {
  /// `Projectgroep`: a word that ends with one for a group.
  func isGroupWord(_ range: Range<Int>) -> Bool {
    range.count > 5
      && TypedWords.groupEndings.contains {
        range.count > $0.count && body.bytes.has($0, at: range.upperBound - $0.count)
      }
  }

  /// A group of authors: `RESTORE Group`, `for the PRISMA Group`.
  func group(at start: Int, isAfterNames: Bool) -> Name? {
    guard isAfterNames else { return nil }
    var index = start
    var found = false
    let first = body.skipBlanks(start, to: limit)
    for _ in 0..<14 {
      guard let word = body.word(at: index, to: limit) else { break }
      found = found || TypedWords.groups.contains(word.key) || isGroupWord(word.range)
      index = word.next
      if word.mark != 0 || index >= limit {
        guard found else { return nil }
        return Name(
          family: first..<word.range.upperBound, isGroup: true, next: index, mark: word.mark)
      }
    }
    guard found, isBounded, index >= limit else { return nil }
    return Name(family: body.trimmed(first..<limit), isGroup: true, next: limit, mark: 0)
  }
}
