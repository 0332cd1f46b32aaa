/// The known instruments, with their items, answers, rule, link and licence.
public struct InstrumentList: Sendable {
  /// The language it is given in.
  public var language: Language

  /// A list in a language.
  public init(language: Language) { self.language = language }

  /// All instruments as text.
  public func text() -> String {
    var writer = TextWriter(width: 80)
    for instrument in Instrument.all where !instrument.items.isEmpty { write(instrument, &writer) }
    for system in LevelSystem.allCases {
      writer.heading(Array(system.rawValue.utf8), underline: "-")
      writer.paragraph(system.rule[language])
      writer.paragraph(system.address)
    }
    return writer.text
  }

  private func write(_ instrument: Instrument, _ writer: inout TextWriter) {
    let terms = Terms.terms(language)
    let words = EvidenceWords(terms)
    writer.heading(Array(instrument.title.utf8), underline: "-")
    for (index, item) in instrument.items.enumerated() {
      let points =
        instrument.overall == .total && item.points != 1
        ? terms.pick(" (\(item.points) punten)", " (\(item.points) points)") : ""
      let critical = item.isCritical ? terms.pick(" (kritiek)", " (critical)") : ""
      let outer = writer.hang(behind: "\(index + 1). ")
      writer.paragraph(item.name[language] + points + critical)
      writer.outdent(to: outer)
    }
    let answers = instrument.answers.map(words.name).joined(separator: ", ")
    writer.blankLine()
    writer.paragraph(terms.pick("Antwoorden: ", "Answers: ") + answers)
    writer.paragraph(terms.pick("Eindoordeel: ", "Overall: ") + terms.name(of: instrument.overall))
    writer.paragraph(instrument.address)
    writer.paragraph(instrument.licence[language])
  }
}
