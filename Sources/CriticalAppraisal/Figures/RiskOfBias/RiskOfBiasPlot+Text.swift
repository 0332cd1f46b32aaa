extension RiskOfBiasPlot {
  /// The judgements below each other, with their signs, words and reasons.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.paragraph(caption(in: terms))
    for study in studies {
      writer.blankLine()
      writer.paragraph(study.shownName ?? "")
      for domain in study.domains { Self.write(domain, domain.name, terms, &writer) }
      if let overall = study.overall {
        Self.write(overall, terms.overallJudgement, terms, &writer)
      }
    }
    return writer.text
  }

  private static func write(
    _ domain: Domain, _ name: String, _ terms: Terms, _ writer: inout FigureTextWriter
  ) {
    let word = domain.word(in: terms)
    let reason = domain.reason.map { " \u{2013} " + $0 } ?? ""
    writer.item("[\(domain.shownSign)] ", "\(name): \(word)\(reason)")
  }
}
