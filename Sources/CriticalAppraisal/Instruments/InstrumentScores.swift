/// Scores of instruments in running text.
enum InstrumentScores {
  /// What is wrong with a score.
  enum Flaw: String, Sendable {
    /// PEDro has at most 10 points.
    case pedro
    /// The Newcastle-Ottawa scale has at most 9 stars.
    case nos
    /// The makers of the instrument give no score.
    case noScore
  }

  /// A score, with the instrument it is of.
  struct Score: Sendable, Hashable {
    var flaw: Flaw
    var instrument: String
  }

  /// The scores that cannot be, or that an instrument does not have: `PEDro 8/11`, `CASP 8/10`,
  /// `AMSTAR 2: 12/16`, `NOS 10/10`, `JBI 80%`, soon behind the name of the instrument.
  static func flaws(in string: String) -> [Stated<Score>] {
    guard names.occur(in: string) else { return [] }
    let text = StudyText(string)
    return text.words.indices.compactMap { index in
      guard let points = text.words[index].count,
        let named = instrument(before: index, in: text)
      else { return nil }
      if let divider = divider(after: index, in: text),
        let maximum = text.word(divider + 1, with: index)?.count, points <= maximum + 20,
        !isOtherwise(divider + 2, with: index, in: text)
      {
        guard let flaw = flaw(named, points, maximum) else { return nil }
        return text.stated(Score(flaw: flaw, instrument: named), index...(divider + 1))
      }
      if ["CASP", "JBI"].contains(named), isPercentageScore(index, in: text) {
        return text.stated(Score(flaw: .noScore, instrument: named), index...(index + 1))
      }
      return nil
    }
  }

  /// Whether an instrument with a score may be named at all.
  static func mayOccur(among words: WordBeginnings) -> Bool { words.mayHold(beginnings) }

  /// Whether a number is a percentage right behind the name, `JBI: 80%`, `CASP score of 80%`, and of
  /// nothing else.
  private static func isPercentageScore(_ index: Int, in text: StudyText) -> Bool {
    guard let points = text.words[index].count, (1...100).contains(points),
      text.word(index + 1, with: index)?.letters == "%",
      !["of", "van"].contains(text.word(index + 2, with: index)?.letters ?? "")
    else { return false }
    let between: Set<String> = [
      "score", "scores", "was", "is", "of", "van", ":", "=", "(", "checklist", "totaalscore",
    ]
    for place in stride(from: index - 1, through: max(index - 5, 0), by: -1) {
      guard let letters = text.word(place, with: index)?.letters else { return false }
      if letters == "jbi" || letters == "casp" { return true }
      if !between.contains(letters) { return false }
    }
    return false
  }

  private static func flaw(_ instrument: String, _ points: Int, _ maximum: Int) -> Flaw? {
    switch instrument {
    case "PEDro":
      (maximum == 11 && points <= 11) || (maximum == 10 && (11...20).contains(points))
        ? .pedro : nil
    case "NOS":
      (maximum == 9 && (10...20).contains(points)) || (maximum == 10 && points <= 10) ? .nos : nil
    case "AMSTAR 2": maximum == 16 && points <= 16 ? Flaw.noScore : nil
    case "CASP": (9...14).contains(maximum) && points <= maximum ? Flaw.noScore : nil
    case "JBI": (8...13).contains(maximum) && points <= maximum ? Flaw.noScore : nil
    default: nil
    }
  }

  private static let names = Phrases(["pedro*", "CASP*", "JBI*", "amstar*", "NOS*", "newcastle*"])
  private static let beginnings = names.beginnings

  /// The last instrument that is named in some words before a number, with nothing of another
  /// between.
  private static func instrument(
    before index: Int, in text: StudyText
  ) -> String? {
    for place in stride(from: index - 1, through: max(index - 6, 0), by: -1) {
      guard let word = text.word(place, with: index) else { return nil }
      if word.letters.hasPrefix("pedro") { return "PEDro" }
      switch word.letters {
      case "casp": return "CASP"
      case "jbi": return "JBI"
      case "nos", "newcastle": return "NOS"
      case "amstar2": return "AMSTAR 2"
      case "amstar":
        // The first AMSTAR has eleven items, and a score.
        return place + 1 < index && text.word(place + 1, with: index)?.letters == "2"
          ? "AMSTAR 2" : nil
      default: continue
      }
    }
    return nil
  }

  /// Whether what follows makes of it something else: `8 of 10 items were clear`, a date.
  private static func isOtherwise(_ index: Int, with other: Int, in text: StudyText) -> Bool {
    guard let letters = text.word(index, with: other)?.letters else { return false }
    if text.word(index - 2, with: other)?.letters == "/" {
      return letters == "/"
        || ["item", "vrag", "ques", "doma", "stud", "rct"].contains { letters.hasPrefix($0) }
    }
    return !["(", ")", ",", ";", ":", "]"].contains(letters)
      && !["punt", "poin", "ster", "star"].contains { letters.hasPrefix($0) }
  }

  /// The last word of `/`, `van de`, `out of` or `of` after a score.
  private static func divider(after index: Int, in text: StudyText) -> Int? {
    let first = text.word(index + 1, with: index)?.letters
    let second = text.word(index + 2, with: index)?.letters
    if (first == "out" && second == "of") || (first == "van" && second == "de") { return index + 2 }
    return ["/", "van", "of"].contains(first ?? "") ? index + 1 : nil
  }
}
