import CommonMark

extension Rule {
  /// The words of a link tell where it leads.
  static let linkVague = Rule(
    id: "link-vague",
    severity: .note,
    title: Localized(
      dutch: "De woorden van een link zeggen waar hij heen leidt",
      english: "The words of a link tell where it leads"),
    explanation: Localized(
      dutch: """
        "Klik hier" zegt niets op papier, en niets aan wie de links van een pagina laat voorlezen. \
        Maak een link van woorden die noemen wat erachter zit: "het artikel in de Lancet". Staat \
        er "Klik hier" zonder link, dan is de link onderweg verloren gegaan. Leidt de link naar een \
        bron uit de lijst, verwijs dan met het nummer.
        """,
      english: """
        "Click here" says nothing on paper, and nothing to someone who has the links of a page \
        read aloud. Make a link of words that name what is behind it: "the paper in the Lancet". \
        Where "Click here" stands without a link, the link was lost on the way. Where the link leads \
        to a source of the list, cite it by its number.
        """),
    examples: [
      .breaks(.dutch, "Het artikel lezen? Klik dan hier."),
      .breaks(.english, "The paper is [here](https://doi.org/10.1000/1)."),
      .keeps(.english, "Read [the paper in the Lancet](https://doi.org/10.1000/1)."),
    ],
    check: { inspection in
      let content = inspection.appraisal.content
      var findings: [Finding] = []
      for id in 0..<content.count where content.kind(id) == .link {
        let text = content.plainText(id)
        guard text.utf8.count <= 24, vague.contains(TextByte.folded(text)) else { continue }
        var facts: Facts = ["text": .text(text), "link": .number(1)]
        if let number = inspection.appraisal.reference(behind: content.text(id)) {
          facts["number"] = .number(number)
        }
        findings.append(Finding(.node(id), facts))
      }
      let mayHoldLost = inspection.wordBeginnings.mayHold(beginnings)
      for (index, section) in inspection.appraisal.sections.enumerated() {
        let text = inspection.sectionTexts[index]
        guard section.kind == .references ? holdsBeginning(text) : mayHoldLost else { continue }
        for match in lost.matches(in: text, limit: 20) {
          let place = inspection.place(of: match.range.lowerBound, inSection: index)
          guard let node = place.last, !content.isInLink(after: place) else { continue }
          findings.append(Finding(.node(node), ["text": .text(text.words(match.range))]))
        }
      }
      return findings
    },
    wording: { facts, terms in
      let text = facts.text("text").excerpt()
      return facts.number("link") == 1
        ? Wording(
          terms.pick(
            "\"\(text)\" zegt niet waar de link heen leidt",
            "\"\(text)\" does not tell where the link leads"),
          help: facts["number"] != nil
            ? terms.pick(
              "Verwijs naar de referentie die er al staat: [\(facts.number("number"))].",
              "Cite the reference that is there already: [\(facts.number("number"))].")
            : terms.pick(
              "Maak de link van woorden die het doel noemen, zoals \"het artikel in de Lancet\".",
              "Make the link of words that name its goal, such as \"the paper in the Lancet\"."))
        : Wording(
          terms.pick("\"\(text)\" staat er zonder link", "\"\(text)\" stands there without a link"),
          help: terms.pick(
            "Zet de link terug, op woorden die het doel noemen: [het artikel](https://…).",
            "Put the link back, on words that name its goal: [the paper](https://…)."))
    })
}

private let vague: Set<[UInt8]> = Set(
  [
    "hier", "klik hier", "klik dan hier", "deze link", "link", "lees meer", "meer", "here",
    "click here", "this link", "read more", "more",
  ].map(TextByte.folded))

private let lost = Phrases([
  "klik hier", "klik dan hier", "klik nu hier", "klik snel hier", "click here",
])

private let beginnings = lost.beginnings

/// Whether a list may hold one of the lost phrases: few have the `lik` or `lic` of them all.
private func holdsBeginning(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  let (l, i) = (UInt8(ascii: "l"), UInt8(ascii: "i"))
  return TextByte.contains((l, i, UInt8(ascii: "k")), in: bytes)
    || TextByte.contains((l, i, UInt8(ascii: "c")), in: bytes)
}

extension MarkdownTree {
  /// Whether the text at a place is in a link, or the link is the very next thing.
  fileprivate func isInLink(after place: [ID]) -> Bool {
    place.contains { kind($0) == .link } || place.last.flatMap(nextSibling).map(kind) == .link
  }
}

extension Appraisal {
  /// The number of the entry that an address leads to too: by its DOI, PMID or address.
  fileprivate func reference(behind address: String) -> Int? {
    let mention = IdentifierMention.all(in: address).first?.identifier
    return references.first { reference in
      switch mention?.kind {
      case .doi: reference.doi?.lowercased() == mention?.value.lowercased()
      case .pmid: reference.pmid == mention?.value
      default: reference.record.url == address
      }
    }?.number
  }
}
