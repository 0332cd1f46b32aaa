extension SummaryOfFindings {
  /// The columns that hold something.
  fileprivate struct Columns {
    var hasEvidence: Bool
    var hasEffect: Bool
    var hasRisk: Bool
    var hasReasons: Bool
    /// The level that the headings name.
    var level: Double?

    init(_ findings: SummaryOfFindings) {
      let rows = findings.rows
      level = findings.commonLevel
      hasEvidence = rows.contains { $0.participants != nil || $0.studies != nil }
      hasEffect = rows.contains { $0.effect != nil }
      hasRisk = rows.contains { $0.risk != nil }
      hasReasons = rows.contains { !$0.reasons.isEmpty }
    }
  }

  /// The figure as an element of a page.
  public func html(in terms: Terms, id: String?) -> HTML {
    var writer = HTMLWriter(capacity: 8192)
    writer.open(.figure, .class("tabular"), .id(id))
    writer.open(.figcaption)
    writer.element(.strong, text: title(in: terms).endingInStop)
    writer.close(.figcaption)
    writer.newLine()
    writer.findings(self, terms, authorLanguage: nil)
    writer.close(.figure)
    writer.newLine()
    return HTML(writer.bytes[...])
  }
}

extension HTMLWriter {
  /// Writes the table of findings, in a region that scrolls.
  ///
  /// - Parameter authorLanguage: The language of the author's words, where it is not that of the
  ///   page.
  mutating func findings(
    _ findings: SummaryOfFindings, _ terms: Terms, authorLanguage: Language?
  ) {
    let columns = SummaryOfFindings.Columns(findings)
    open(
      .div, .class("table findings"), .role("region"), .focusable,
      .label(findings.title(in: terms)))
    open(.table)
    headings(columns, terms)
    open(.tbody)
    for row in findings.rows { self.row(row, of: findings, columns, terms, authorLanguage) }
    close(.tbody)
    close(.table)
    close(.div)
    newLine()
  }

  private mutating func headings(_ columns: SummaryOfFindings.Columns, _ terms: Terms) {
    let interval = columns.level.map { " (\(FigureNumbers(terms).intervalName($0)))" } ?? ""
    let headings: [(Bool, String)] = [
      (true, terms.pick("Uitkomst", "Outcome")),
      (columns.hasEvidence, terms.pick("Deelnemers", "Participants")),
      (columns.hasEffect, terms.effectWithInterval),
      (columns.hasRisk, terms.pick("Zonder behandeling, per 1000", "Without treatment, per 1000")),
      (
        columns.hasRisk,
        terms.pick("Met behandeling, per 1000", "With treatment, per 1000") + interval
      ),
      (columns.hasRisk, terms.pick("Verschil per 1000", "Difference per 1000") + interval),
      (true, terms.pick("Zekerheid", "Certainty")),
      (columns.hasReasons, terms.pick("Waarom niet hoger", "Why not higher")),
    ]
    open(.thead)
    open(.tr)
    for (isShown, heading) in headings where isShown {
      element(.th, .scope("col"), text: heading)
    }
    close(.tr)
    close(.thead)
    newLine()
  }

  private mutating func row(
    _ row: SummaryOfFindings.Row, of findings: SummaryOfFindings,
    _ columns: SummaryOfFindings.Columns, _ terms: Terms, _ authorLanguage: Language?
  ) {
    open(.tr)
    open(.th, .scope("row"), .lang(authorLanguage))
    text(row.outcome)
    if let note = row.note {
      void(.br)
      element(.span, .class("note"), text: note)
    }
    close(.th)
    if columns.hasEvidence { element(.td, text: findings.evidence(row, terms)) }
    if columns.hasEffect { element(.td, .lang(authorLanguage), text: row.effect ?? "") }
    if columns.hasRisk {
      let people = row.risk.flatMap {
        findings.perThousand($0, FigureNumbers(terms), heading: columns.level)
      }
      element(.td, text: people?.control ?? "")
      element(.td, text: people?.treated ?? "")
      element(.td, text: people?.change ?? "")
    }
    open(.td)
    open(.span, .class("certainty"))
    element(.span, .class("symbol"), .hidden, text: row.certainty.symbol)
    text(" " + terms.certainty(row.certainty, isProposed: row.isProposed))
    close(.span)
    close(.td)
    if columns.hasReasons {
      element(.td, .lang(authorLanguage), text: row.reasons.joined(separator: "; "))
    }
    close(.tr)
    newLine()
  }
}
