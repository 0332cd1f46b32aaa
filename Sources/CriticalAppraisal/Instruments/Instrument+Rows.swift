extension Instrument {
  /// The item of each row of a block, by its name or number, else by its place.
  ///
  /// - Returns: `nil` where rows cannot be told apart.
  func itemIndices(of names: [String]) -> [Int]? {
    let folded = names.map(TextByte.folded)
    let named = folded.map { name in items.firstIndex { $0.isNamed(name) } }
    let known = named.compactMap(\.self)
    if known.count == names.count, Set(known).count == known.count { return known }
    let placed: [Int]
    if names.count == items.count {
      let numbers = names.compactMap(number(of:))
      if numbers.count == names.count, Set(numbers).count == numbers.count { return numbers }
      placed = Array(items.indices)
    } else if countsStars, names.count == maximum {
      placed = items.indices.flatMap { Array(repeating: $0, count: items[$0].points) }
    } else if names.count == items.count(where: { $0.points > 0 }) {
      placed = items.indices.filter { items[$0].points > 0 }
    } else {
      let numbers = names.compactMap(number(of:))
      return numbers.count == names.count && names.count > items.count ? numbers : nil
    }
    return zip(named, placed).allSatisfy { $0 == nil || $0 == $1 } ? placed : nil
  }

  /// The index that a name begins with: `3`, `3b.`, `D3`, `Item 3`.
  private func number(of name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    let before = String(decoding: bytes[..<start], as: UTF8.self).trimmed.lowercased()
    guard ["", "d", "q", "item", "domain", "domein", "vraag", "question", "nr."].contains(before),
      let number = Int(String(decoding: bytes[start...].prefix { $0.isDigit }, as: UTF8.self)),
      items.indices.contains(number - 1)
    else { return nil }
    return number - 1
  }
}
