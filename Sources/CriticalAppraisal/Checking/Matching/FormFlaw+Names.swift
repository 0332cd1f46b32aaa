extension FormFlaw {
  /// Authors whose names differ in nothing but accents.
  static func names(in references: [Reference]) -> [(FormFlaw, [Int])] {
    let hasAccent = references.indices.contains { index in
      let authors = references[index].record.authors
      return authors.indices.contains { !(authors[$0].family.map(isPlain) ?? true) }
    }
    guard hasAccent else { return [] }
    var spellings: [[UInt8]: [(name: String, index: Int)]] = [:]
    var order: [[UInt8]] = []
    for (index, reference) in references.enumerated() {
      for author in reference.record.authors {
        guard let family = author.family, let initial = author.given?.utf8.first else { continue }
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
