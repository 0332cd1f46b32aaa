/// A conclusion by EBRO in running text: the level it claims, and the one study it rests on.
enum EbroStatement {
  /// The conclusions of level 1 or 2 that rest on one study of level B, C or D: neither Dutch rule
  /// gives more than level 3.
  static func flaws(in string: String) -> [Stated<Int>] {
    guard names.occur(in: string) else { return [] }
    let text = StudyText(string)
    let studies = text.words.indices.filter { level(at: $0, in: text) != nil }
    // One study of one level, which is said to be one.
    guard studies.count == 1, let study = studies.first,
      (max(study - 6, 0)..<study).contains(where: { place in
        ones.contains(text.word(place, with: study)?.letters ?? "")
      })
    else { return [] }
    let claims = text.words.indices.filter { index in
      index > 0 && ["niveau", "level"].contains(text.words[index - 1].letters)
        && (1...4).contains(text.words[index].count ?? 0)
    }
    guard claims.count == 1, let claim = claims.first, let level = text.words[claim].count,
      level < 3
    else { return [] }
    return [text.stated(level, (claim - 1)...claim)]
  }

  /// Whether the rules may be named at all.
  static func mayOccur(among words: WordBeginnings) -> Bool { words.mayHold(beginnings) }

  private static let names = Phrases(["EBRO*", "CBO*"])
  private static let beginnings = names.beginnings
  private static let ones: Set<String> = ["één", "een", "1", "one", "a", "single", "enkele"]

  /// The level of a study at a word: `B-studie`, `niveau B`, `A2`.
  private static func level(at index: Int, in text: StudyText) -> String? {
    let word = text.words[index]
    if ["a1", "a2"].contains(word.letters) { return word.letters }
    guard ["b", "c", "d"].contains(word.letters) else { return nil }
    let before = text.word(index - 1, with: index)?.letters ?? ""
    let after = text.word(index + 1, with: index)?.letters ?? ""
    return ["niveau", "level", "graad"].contains(before) || after.hasPrefix("stud")
      ? word.letters : nil
  }
}
