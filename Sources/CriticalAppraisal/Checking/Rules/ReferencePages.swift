extension Rule {
  /// The pages of the references run forwards.
  static let referencePages = Rule(
    id: "reference-pages",
    severity: .warning,
    title: Localized(
      dutch: "De pagina's van de referenties lopen op",
      english: "The pages of the references run forwards"),
    explanation: Localized(
      dutch: """
        In "782-72" ligt de laatste pagina vóór de eerste: een van de twee is verkeerd getypt. \
        "1866-77" is goed: de cijfers die gelijk blijven, mogen weg.
        """,
      english: """
        In "782-72" the last page is before the first: one of the two was mistyped. "1866-77" is \
        fine: the digits that stay the same may be left out.
        """),
    examples: [
      .breaks(
        .dutch, "## Referenties\n\n1. O'Keeffe M. CFT. Br J Sports Med 2020;54(13):782-72."),
      .breaks(.english, "## References\n\n1. Lin I. Pain care. Br J Sports Med 2020;54:1866-1777."),
      .keeps(.english, "## References\n\n1. Kent P. RESTORE. Lancet 2023;401(10391):1866-77."),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      return references.indices.compactMap { index in
        guard let pages = references[index].record.page, !isPlain(pages.utf8Span.span),
          isBackwards(pages)
        else { return nil }
        return Finding(
          .reference(index), ["number": .number(references[index].number), "text": .text(pages)])
      }
    },
    wording: { facts, terms in
      let number = facts.number("number")
      let pages = facts.text("text").excerpt()
      return Wording(
        terms.pick(
          "De pagina's \(pages) van referentie \(number) lopen achteruit",
          "The pages \(pages) of reference \(number) run backwards"),
        help: terms.pick(
          "Zoek de pagina's op in PubMed of op de pagina van het artikel.",
          "Look the pages up in PubMed or on the page of the paper."))
    })
}

/// Whether pages are as most are, one number or two of the same length that go up: `101-111`.
private func isPlain(_ pages: Span<UInt8>) -> Bool {
  let first = IdentifierText.endOfDigits(from: 0, in: pages, to: pages.count)
  if first == pages.count { return true }
  guard pages[first] == UInt8(ascii: "-"), pages.count == 2 * first + 1,
    IdentifierText.endOfDigits(from: first + 1, in: pages, to: pages.count) == pages.count
  else { return false }
  for place in 0..<first where pages[place] != pages[first + 1 + place] {
    return pages[place] < pages[first + 1 + place]
  }
  return true
}

/// Whether a range of pages, `782-72`, ends before it begins; its last digits may be short.
private func isBackwards(_ pages: String) -> Bool {
  // An en or em dash is E2 80 93 or E2 80 94; its last byte stands for it.
  let bytes = pages.utf8.filter { $0 != 0xE2 && $0 != 0x80 && $0 != 0x20 }
  return bytes.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }.contains { range in
    let ends = range.split(maxSplits: 1) { $0 == UInt8(ascii: "-") || $0 == 0x93 || $0 == 0x94 }
    guard ends.count == 2 else { return false }
    let letters = ends[0].prefix { !$0.isDigit }
    var (first, last) = (ends[0].dropFirst(letters.count), ends[1][...])
    if last.starts(with: letters) { last = last.dropFirst(letters.count) }
    guard !first.isEmpty, !last.isEmpty, first.allSatisfy(\.isDigit), last.allSatisfy(\.isDigit),
      first.count < 9, last.count < 9
    else { return false }
    if last.count < first.count { last = first.prefix(first.count - last.count) + last }
    return last.count == first.count && last.lexicographicallyPrecedes(first)
  }
}
