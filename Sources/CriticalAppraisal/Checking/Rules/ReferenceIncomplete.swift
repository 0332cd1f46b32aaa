extension Rule {
  /// An article can be found: it has a volume and pages, or an identifier.
  static let referenceIncomplete = Rule(
    id: "reference-incomplete",
    severity: .warning,
    title: Localized(
      dutch: "Elk artikel is terug te vinden", english: "Every article can be found"),
    explanation: Localized(
      dutch: """
        Een artikel vind je op jaargang en pagina's (of artikelnummer), of op DOI of PMID. Ontbreekt \
        dat allemaal, dan moet de lezer zoeken. Een artikel dat nog niet in een nummer staat, heeft \
        een DOI, of de woorden "Epub ahead of print".
        """,
      english: """
        An article is found by its volume and pages (or article number), or by its DOI or PMID. \
        Without any of these the reader has to search. An article that is not in an issue yet has \
        a DOI, or the words "Epub ahead of print".
        """),
    examples: [
      .breaks(
        .dutch,
        "## Referenties\n\n1. Lin I, Wiles L, Waller R, et al. Pain care. Br J Sports Med 2019."),
      .breaks(
        .english,
        "## References\n\n1. Simpson P, Kent P. Training of therapists. Phys Ther 2021;101(10)."),
      .keeps(
        .english,
        """
        ## References

        1. Lin I, Wiles L, Waller R. Pain care. Br J Sports Med 2020;54(2):79-86.
        2. Kent P, Laird R, Haines T. Posture. BMC Musculoskelet Disord 2015;16:131.
        3. Lin I, Wiles L. Pain care. Br J Sports Med 2019. doi:10.1136/bjsports-2018-099878
        """),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      let found = references.indices.compactMap { index -> (index: Int, what: String)? in
        guard references[index].record.page == nil else { return nil }
        return missing(in: references[index]).map { (index, $0) }
      }
      // Four of a kind are one finding, so that nobody drowns.
      guard found.count > 3, let first = found.first else {
        return found.map { index, what in
          Finding(
            .reference(index),
            [
              "numbers": .numbers([references[index].number]), "what": .text(what),
              "text": .text(references[index].text),
            ])
        }
      }
      return [
        Finding(
          .reference(first.index),
          [
            "numbers": .numbers(found.map { references[$0.index].number }), "what": .text("volume"),
          ])
      ]
    },
    wording: { facts, terms in
      let subject = terms.references(facts.numbers("numbers"))
      let isOne = facts.numbers("numbers").count == 1
      let message =
        facts.text("what") == "pages"
        ? terms.pick(
          "\(subject) \(isOne ? "heeft" : "hebben") een jaargang, maar geen pagina's of artikelnummer",
          "\(subject) \(isOne ? "has" : "have") a volume, but no pages or article number")
        : terms.pick(
          "\(subject) \(isOne ? "heeft" : "hebben") geen jaargang met pagina's, en geen DOI",
          "\(subject) \(isOne ? "has" : "have") no volume and pages, and no DOI")
      return Wording(
        message,
        help: terms.pick(
          "Zoek het artikel op in PubMed en vul jaargang, pagina's en DOI aan.",
          "Look the paper up in PubMed and add volume, pages and DOI."))
    })
}

/// What an article lacks to be found; `nil` where that is nothing, or cannot be told.
private func missing(in reference: Reference) -> String? {
  let record = reference.record
  guard record.page == nil, record.number == nil, record.status == nil, reference.isArticle,
    reference.appeared != nil, !reference.isFindable
  else { return nil }
  // What was not understood may be the pages: only a text that ends with what is known counts.
  let known = [record.issue, record.volume, reference.appeared.map(String.init)]
  guard let last = known.compactMap(\.self).first else { return nil }
  let digits = reference.text.utf8.reversed().drop { !$0.isDigit }.prefix(while: \.isDigit)
  guard digits.reversed().elementsEqual(last.utf8.reversed().prefix(while: \.isDigit).reversed())
  else { return nil }
  return record.volume == nil ? "volume" : "pages"
}
