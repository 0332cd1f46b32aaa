extension ForestPlot {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title ?? terms.pick("Schattingen met hun onzekerheid", "Estimates and their uncertainty")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    let count = rows.count
    var sentences = [
      terms.pick(
        "Forest plot van \(count) \(count == 1 ? "schatting" : "schattingen").",
        "Forest plot of \(count) \(count == 1 ? "estimate" : "estimates").")
    ]
    let numbers = FigureNumbers(terms)
    for row in rows.prefix(12) {
      sentences.append("\(row.label): \(numbers.estimate(of: row, scale, level: level)).")
    }
    if let sides = sides(in: terms) {
      sentences.append(
        terms.pick("Links: \(sides.left). Rechts: ", "Left: \(sides.left). Right: ")
          + sides.right + ".")
    }
    return sentences.joined(separator: " ")
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String {
    var sentences: [String] = []
    if rows.contains(where: { $0.lower != nil || $0.upper != nil }) {
      let interval = FigureNumbers(terms).intervalName(level)
      sentences.append(
        rows.contains(where: \.isPooled)
          ? terms.pick(
            "Vierkant met lijn: schatting met \(interval); ruit: samengevoegde schatting.",
            "Square with line: estimate with \(interval); diamond: pooled estimate.")
          : terms.pick(
            "Vierkant met lijn: schatting met \(interval).",
            "Square with line: estimate with \(interval)."))
    }
    if let band = bandSentence(in: terms) { sentences.append(band) }
    return sentences.joined(separator: " ")
  }

  /// What the band is; `nil` when there is none.
  func bandSentence(in terms: Terms) -> String? {
    let sizes = rows.compactMap { $0.band(scale) == nil ? nil : $0.mcid }
    guard let first = sizes.first else { return nil }
    var size = ""
    if sizes.allSatisfy({ $0 == first }) {
      let number = FigureNumbers(terms).plain(first)
      let name = scale == .logarithmic ? measure.map { $0 + " " } ?? "" : ""
      size = " (\(name)\(number)\(unit.map { " " + $0 } ?? ""))"
    }
    return terms.pick(
      "Band: kleiner dan het kleinste relevante verschil\(size).",
      "Band: less than the smallest difference that matters\(size).")
  }

  /// What stands below the two sides of no effect.
  func sides(in terms: Terms) -> (left: String, right: String)? {
    guard let favours else { return nil }
    let side = { (name: String) in
      terms.pick("in het voordeel van \(name)", "favours \(name)")
    }
    let intervention = side(favours.intervention ?? terms.interventionName)
    let control = side(favours.control ?? terms.controlName)
    return favours.better == .lower ? (intervention, control) : (control, intervention)
  }

  /// What stands above the numbers of the rows: `RR (95% CI)`.
  func numbersTitle(in terms: Terms) -> String {
    let name = measure ?? terms.pick("Schatting", "Estimate")
    guard rows.contains(where: { $0.lower != nil || $0.upper != nil }) else { return name }
    return "\(name) (\(FigureNumbers(terms).intervalName(level)))"
  }

  /// What the axis shows.
  func axisTitle() -> String {
    guard let measure else { return unit ?? "" }
    return unit.map { "\(measure) (\($0))" } ?? measure
  }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let numbers = FigureNumbers(terms)
    let hasGroups = rows.contains { $0.group != nil }
    let hasNotes = rows.contains { $0.note != nil }
    let hasWeights = rows.contains { $0.weight != nil }
    var header = [terms.pick("Schatting van", "Estimate of")]
    if hasGroups { header.append(terms.pick("Groep", "Group")) }
    header += [
      measure ?? terms.pick("Schatting", "Estimate"), numbers.intervalName(level),
    ]
    if hasWeights { header.append(terms.pick("Gewicht", "Weight")) }
    if hasNotes { header.append(terms.pick("Toelichting", "Note")) }
    let cells = rows.map { row in
      var cells = [row.label]
      if hasGroups { cells.append(row.group ?? "") }
      let decimals = row.shownDecimals(scale)
      let limits = row.limits
      cells.append(numbers.fixed(row.estimate, decimals.estimate))
      cells.append(
        limits.lower == nil && limits.upper == nil
          ? ""
          : numbers.fixed(limits.lower, decimals.lower) + terms.to
            + numbers.fixed(limits.upper, decimals.upper))
      if hasWeights { cells.append(weightText(of: row, numbers)) }
      if hasNotes { cells.append(row.note ?? "") }
      return cells
    }
    return FigureTable(header: header, rows: cells)
  }

  /// The weight of a row as a percentage of that of the rows that are not pooled.
  func weightText(of row: Row, _ numbers: FigureNumbers) -> String {
    guard let weight = row.weight, weight.isFinite, weight >= 0 else { return "" }
    let total = rows.filter { !$0.isPooled }.compactMap(\.weight)
      .filter { $0.isFinite && $0 >= 0 }.reduce(0, +)
    guard total > 0 else { return "" }
    return numbers.fixed(100 * weight / total, 1) + "%"
  }
}

extension ForestPlot.Row {
  /// The decimals that its numbers are shown with.
  func shownDecimals(_ scale: EffectScale) -> (estimate: Int, lower: Int, upper: Int) {
    if let first = decimals.first {
      let places = (decimals.count == 3 ? decimals : [first, first, first]).map {
        min(max($0, 0), 6)
      }
      return (places[0], places[1], places[2])
    }
    let finite = [estimate, lower, upper].compactMap { $0 }.filter(\.isFinite)
    let fewest = finite.map { NumberText.decimals(for: $0) }.min() ?? 1
    // Ratios are told in hundredths.
    let places = scale == .logarithmic ? 2 : fewest
    return (places, places, places)
  }
}

extension FigureNumbers {
  /// The estimate of a row with its interval: `-4.6 (95% CI -5.9 to -3.4)`.
  ///
  /// - Parameter level: The level of the interval; `nil` where a heading names it.
  func estimate(of row: ForestPlot.Row, _ scale: EffectScale, level: Double?) -> String {
    guard let estimate = row.estimate, !estimate.isNaN else {
      return terms.pick("niet te schatten", "not estimable")
    }
    let decimals = row.shownDecimals(scale)
    let limits = row.limits
    let value = fixed(estimate, decimals.estimate)
    guard limits.lower != nil || limits.upper != nil else { return value }
    let name = level.map { intervalName($0) + " " } ?? ""
    return "\(value) (\(name)\(fixed(limits.lower, decimals.lower))\(terms.to)"
      + "\(fixed(limits.upper, decimals.upper)))"
  }
}
