extension FlowDiagram {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    if let title { return title }
    return subject == .participants
      ? terms.pick("Deelnemers per fase", "Participants at each stage")
      : terms.pick(
        "Van zoekresultaat naar gebruikte artikelen", "From search results to the papers used")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    stages.map { stage in
      let lost = stage.losses.map { lossText($0, nil, terms) }
      return "\(stage.name): \(countsText(of: stage))"
        + (lost.isEmpty
          ? "." : "; \(lossName(stage, terms).lowercased()): \(lost.joined(separator: ", ")).")
    }.joined(separator: " ")
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String { "" }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let hasArms = stages.contains(where: isByArm)
    let columns = hasArms ? arms.count : 0
    var rows: [[String]] = []
    func row(_ name: String, _ counts: [Int], _ total: Int) -> [String] {
      let cells = counts.count == columns && columns > 0 ? counts.map { String($0) } : []
      let padding = Array(repeating: "", count: columns - cells.count)
      return [name] + cells + padding + [String(total)]
    }
    for stage in stages {
      rows.append(row(stage.name, isByArm(stage) ? stage.counts : [], stage.total))
      if !isByArm(stage) {
        for (label, count) in zip(labels(of: stage), stage.counts) {
          rows.append(row("\(stage.name): \(label)", [], count))
        }
      }
      for loss in stage.losses {
        let reason = loss.reason ?? terms.pick("zonder reden", "no reason given")
        rows.append(row("\(lossName(stage, terms)): \(reason)", loss.counts, loss.total))
      }
    }
    return FigureTable(
      header: [terms.pick("Fase", "Stage")] + arms.prefix(columns)
        + [terms.pick("Totaal", "Total")], rows: rows)
  }

  /// The counts of a stage on one line.
  func countsText(of stage: Stage) -> String {
    let labels = labels(of: stage)
    if stage.counts.count == 1 || labels.count != stage.counts.count {
      return stage.counts.map { String($0) }.joined(separator: " + ")
    }
    return zip(labels, stage.counts).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  /// Who left for one reason, in all or in one arm: "withdrew (n = 8)".
  func lossText(_ loss: Loss, _ arm: Int?, _ terms: Terms) -> String {
    let count = arm.map { loss.counts[$0] } ?? loss.total
    return loss.reason.map { "\($0) (n\u{A0}=\u{A0}\(count))" } ?? "n\u{A0}=\u{A0}\(count)"
  }

  /// What is said of those who are not in the next stage.
  func lossName(_ stage: Stage, _ terms: Terms) -> String {
    subject == .participants && isByArm(stage)
      ? terms.pick("Uitgevallen", "Lost") : terms.pick("Afgevallen", "Excluded")
  }

  /// The stages below each other, with who left indented.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.blankLine()
    for (index, stage) in stages.enumerated() {
      if index > 0 { writer.line("  |") }
      let labels = labels(of: stage)
      let isSplit = stage.counts.count > 1 && labels.count == stage.counts.count
      writer.paragraph(
        "\(stage.name): " + (isSplit ? String(stage.total) : countsText(of: stage)))
      if isSplit {
        for (label, count) in zip(labels, stage.counts) {
          writer.item("    ", "\(label): \(count)")
        }
      }
      for loss in stage.losses {
        var counts = String(loss.total)
        if isSplit, loss.counts.count == labels.count {
          counts += " (" + zip(labels, loss.counts).map { "\($0) \($1)" }.joined(separator: ", ")
          counts += ")"
        }
        let name = lossName(stage, terms)
        let reason = loss.reason.map { "\(name) \u{2013} \($0)" } ?? name
        writer.item("  |-> ", "\(reason): \(counts)")
      }
    }
    return writer.text
  }
}
