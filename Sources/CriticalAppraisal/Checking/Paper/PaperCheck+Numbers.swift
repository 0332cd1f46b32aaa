extension PaperCheck {
  /// Estimates, with and without intervals.
  var number: [PaperComparison] {
    let mine = study.sections(.results, .conclusion, .summary, stating: \.intervals)
    let points = study.sections(.results, .conclusion, .summary, stating: \.points)
    let alone = points.filter { point in
      !mine.contains { $0.part == point.part && $0.range.overlaps(point.range) }
    }
    let intervals = mine.isEmpty && !alone.isEmpty ? [] : self.intervals(mine)
    return intervals + (alone.isEmpty ? [] : self.points(alone, among: points))
  }

  /// Estimates with intervals: those that share two of their three numbers must share all.
  private func intervals(_ mine: [Stated<PaperFacts.Interval>]) -> [PaperComparison] {
    let theirs = facts.intervals
    return rows(.number, mine, theirs: theirs.compactMap(words)) { statement in
      let value = statement.value
      if let same = theirs.first(where: { $0.value.agrees(with: value) }) {
        return (.agree, words(same))
      }
      // What the appraisal gives too belongs to another result.
      let near = theirs.first { their in
        their.value.isNear(value) && !mine.contains { their.value.agrees(with: $0.value) }
      }
      guard let near else { return (.notFound, nil) }
      // Where the limits are the same, another number of the sentence may be the estimate.
      let isThere =
        near.value.estimate != value.estimate
        && value.estimate.map { isInSentence($0, of: near) } == true
      return (isThere ? .agree : .differ, words(near))
    }
  }

  private func isInSentence<Value>(_ number: Double, of stated: Stated<Value>) -> Bool {
    guard let first = facts.word(at: stated.range.lowerBound) else { return false }
    return facts.text.sentence(of: first).contains { facts.text.words[$0].number == number }
  }

  /// Estimates by themselves.
  ///
  /// The two differ where each has one estimate of the measure, and both sentences are on one
  /// outcome.
  private func points(
    _ mine: [Stated<PaperFacts.Point>], among all: [Stated<PaperFacts.Point>]
  ) -> [PaperComparison] {
    let theirs = facts.points
    return rows(.number, mine, theirs: []) { statement in
      let point = statement.value
      let alike = theirs.filter { $0.value.measure == point.measure }
      if let same = alike.first(where: { $0.value.isSame(as: point) }) {
        return (.agree, words(same))
      }
      if let same = facts.number(point) { return (.agree, words(same)) }
      guard let their = alike.first else { return (.notFound, nil) }
      let others = all.filter { $0.value.measure == point.measure }
      let isOnlyOne =
        alike.allSatisfy { $0.value.isSame(as: their.value) }
        && others.allSatisfy { $0.value.isSame(as: point) }
      let isClear =
        isOnlyOne && point.measure != .numberNeeded && !isAnywhere(point)
        && (point.measure.isOfTest || isOfOneOutcome(statement, their))
      return (isClear ? .differ : .notFound, words(their))
    }
  }

  /// Whether the paper has the number, whatever it is there.
  private func isAnywhere(_ point: PaperFacts.Point) -> Bool {
    facts.text.words.contains { word in
      guard let number = word.number else { return false }
      return abs(number - point.value) < 1e-9 || abs(number / 100 - point.value) < 1e-9
    }
  }

  /// Whether the sentences of two estimates name one instrument, or an outcome by words that begin
  /// alike, and no different times.
  private func isOfOneOutcome<Value>(_ mine: Stated<Value>, _ their: Stated<Value>) -> Bool {
    let mine = PaperFacts(study.sentence(of: mine))
    let theirs = PaperFacts(facts.sentence(of: their))
    let times = (mine.times, theirs.times)
    let isOneTime =
      times.0.isEmpty || times.1.isEmpty
      || times.0.contains { time in times.1.contains { $0.value.isSame(as: time.value) } }
    guard isOneTime else { return false }
    let instruments = Set(mine.instruments.map(\.value.name))
    let theirInstruments = Set(theirs.instruments.map(\.value.name))
    if !instruments.isEmpty, !theirInstruments.isEmpty {
      return !instruments.isDisjoint(with: theirInstruments)
    }
    return !mine.stems.isDisjoint(with: theirs.stems)
  }
}

extension PaperFacts {
  /// The sentence that something is stated in.
  fileprivate func sentence<Value>(of stated: Stated<Value>) -> String {
    guard let first = word(at: stated.range.lowerBound) else { return stated.quote }
    return text.quote(text.sentence(of: first))
  }

  /// How its longer words begin, without those of statistics and of any trial.
  fileprivate var stems: Set<String> {
    Set(text.words.map(\.letters).filter { $0.utf8.count > 5 }.map { String($0.prefix(5)) })
      .subtracting(Self.commonStems)
  }

  private static let commonStems: Set<String> = [
    "hazar", "hazard", "ratio", "odds", "inter", "confi", "betro", "place", "contr", "group",
    "groep", "parti", "deeln", "patie", "patië", "rando", "relat", "compa", "signi", "stand",
    "gesta", "diffe", "versc", "effec", "weeks", "weken", "month", "maand", "gemid", "avera",
    "pooled", "adjus", "gecor", "treat", "thera", "exerc", "oefen", "after", "usual", "resul",
  ]
}

extension PaperFacts.Interval {
  /// Whether nothing in two intervals differs; one may come without its estimate.
  fileprivate func agrees(with other: Self) -> Bool {
    lower == other.lower && upper == other.upper
      && (estimate == nil || other.estimate == nil || estimate == other.estimate)
  }

  /// Whether two intervals are alike but for one number.
  fileprivate func isNear(_ other: Self) -> Bool {
    guard let estimate, let otherEstimate = other.estimate else { return false }
    return [estimate == otherEstimate, lower == other.lower, upper == other.upper]
      .count { $0 } == 2
  }
}
