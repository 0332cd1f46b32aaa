extension SummaryOfFindings {
  /// The outcomes as records.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    let numbers = FigureNumbers.typed(terms)
    writer.paragraph(title(in: terms).endingInStop)
    for row in rows {
      writer.blankLine()
      writer.paragraph(row.note.map { "\(row.outcome) (\($0))" } ?? row.outcome)
      var lines: [(label: String, value: String)] = [
        (terms.pick("Deelnemers", "Participants"), evidence(row, terms)),
        (terms.effectWithInterval, row.effect ?? ""),
      ]
      if let people = row.risk.flatMap({ perThousand($0, numbers) }) {
        let value = terms.pick(
          "zonder \(people.control), met \(people.treated): \(people.change)",
          "without \(people.control), with \(people.treated): \(people.change)")
        lines.append((terms.pick("Per 1000", "Per 1000"), value))
      }
      lines.append(
        (
          terms.pick("Zekerheid", "Certainty"),
          "\(row.certainty.symbol) \(terms.certainty(row.certainty, isProposed: row.isProposed))"
        ))
      lines.append(
        (terms.pick("Waarom niet hoger", "Why not higher"), row.reasons.joined(separator: "; ")))
      writer.indented { $0.labels(lines.filter { !$0.value.isEmpty }) }
    }
    return writer.text
  }
}

extension Terms {
  /// What stands above effects with their intervals; those of another level name it themselves.
  var effectWithInterval: String { "Effect (\(interval(.percent95)))" }
}
