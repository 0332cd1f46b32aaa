extension PaperFacts {
  /// A time after the start.
  struct Time: Sendable, Hashable {
    /// In weeks.
    var weeks: Double
    /// Whether the words say that it is when was measured: `at`, `na`, `follow-up`.
    var isMoment: Bool
    /// The times that stand in one list with it, it too.
    var listed: Int

    /// Whether two times are the same as people round them: 3 months, 13 weeks, 12 weeks.
    func isSame(as other: Time) -> Bool {
      abs(weeks - other.weeks) <= max(1.2, 0.1 * max(weeks, other.weeks))
    }
  }

  /// The durations it names, `3, 6 en 12 maanden`, `13 weeks`, each number a time of its own.
  var times: [Stated<Time>] {
    text.words.indices.flatMap { index -> [Stated<Time>] in
      let letters = text.words[index].letters
      if letters == "halfjaar" || (letters == "jaar" && before(index, 1) == "half") {
        return [
          text.stated(Time(weeks: 26, isMoment: isMoment(index, index), listed: 1), index...index)
        ]
      }
      guard let unit = StudyWords.weeks[letters] else { return [] }
      var numbers: [Int] = []
      var start = index - 1
      while let word = text.word(start, with: index), start > index - 40 {
        if word.number != nil {
          numbers.insert(start, at: 0)
        } else if numbers.isEmpty || !Self.connectors.contains(word.letters) {
          break
        }
        start -= 1
      }
      guard let first = numbers.first else {
        guard ["a", "een", "one"].contains(before(index, 1)) else { return [] }
        let isMoment = isMoment(index - 1, index)
        return [
          text.stated(Time(weeks: unit, isMoment: isMoment, listed: 1), (index - 1)...index)
        ]
      }
      let isMoment = isMoment(first, index)
      return numbers.compactMap { position in
        text.words[position].number.map { number in
          text.stated(
            Time(weeks: number * unit, isMoment: isMoment, listed: numbers.count), first...index)
        }
      }
    }
  }

  /// Whether the sentence of a time says that something was measured, and not given.
  func speaksOfMeasuring(_ time: Stated<Time>) -> Bool {
    guard let index = word(at: time.range.lowerBound) else { return false }
    return text.sentence(of: index).contains { position in
      let letters = text.words[position].letters
      return Self.measuring.contains { letters.hasPrefix($0) }
    }
  }

  private static let measuring = [
    "measur", "assess", "outcome", "follow", "baseline", "collected", "questionnaire", "gemeten",
    "nulmeting", "uitkomst", "meting", "vragenlijst", "endpoint",
  ]
  private static let connectors: Set<String> = [",", "and", "en", "&", "or", "of", "/", ";"]
  private static let moments: Set<String> = [
    "at", "after", "na", "op", "t", "baseline", "nulmeting", "month", "week", "maand", "aan",
  ]
  private static let following: Set<String> = [
    "follow", "followed", "followup", "gevolgd", "nameting", "vervolgmeting",
  ]

  private func before(_ index: Int, _ distance: Int) -> String {
    text.word(index - distance, with: index)?.letters ?? ""
  }

  /// Whether the words around a list of numbers up to its unit say that it is when was measured.
  private func isMoment(_ first: Int, _ unit: Int) -> Bool {
    var position = first - 1
    while let word = text.word(position, with: first), Self.connectors.contains(word.letters) {
      position -= 1
    }
    if let word = text.word(position, with: first), Self.moments.contains(word.letters) {
      return true
    }
    let around = Array((first - 4)..<first) + Array((unit + 1)..<(unit + 3))
    return around.contains { Self.following.contains(text.word($0, with: first)?.letters ?? "") }
  }
}
