import CommonMark

extension Rule {
  /// Nothing is left that was to be filled in later.
  static let sectionPlaceholder = Rule(
    id: "section-placeholder",
    severity: .warning,
    title: Localized(
      dutch: "Er staat niets meer dat nog ingevuld moet worden",
      english: "Nothing is left to be filled in"),
    explanation: Localized(
      dutch: """
        "TODO", "xxx", "nog invullen" of een regel met alleen puntjes is een briefje aan jezelf. \
        Voor een lezer is het een gat. Vul in wat er hoort, of haal de regel weg. Een onderdeel \
        met alleen "n.v.t." krijgt een opmerking: zeg liever waarom het niet van toepassing is.
        """,
      english: """
        "TODO", "xxx", "TBD" or a line of nothing but dots is a note to yourself. To a reader it \
        is a gap. Fill in what belongs there, or remove the line. A section that only says "n/a" \
        gets a note: better say why it does not apply.
        """),
    examples: [
      .breaks(.dutch, "## Methode\n\n- Design: RCT\n- Deelnemers: nog invullen"),
      .breaks(.english, "## Results\n\nThe difference was XXX points (TODO)."),
      .breaks(.dutch, "## Beperkingen\n\nN.v.t."),
      .keeps(.english, "## Limitations\n\nThere was no blinding, no registration, and so on..."),
      .keeps(.dutch, "## Methode\n\nPatiënten kregen een vragenlijst om thuis in te vullen."),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      let mayHoldPlaceholder = inspection.wordBeginnings.mayHold(beginnings)
      var findings: [Finding] = []
      for (index, section) in appraisal.sections.enumerated() where section.kind != .references {
        let text = inspection.sectionTexts[index]
        if text.utf8.count <= 24, notApplicable.contains(text.lowercased()) {
          findings.append(Finding(.section(index), ["text": .text(text)], severity: .note))
        }
        for match in mayHoldPlaceholder ? placeholders.matches(in: text, limit: 20) : [] {
          findings.append(
            Finding(
              inspection.part(of: match.range.lowerBound, inSection: index),
              ["text": .text(text.words(match.range))]))
        }
      }
      for (index, item) in appraisal.items.enumerated() where item.value.isFiller {
        findings.append(Finding(.item(index), ["text": .text("\(item.label): \(item.value)")]))
      }
      for id in 1..<max(1, appraisal.content.count)
      where appraisal.content.kind(id) == .paragraph && appraisal.content.isFiller(id) {
        findings.append(Finding(.node(id), ["text": .text(appraisal.content.plainText(id))]))
      }
      return findings.withoutRepeats()
    },
    wording: { facts, terms in
      let text = facts.text("text").excerpt()
      guard !notApplicable.contains(text.lowercased()) else {
        return Wording(
          terms.pick("\"\(text)\" is de hele tekst", "\"\(text)\" is all the text there is"),
          help: terms.pick(
            "Zeg in één zin waarom dit niet van toepassing is.",
            "Say in one sentence why this does not apply."))
      }
      return Wording(
        terms.pick("\"\(text)\" is nog niet ingevuld", "\"\(text)\" is still to be filled in"),
        help: terms.pick(
          "Schrijf hier wat er hoort te staan, of haal het weg.",
          "Write what belongs here, or remove it."))
    })
}

private let placeholders = Phrases([
  "TODO", "todo:", "TBD", "FIXME", "xxx", "xxxx", "xxxxx", "???", "lorem ipsum",
  "nog invullen", "nog in te vullen", "nog aanvullen", "nog aan te vullen", "nog uitwerken",
  "nog uit te werken", "nog toevoegen", "nog toe te voegen", "nog schrijven", "nog te schrijven",
  "wordt nog aangevuld", "[invullen]", "[vul in]", "vul hier in", "vul hier je", "jouw tekst hier",
  "tekst hier invullen", "[fill in]", "fill in here", "insert text here", "your text here",
  "add text here", "insert here", "still to be written", "still to be added",
])

private let beginnings = placeholders.beginnings

private let notApplicable: Set<String> = [
  "n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing", "niet van toepassing.", "n/a", "n/a.",
  "n.a.", "not applicable", "not applicable.",
]

extension String {
  /// Whether a text is only there to be replaced: dots, question marks, lines.
  fileprivate var isFiller: Bool {
    !isEmpty && utf8.count <= 40 && allSatisfy { ".…_? ".contains($0) } && contains { $0 != " " }
  }
}

extension MarkdownTree {
  fileprivate func isFiller(_ paragraph: ID) -> Bool {
    guard let child = firstChild(paragraph), nextSibling(child) == nil, kind(child) == .text,
      textRange(child).count <= 40
    else { return false }
    return text(child).isFiller
  }
}

extension [Rule.Finding] {
  /// The findings without those that say the same of the same place.
  fileprivate func withoutRepeats() -> [Rule.Finding] {
    var seen: Set<Rule.Finding> = []
    return filter { seen.insert($0).inserted }
  }
}
