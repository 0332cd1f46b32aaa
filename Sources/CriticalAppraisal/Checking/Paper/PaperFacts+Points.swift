extension PaperFacts {
  /// The estimates that it names the measure of, with or without an interval.
  var points: [Stated<Point>] {
    let names = phrases(Self.pointPhrases)
    return names.enumerated().compactMap { place, name -> Stated<Point>? in
      guard let first = word(at: name.range.lowerBound),
        let last = word(at: name.range.upperBound - 1)
      else { return nil }
      let next = place + 1 < names.count ? names[place + 1].range.lowerBound : .max
      let measure = Self.measureOfPhrase[name.value]
      return number(after: last, before: next, measure).flatMap { point($0, measure, from: first) }
    } + pointsInUnits
  }

  /// A number where a sentence names the measure of an estimate, as one of several, or where it has
  /// an interval.
  func number(_ point: Point) -> Stated<Point>? {
    let estimates = intervals.filter { interval in
      interval.value.estimate.map { abs($0 - point.value) < 1e-9 } == true
    }
    if let first = estimates.first {
      return Stated(value: point, range: first.range, quote: first.quote)
    }
    guard point.decimals > 1, !point.measure.isFraction else { return nil }
    let places = phrases(Self.pointPhrases).lazy.filter {
      Self.measureOfPhrase[$0.value] == point.measure
    }.compactMap { [self] in word(at: $0.range.lowerBound) }
    for place in places {
      let same = text.sentence(of: place).first { position in
        text.words[position].number.map { abs($0 - point.value) < 1e-9 } == true
      }
      if let same { return text.stated(point, min(place, same)...max(place, same)) }
    }
    return nil
  }

  /// Differences in points or millimetres, in a sentence that compares: `4.6 points lower`.
  private var pointsInUnits: [Stated<Point>] {
    text.words.indices.compactMap { index in
      guard Self.units.contains(text.words[index].letters), index > 0,
        text.word(index - 1, with: index)?.letters.utf8.first?.isDigit == true
      else { return nil }
      let sentence = text.sentence(of: index).map { text.words[$0].letters }
      guard sentence.contains(where: Self.comparingWords.contains),
        !sentence.contains(where: Self.isOfThreshold)
      else { return nil }
      return point(index - 1, .difference, from: index - 1, to: index)
    }
  }

  private func point(
    _ position: Int, _ measure: PointMeasure, from first: Int, to last: Int? = nil
  ) -> Stated<Point>? {
    let word = text.words[position]
    guard let number = word.number else { return nil }
    var decimals = word.letters.utf8.reversed().prefix { $0.isDigit }.count
    if decimals == word.letters.utf8.count { decimals = 0 }
    var value = number
    let next = text.word(position + 1, with: position)?.letters ?? ""
    let isPercentage = next == "%" || next.hasPrefix("percent") || next.hasPrefix("procent")
    if measure.isFraction, isPercentage || value > 1 {
      value /= 100
      decimals += 2
    } else if isPercentage {
      return nil
    }
    return text.stated(
      Point(measure: measure, value: value, decimals: decimals), first...(last ?? position))
  }

  /// The number that a name is followed by in its sentence, over a few words.
  private func number(after name: Int, before next: Int, _ measure: PointMeasure) -> Int? {
    var words = 0
    for position in (name + 1)..<(name + 14) {
      guard let word = text.word(position, with: name), word.range.lowerBound < next,
        word.letters != ";"
      else { return nil }
      guard word.letters.utf8.first?.isDigit == true else {
        if Self.isOfRange(word.letters) { return nil }
        words += word.letters.utf8.first.map(TextByte.kind) == TextByte.word ? 1 : 0
        if words > 8 { return nil }
        continue
      }
      if isLevel(position) || isTime(position) { continue }
      // A whole number further on counts something else: "the risk ratio in 12 studies".
      let isWhole = word.letters.utf8.allSatisfy(\.isDigit)
      if isOfP(position) || (isWhole && words > 2 && !measure.isFraction) { return nil }
      return isBeginOfRange(position) ? nil : position
    }
    return nil
  }

  /// Whether a number is the first of two limits: `0.6 to 0.9`, `0.6-0.9`.
  private func isBeginOfRange(_ position: Int) -> Bool {
    guard let next = text.word(position + 1, with: position) else { return false }
    if ["to", "tot", "and", "en"].contains(next.letters) {
      return text.word(position + 2, with: position)?.letters.utf8.first?.isDigit == true
    }
    return next.letters.utf8.first?.isDigit == true
  }

  private static func isOfRange(_ word: String) -> Bool {
    ["between", "tussen", "from", "range", "ranged", "ranging", "varied", "varieerde"]
      .contains(word)
  }

  private static func isOfThreshold(_ word: String) -> Bool {
    ["relevant", "mcid", "minima", "importan", "belangrijk", "drempel", "threshold"].contains {
      word.hasPrefix($0)
    }
  }

  private static let units: Set<String> = ["points", "point", "punten", "punt", "mm"]
  private static let comparingWords: Set<String> = [
    "difference", "lower", "higher", "less", "more", "better", "greater", "reduction", "verschil",
    "lager", "hoger", "minder", "meer", "beter", "reductie", "verbetering",
  ]
}
