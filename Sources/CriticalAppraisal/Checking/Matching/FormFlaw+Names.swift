extension FormFlaw {
  /// Authors whose names differ in nothing but accents.
  static func names(in references: [Reference]) -> [(FormFlaw, [Int])] {
    // Only what is written with an accent somewhere can be written without it elsewhere.
    var accented: Set<UInt64> = []
    for index in references.indices {
      let authors = references[index].record.authors
      for place in authors.indices {
        guard let family = authors[place].family, !isPlain(family) else { continue }
        accented.insert(TextByte.mark(ofFolded: family))
      }
    }
    guard !accented.isEmpty else { return [] }
    var spellings: [[UInt8]: [(name: String, index: Int)]] = [:]
    var order: [[UInt8]] = []
    for index in references.indices {
      let authors = references[index].record.authors
      for place in authors.indices {
        guard let family = authors[place].family, let initial = authors[place].given?.utf8.first,
          accented.contains(TextByte.mark(ofFolded: family))
        else { continue }
        let key = TextByte.folded(family) + [initial]
        guard key.count > 4 else { continue }
        if let known = spellings[key] {
          guard !known.contains(where: { $0.name == family && $0.index == index }) else { continue }
        } else {
          order.append(key)
        }
        spellings[key, default: []].append((family, index))
      }
    }
    return order.compactMap { key in
      let uses = spellings[key] ?? []
      var names: [String] = []
      for use in uses where !names.contains(use.name) { names.append(use.name) }
      // Capitals and apostrophes differ for other reasons.
      let isAccent = names.count > 1 && Set(names.map(isPlain)).count > 1
      guard isAccent else { return nil }
      let example = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return (FormFlaw(kind: .name, example: example), Array(Set(uses.map(\.index))).sorted())
    }
  }

  /// Whether a name has no letters with accents.
  private static func isPlain(_ name: String) -> Bool {
    let letters = name.utf8Span.span
    return !letters.indices.contains { letters[$0] >= 0xC3 && letters[$0] <= 0xC5 }
  }
}
