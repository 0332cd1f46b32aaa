import CommonMark

extension Rule {
  /// DOIs, PMIDs and other numbers have the right form and check digit.
  static let referenceIdentifier = Rule(
    id: "reference-identifier",
    severity: .warning,
    title: Localized(
      dutch: "DOI's, PMID's en andere nummers kloppen van vorm",
      english: "DOIs, PMIDs and other numbers are well-formed"),
    explanation: Localized(
      dutch: """
        Een DOI, PMID, ISBN, ISSN, ORCID of registratienummer met een tikfout leidt naar niets, of \
        naar een ander artikel. De vorm en het controlecijfer worden nagekeken; of het nummer bij \
        het artikel hoort, moet je zelf nagaan. Schrijf een DOI als https://doi.org/10….
        """,
      english: """
        A DOI, PMID, ISBN, ISSN, ORCID or registration with a slip leads nowhere, or to another \
        paper. Form and check digit are looked at; whether the number belongs to the paper is for \
        you to see. Write a DOI as https://doi.org/10….
        """),
    examples: [
      .breaks(
        .dutch, "## Referenties\n\n1. Kent P. RESTORE. Lancet 2023;401:1866-77. PMID: PMC4446825."),
      .breaks(
        .english,
        "## References\n\n1. Kent P. RESTORE. Lancet 2023. doi:10.1016/ S0140-6736(23)00441-5"
      ),
      .breaks(.english, "## Method\n\n- **Registration:** NCT0123456"),
      .breaks(
        .dutch,
        "## Referenties\n\n1. Bouter LM. Leerboek epidemiologie. 2016. ISBN 978-1-58488-588-8"),
      .keeps(
        .english,
        "## References\n\n1. Kent P. RESTORE. Lancet 2023. doi:10.1016/S0140-6736(23)00441-5."),
      .keeps(.dutch, "## Resultaten\n\nHet verschil was 10.5/3 en NL 1234 won."),
    ],
    check: { inspection in
      var findings: [Finding] = []
      var addresses: [(part: Part, facts: Facts)] = []
      for (index, text) in inspection.sectionTexts.enumerated() {
        let span = text.utf8Span.span
        var position = 0
        while let mention = IdentifierMention.next(in: span, from: position, to: span.count) {
          position = max(position + 1, mention.range.upperBound)
          guard let flaw = mention.flaw else { continue }
          let part = inspection.part(of: mention.range.lowerBound, inSection: index)
          let facts = mention.facts(flaw, typed: text.words(mention.range))
          switch flaw.cause {
          case .address: addresses.append((part, facts))
          case .placeholder: findings.append(Finding(part, facts, severity: .note))
          default: findings.append(Finding(part, facts))
          }
        }
      }
      findings += inspection.linkFindings
      // One sentence on an old habit is enough.
      if let first = addresses.first {
        var facts = first.facts
        facts["count"] = .number(addresses.count)
        findings.append(Finding(first.part, facts, severity: .note))
      }
      return findings
    },
    wording: { facts, terms in
      let count = facts.number("count")
      guard count > 1 else { return terms.wording(ofFlaw: facts) }
      let suggestion = facts.text("suggestion")
      return Wording(
        terms.pick(
          "\(count) DOI's hebben een ouderwets of dubbel adres ervoor, zoals \"\(facts.text("value"))\"",
          "\(count) DOIs have an old or doubled address before them, such as \"\(facts.text("value"))\""
        ),
        help: terms.pick("Schrijf \"\(suggestion)\".", "Write \"\(suggestion)\"."))
    })
}

extension Inspection {
  /// Links whose address is a DOI with a punctuation mark at its end, which then leads nowhere.
  fileprivate var linkFindings: [Rule.Finding] {
    let content = appraisal.content
    var findings: [Rule.Finding] = []
    for id in 0..<content.count where content.kind(id) == .link {
      let address = content.bytes[content.textRange(id)]
      guard let last = address.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ","),
        address.firstOccurrence(of: Array("doi.org/10.".utf8)) != nil
      else { continue }
      let typed = String(decoding: address, as: UTF8.self)
      let facts: Facts = [
        "kind": .text(Identifier.Kind.doi.name), "value": .text(typed),
        "cause": .text(IdentifierFlaw.Cause.stop.rawValue),
        "suggestion": .text(String(typed.dropLast())),
      ]
      findings.append(Rule.Finding(.node(id), facts))
    }
    return findings
  }
}
