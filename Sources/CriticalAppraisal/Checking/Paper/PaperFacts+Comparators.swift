extension PaperFacts {
  /// What an intervention may be compared with.
  enum Comparator: Int, Sendable, Hashable, CaseIterable {
    case usualCare, usualPhysiotherapy, placebo, waitingList, noTreatment, exercise, physiotherapy
    case education, manualTherapy, surgery, waiting

    /// Whether a word for one may be meant for another, in a wider or narrower sense.
    func mayBe(_ other: Comparator) -> Bool {
      switch (self, other) {
      case (.usualCare, .usualPhysiotherapy), (.physiotherapy, .usualPhysiotherapy),
        (.usualPhysiotherapy, .physiotherapy), (.physiotherapy, .exercise),
        (.exercise, .physiotherapy), (.noTreatment, .waitingList), (.waitingList, .noTreatment),
        (.waiting, .noTreatment), (.noTreatment, .waiting), (.waiting, .usualCare),
        (.usualCare, .waiting), (.waiting, .waitingList), (.waitingList, .waiting),
        (.physiotherapy, .manualTherapy), (.manualTherapy, .physiotherapy):
        true
      default: self == other
      }
    }
  }

  /// All that it names of what may be compared with.
  var possibleComparators: [Stated<Comparator>] {
    phrases(Self.comparatorPhrases).map { match in
      Stated(
        value: Self.comparatorOfPhrase[match.value], range: match.range, quote: match.quote)
    }
  }

  /// What is said to be compared with: right after `versus`, `dan` or `compared with`, after `with`
  /// in a sentence that compares, or as a control.
  var comparators: [Stated<Comparator>] {
    let possible = possibleComparators
    let compared = phrases(Self.comparing).compactMap { trigger -> Stated<Comparator>? in
      guard let index = word(at: trigger.range.upperBound) else { return nil }
      return (index..<(index + 3)).lazy.compactMap { position in
        guard let word = text.word(position, with: max(index - 1, 0)) else { return nil }
        return possible.first { $0.range.lowerBound == word.range.lowerBound }
      }.first
    }
    return compared + possible.filter { isControl($0) && !compared.contains($0) }
  }

  /// Whether words name a control: `a wait-list control`, `to compare exercise with advice`.
  private func isControl(_ words: Stated<Comparator>) -> Bool {
    guard let first = word(at: words.range.lowerBound) else { return false }
    let last = word(at: words.range.upperBound - 1) ?? first
    let next = text.word(last + 1, with: first)?.letters ?? ""
    if next.hasPrefix("control") { return true }
    let isAfterWith = (first - 2..<first).contains {
      ["with", "met"].contains(text.word($0, with: first)?.letters ?? "")
    }
    return isAfterWith
      && text.sentence(of: first).prefix { $0 < first }.contains { position in
        ["compar", "vergele", "vergelijk"].contains { text.words[position].letters.hasPrefix($0) }
      }
  }

  /// A second treatment that a sentence on the study compares with besides the first:
  /// `dan gebruikelijke zorg of gedragsmatige interventies`, with the words for it.
  var otherComparators: [Stated<[String]>] {
    comparators.compactMap { first in
      guard let index = word(at: first.range.upperBound),
        ["of", "or"].contains(text.word(index, with: max(index - 1, 0))?.letters ?? ""),
        text.sentence(of: index).contains(where: { Self.isOfStudy(text.words[$0].letters) })
      else { return nil }
      var named: [String] = []
      for position in (index + 1)..<(index + 5) {
        guard let word = text.word(position, with: index),
          word.letters.utf8.first.map(TextByte.kind) == TextByte.word
        else { return nil }
        if Self.treatments.contains(word.letters) {
          guard !named.isEmpty, let begin = self.word(at: first.range.lowerBound) else {
            return nil
          }
          return text.stated(named, begin...position)
        }
        named.append(word.letters)
      }
      return nil
    }
  }

  private static func isOfStudy(_ word: String) -> Bool {
    word.hasPrefix("onderzoek")
      || ["studie", "study", "trial", "rct", "researchers"].contains(word)
  }

  private static let treatments: Set<String> = [
    "interventie", "interventies", "behandeling", "behandelingen", "therapie", "therapieën",
    "intervention", "interventions", "treatment", "treatments", "therapy", "therapies",
  ]
  private static let comparing = Phrases([
    "versus", "vs", "vs.", "dan", "than", "vergeleken met", "in vergelijking met", "tegenover",
    "ten opzichte van", "t.o.v.", "compared with", "compared to", "in comparison with", "against",
    "comparator was", "control group received", "controlegroep kreeg",
  ])

  private static let vocabulary: [(Comparator, [String])] = [
    (
      .usualCare,
      [
        "usual care", "care as usual", "treatment as usual", "standard care", "standard of care",
        "routine care", "usual treatment", "conventional care", "gebruikelijke zorg",
        "gebruikelijke behandeling", "gangbare zorg", "standaardzorg", "standaard zorg",
        "reguliere zorg", "reguliere behandeling", "zorg zoals gebruikelijk",
      ]
    ),
    (
      .usualPhysiotherapy,
      ["usual", "standard", "conventional", "routine"].flatMap {
        ["\($0) physiotherap*", "\($0) physical therap*"]
      }
        + ["gebruikelijke", "reguliere", "standaard", "gangbare"].flatMap {
          ["\($0) fysiotherap*", "\($0) fysiotherapeutische zorg"]
        }
    ),
    (.placebo, ["placebo*", "sham*", "schijnbehandel*", "nepbehandel*", "schijningreep*"]),
    (
      .waitingList,
      ["waiting list*", "waiting-list*", "wait list*", "wait-list*", "waitlist*", "wachtlijst*"]
    ),
    (
      .noTreatment,
      ["no treatment", "no intervention", "geen behandeling", "geen interventie", "niets doen"]
    ),
    (.exercise, ["exercise*", "oefentherap*", "oefeningen", "oefenprogramma*"]),
    (.physiotherapy, ["physiotherap*", "physical therap*", "fysiotherap*"]),
    (.education, ["education*", "educatie*", "voorlichting*", "advice", "advies*"]),
    (.manualTherapy, ["manual therap*", "manuele therap*", "manueeltherap*", "spinal manipulat*"]),
    (
      .waiting,
      [
        "wait-and-see", "wait and see", "watchful waiting", "expectant management", "afwachten",
        "afwachtend beleid",
      ]
    ),
    (.surgery, ["surgery", "surgical*", "operatie*", "chirurg*"]),
  ]
  private static let entries = vocabulary.flatMap { kind, names in names.map { (kind, $0) } }
  private static let comparatorPhrases = Phrases(entries.map(\.1))
  private static let comparatorOfPhrase = entries.map(\.0)
}
