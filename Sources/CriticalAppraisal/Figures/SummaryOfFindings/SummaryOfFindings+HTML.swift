extension SummaryOfFindings {
  /// The columns that hold something.
  private struct Columns {
    var hasEvidence: Bool
    var hasEffect: Bool
    var hasRisk: Bool
    var hasReasons: Bool
  }

  private var columns: Columns {
    Columns(
      hasEvidence: rows.contains { $0.participants != nil || $0.studies != nil },
      hasEffect: rows.contains { $0.effect != nil },
      hasRisk: rows.contains { $0.risk != nil },
      hasReasons: rows.contains { !$0.reasons.isEmpty })
  }

  /// The figure as an element of a page.
  public func html(in terms: Terms, id: String?) -> HTML {
    var writer = HTMLWriter(capacity: 8192)
    writer.open(.figure, .class("tabular findings"), .id(id))
    writer.open(.figcaption)
    writer.element(.strong, text: title(in: terms).endingInStop)
    writer.close(.figcaption)
    writer.newLine()
    writer.open(.div, .class("table"), .role("region"), .focusable, .label(title(in: terms)))
    writer.open(.table)
    header(terms, &writer)
    writer.open(.tbody)
    for row in rows { self.row(row, terms, &writer) }
    writer.close(.tbody)
    writer.close(.table)
    writer.close(.div)
    writer.close(.figure)
    writer.newLine()
    return HTML(writer.bytes[...])
  }

  private func header(_ terms: Terms, _ writer: inout HTMLWriter) {
    let columns = columns
    let headings: [(Bool, String)] = [
      (true, terms.pick("Uitkomst", "Outcome")),
      (columns.hasEvidence, terms.pick("Deelnemers", "Participants")),
      (columns.hasEffect, terms.pick("Effect", "Effect")),
      (columns.hasRisk, terms.pick("Zonder, per 1000", "Without, per 1000")),
      (columns.hasRisk, terms.pick("Met, per 1000", "With, per 1000")),
      (columns.hasRisk, terms.pick("Verschil per 1000", "Difference per 1000")),
      (true, terms.pick("Zekerheid", "Certainty")),
      (columns.hasReasons, terms.pick("Waarom niet hoger", "Why not higher")),
    ]
    writer.open(.thead)
    writer.open(.tr)
    for (isShown, heading) in headings where isShown {
      writer.element(.th, .scope("col"), text: heading)
    }
    writer.close(.tr)
    writer.close(.thead)
    writer.newLine()
  }

  private func row(_ row: Row, _ terms: Terms, _ writer: inout HTMLWriter) {
    let columns = columns
    writer.open(.tr)
    writer.open(.th, .scope("row"))
    writer.text(row.outcome)
    if let note = row.note {
      writer.void(.br)
      writer.element(.span, .class("note"), text: note)
    }
    writer.close(.th)
    if columns.hasEvidence { writer.element(.td, text: evidence(row, terms)) }
    if columns.hasEffect { writer.element(.td, text: row.effect ?? "") }
    if columns.hasRisk {
      let people = row.risk.flatMap { perThousand($0, FigureNumbers(terms)) }
      writer.element(.td, text: people?.control ?? "")
      writer.element(.td, text: people?.treated ?? "")
      writer.element(.td, text: people?.change ?? "")
    }
    writer.open(.td)
    writer.open(.span, .class("certainty"))
    writer.element(.span, .class("symbol"), .hidden, text: row.certainty.symbol)
    writer.text(" " + word(row.certainty, terms))
    writer.close(.span)
    writer.close(.td)
    if columns.hasReasons {
      writer.element(.td, text: row.reasons.joined(separator: "; "))
    }
    writer.close(.tr)
    writer.newLine()
  }
}
