import CommonMark

extension Rule {
  /// The file is UTF-8, and its accents are whole.
  static let metadataEncoding = Rule(
    id: "metadata-encoding",
    severity: .warning,
    title: Localized(
      dutch: "Het bestand is UTF-8 en de letters zijn heel",
      english: "The file is UTF-8 and its letters are whole"),
    explanation: Localized(
      dutch: """
        Een bestand in een oude codering, of een dat met de verkeerde codering is opgeslagen, \
        toont "patiÃ«nt" in plaats van "patiënt". Sla het bestand op als UTF-8 en herstel de \
        letters die al beschadigd zijn.
        """,
      english: """
        A file in an old encoding, or one that was saved with the wrong one, shows "patiÃ«nt" \
        where "patiënt" was meant. Save the file as UTF-8 and restore the letters that are \
        damaged already.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\nDe patiÃ«nten kregen oefentherapie."),
      .keeps(.english, "## Method\n\nThe patiënten of Kvåle received exercise."),
    ],
    check: { inspection in
      guard let damage = inspection.appraisal.content.damagedText() else { return [] }
      return [Finding(.node(damage.id), ["text": .text(damage.word)])]
    },
    wording: { facts, terms in
      let word = facts.text("text").excerpt()
      guard word.isEmpty else {
        return Wording(
          terms.pick("\"\(word)\" bevat beschadigde letters", "\"\(word)\" holds damaged letters"),
          help: terms.pick(
            "Herstel de letters en sla het bestand op als UTF-8.",
            "Restore the letters and save the file as UTF-8."))
      }
      let encoding = facts.text("encoding")
      return Wording(
        terms.pick(
          "\(encoding) in plaats van UTF-8: het bestand is omgezet",
          "\(encoding) instead of UTF-8: the file was converted"),
        help: terms.pick(
          "Sla het bestand op als UTF-8 en kijk de letters met accenten na.",
          "Save the file as UTF-8 and look through the letters with accents."))
    })
}

extension MarkdownTree {
  /// The first word that was UTF-8, was read as something else and was written as UTF-8 again.
  ///
  /// It shows as Ã or â before a sign, or as the mark for a character that was lost.
  fileprivate func damagedText() -> (id: ID, word: String)? {
    let span = bytes.span
    guard Self.mayBeDamaged(span) else { return nil }
    var index = 0
    while index + 2 < span.count {
      guard span[index + 2] >= 0x80 else {
        index += 3
        continue
      }
      let isDamaged =
        switch span[index] {
        case 0xC3:
          (span[index + 1] == 0x83 && span[index + 2] == 0xC2)
            || (span[index + 1] == 0xA2 && span[index + 2] == 0xE2)
        case 0xEF: span[index + 1] == 0xBF && span[index + 2] == 0xBD
        default: false
        }
      if isDamaged, let id = (0..<count).first(where: { textRange($0).contains(index) }) {
        let range = textRange(id)
        var start = index
        var end = index
        while start > range.lowerBound, span[start - 1] > 0x20 { start -= 1 }
        while end < range.upperBound, span[end] > 0x20 { end += 1 }
        return (id, String(decoding: bytes[start..<end], as: UTF8.self))
      }
      index += 1
    }
    return nil
  }

  /// Whether one of the pairs occurs that damage begins with; a loop without branches, by the least
  /// difference from one of them.
  private static func mayBeDamaged(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 1 else { return false }
    let length = bytes.count - 1
    let left = bytes.extracting(0..<length)
    let right = bytes.extracting(1..<(length + 1))
    var least = UInt8.max
    for index in 0..<length {
      let (byte, next) = (left[index], right[index])
      least = min(least, (byte ^ 0xC3) | (next ^ 0x83))
      least = min(least, (byte ^ 0xC3) | (next ^ 0xA2))
      least = min(least, (byte ^ 0xEF) | (next ^ 0xBF))
    }
    return least == 0
  }
}
