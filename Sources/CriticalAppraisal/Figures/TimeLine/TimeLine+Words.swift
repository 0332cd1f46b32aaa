extension TimeLine {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title ?? terms.pick("Meetmomenten", "When was measured")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    let names = ordered.map { $0.isPrimary ? "\($0.label) (\(terms.primaryMoment))" : $0.label }
    var text = terms.pick("Gemeten: ", "Measured: ") + names.joined(separator: ", ") + "."
    if let treatment = shownTreatment {
      text += " " + treatmentName(treatment, terms).endingInStop
    }
    return text
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String {
    moments.contains(where: \.isPrimary)
      ? terms.pick("De ruit is het primaire meetmoment.", "The diamond is the primary moment.") : ""
  }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let hasNotes = moments.contains { $0.note != nil }
    return FigureTable(
      header: [terms.pick("Moment", "Moment")] + (hasNotes ? [terms.pick("Wat", "What")] : [])
        + [terms.pick("Primair", "Primary")],
      rows: ordered.map { moment in
        [moment.label] + (hasNotes ? [moment.note ?? ""] : [])
          + [moment.isPrimary ? terms.pick("ja", "yes") : terms.pick("nee", "no")]
      })
  }

  /// The moments, the earliest first; those at no time come last.
  var ordered: [Moment] {
    moments.filter(\.time.isFinite).sorted { $0.time < $1.time }
      + moments.filter { !$0.time.isFinite }
  }

  /// The period of treatment, where its ends are times.
  var shownTreatment: Period? {
    guard let treatment, treatment.start.isFinite, treatment.end.isFinite else { return nil }
    return Period(
      start: min(treatment.start, treatment.end), end: max(treatment.start, treatment.end),
      label: treatment.label)
  }

  func treatmentName(_ treatment: Period, _ terms: Terms) -> String {
    treatment.label ?? terms.treatment
  }

  /// The moments as typed marks below each other.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.blankLine()
    let treatment = shownTreatment
    for moment in ordered {
      let isTreated =
        treatment.map { $0.start <= moment.time && moment.time <= $0.end } ?? false
      let note = moment.note.map { ": " + $0 } ?? ""
      let primary = moment.isPrimary ? " (\(terms.primaryMoment))" : ""
      let bar = treatment == nil ? "" : isTreated ? "# " : "| "
      writer.item(bar + (moment.isPrimary ? "<*> " : " o  "), moment.label + note + primary)
    }
    if let treatment {
      writer.blankLine()
      writer.item("# ", treatmentName(treatment, terms))
    }
    return writer.text
  }
}

extension Terms {
  /// The moment that the main result is of.
  var primaryMoment: String { pick("primair", "primary") }
}
