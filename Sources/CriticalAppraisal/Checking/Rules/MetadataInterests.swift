import CommonMark

extension Rule {
  /// Whoever promotes something for sale declares an interest.
  static let metadataInterests = Rule(
    id: "metadata-interests",
    severity: .warning,
    title: Localized(
      dutch: "Wie iets aanprijst, noemt zijn belangen",
      english: "Whoever promotes something declares interests"),
    explanation: Localized(
      dutch: """
        De tekst wijst de lezer op een cursus, boek of product dat te koop is. Dat mag, maar dan \
        moet de lezer weten of de auteur daar belang bij heeft. Voeg een onderdeel \
        "Belangenverklaring" toe, of `interests` in de front matter, ook als er niets te melden \
        is. Scholing van therapeuten binnen het onderzoek valt hier niet onder.
        """,
      english: """
        The text points the reader to a course, book or product for sale. That is allowed, but \
        then the reader has to know whether the author gains by it. Add a section "Declaration of \
        interests", or `interests` in the front matter, also when there is nothing to declare. \
        Training of therapists as part of the study does not count.
        """),
    examples: [
      .breaks(
        .dutch,
        "## Toepassing\n\nWil je dit leren? Schrijf je in voor de basiscursus in ons cursusoverzicht."
      ),
      .breaks(.english, "## Application\n\nSign up for our two-day course at a discount."),
      .keeps(
        .english,
        """
        ## Application

        Sign up for our two-day course.

        ## Declaration of interests

        The author teaches this course.
        """),
      .keeps(.dutch, "## Methode\n\nDe therapeuten volgden eerst een cursus van 5 dagen."),
      .keeps(.english, "## Background\n\nPain took a benign course. Training took two days."),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      guard appraisal.metadata.interests == nil, appraisal.section(.interests) == nil else {
        return []
      }
      let mayOccur = Promotion.mayOccur(among: inspection.wordBeginnings)
      var best: Finding?
      for (index, section) in appraisal.sections.enumerated()
      where section.kind.mayPromote
        && (section.kind == .references ? appraisal.holdsMoreThanEntries(section) : mayOccur)
      {
        for sentence in Promotion.sentences(in: inspection.sectionTexts[index])
        where best == nil || sentence.isOffer {
          let place = inspection.place(of: sentence.start, inSection: index)
          let isReference = appraisal.references.contains { reference in
            reference.nodes.contains(where: place.contains)
          }
          guard !isReference, let node = place.last else { continue }
          let finding = Finding(.node(node), ["text": .text(sentence.text)])
          if sentence.isOffer { return [finding] }
          best = finding
        }
      }
      return best.map { [$0] } ?? []
    },
    wording: { facts, terms in
      let text = facts.text("text").excerpt(64)
      return Wording(
        terms.pick(
          "\"\(text)\" prijst iets aan, maar een belangenverklaring ontbreekt",
          "\"\(text)\" promotes something, but no interests are declared"),
        help: terms.pick(
          "Voeg \"## Belangenverklaring\" toe en zeg wat je met het aanbod te maken hebt.",
          "Add \"## Declaration of interests\" and say what you have to do with the offer."))
    })
}

extension Appraisal {
  /// Whether anything but the entries of the list may stand in the section of the references.
  fileprivate func holdsMoreThanEntries(_ section: Section) -> Bool {
    guard section.passages.count == 1, let passage = section.passages.first else { return true }
    var entries = EntryCursor(references: references, content: content)
    return !passages[passage].blocks.allSatisfy { entries.pass($0) }
  }
}

/// Goes through the nodes of the entries of a list, in order.
private struct EntryCursor {
  let references: [Reference]
  let content: MarkdownTree
  private var entry = 0
  private var node = 0

  init(references: [Reference], content: MarkdownTree) {
    self.references = references
    self.content = content
  }

  /// Whether a node is part of the next entries, or holds nothing else.
  mutating func pass(_ id: MarkdownTree.ID) -> Bool {
    while entry < references.count, node == references[entry].nodes.count {
      (entry, node) = (entry + 1, 0)
    }
    if entry < references.count, references[entry].nodes[node] == id {
      node += 1
      return true
    }
    switch content.kind(id) {
    case .softBreak, .lineBreak: return true
    case .bulletList, .orderedList, .listItem, .paragraph:
      var next = content.firstChild(id)
      while let child = next {
        guard pass(child) else { return false }
        next = content.nextSibling(child)
      }
      return true
    default: return false
    }
  }
}

extension SectionKind {
  /// Whether words for courses and prices here can be meant for the reader; in the others they
  /// describe the study.
  fileprivate var mayPromote: Bool {
    switch self {
    case .method, .results, .search, .selection, .appraisal, .question: false
    default: true
    }
  }
}
