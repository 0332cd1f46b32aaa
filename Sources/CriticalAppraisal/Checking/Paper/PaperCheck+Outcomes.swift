extension PaperCheck {
  /// What the intervention was compared with.
  var comparator: [PaperComparison] {
    let theirs = facts.comparators
    let possible = facts.possibleComparators
    let kinds = Set(theirs.map(\.value))
    // An item may go on to tell what the care was made of: its first words count.
    let first = { (facts: PaperFacts) in
      let named = facts.possibleComparators
      return [named.first { kinds.contains($0.value) } ?? named.first].compactMap { $0 }
    }
    let mine =
      study.items(.control, .comparison, stating: first)
      + study.sections(.question, .conclusion, .summary, stating: \.comparators)
    let known = rows(.comparator, mine, theirs: theirs.compactMap(words)) { statement in
      if let same = (theirs + possible).first(where: { $0.value == statement.value }) {
        return (.agree, words(same))
      }
      if let alike = theirs.first(where: { statement.value.mayBe($0.value) }) {
        return (.notFound, words(alike))
      }
      return (theirs.isEmpty ? .notFound : .differ, words(theirs.first))
    }
    let others = study.sections(.question, .conclusion, stating: \.otherComparators)
    return known
      + others.filter { _ in kinds.count == 1 }.map { other in
        let isNamed = other.value.contains { word in isInPaper(word) }
        return PaperComparison(
          .comparator, isNamed ? .notFound : .differ, appraisal: other.quote,
          paper: words(theirs.first), part: other.part)
      }
  }

  /// Whether the paper has a word, or one that begins as it does.
  private func isInPaper(_ word: String) -> Bool {
    let parts = word.split(separator: "-").filter { $0.count > 3 }
    return parts.contains { part in
      facts.text.words.contains { $0.letters.hasPrefix(String(part.prefix(5))) }
    }
  }

  /// The questionnaires: another one for the same thing, where the appraisal does not have the
  /// paper's own.
  var instrument: [PaperComparison] {
    let mine = study.sections(
      .question, .method, .results, .conclusion, .summary, stating: \.instruments)
    let theirs = facts.instruments
    let named = Set(mine.map(\.value.name))
    return rows(.instrument, mine, theirs: theirs.compactMap(words)) { statement in
      if let same = theirs.first(where: { $0.value.name == statement.value.name }) {
        return (.agree, words(same))
      }
      let others = theirs.filter { $0.value.construct == statement.value.construct }
      let isMissed = others.first.map { other in
        !others.contains { named.contains($0.value.name) } && other.value != statement.value
      }
      return (isMissed == true ? .differ : .notFound, words(others.first))
    }
  }

  /// When was measured: other times, or a list without some of the paper's.
  var followUp: [PaperComparison] {
    let items = study.items(.followUp, stating: \.times)
    let mine =
      items.isEmpty
      ? study.sections(.method) { $0.times.filter(\.value.isMoment) } : items
    let theirs = facts.times
    let moments = theirs.filter(\.value.isMoment)
    guard let first = mine.first else {
      return rows(.followUp, mine, theirs: moments.compactMap(words)) { _ in (.notFound, nil) }
    }
    let isKnown = { (time: Stated<PaperFacts.Time>) in
      theirs.contains { $0.value.isSame(as: time.value) }
    }
    let list = moments.filter { $0.value.listed > 2 && facts.speaksOfMeasuring($0) }
    let missed = list.filter { time in !mine.contains { $0.value.isSame(as: time.value) } }
    let verdict: PaperComparison.Verdict
    let same = (moments + theirs).first { time in
      mine.contains { abs($0.value.weeks - time.value.weeks) < 0.1 }
    }
    var theirWords = words(
      same ?? theirs.first { time in mine.contains { $0.value.isSame(as: time.value) } })
    if !mine.contains(where: isKnown) {
      verdict = moments.isEmpty ? .notFound : .differ
      theirWords = words(moments.first)
    } else if !missed.isEmpty, mine.count > 1 {
      verdict = .differ
      theirWords = words(missed.first)
    } else {
      verdict = .agree
    }
    return [
      PaperComparison(
        .followUp, verdict, appraisal: first.quote, paper: theirWords, part: first.part)
    ]
  }
}
