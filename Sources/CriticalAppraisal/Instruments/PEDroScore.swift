/// Scores on the PEDro scale in running text.
enum PEDroScore {
  /// The scores that cannot be: `8/11`, `11 out of 10`, soon after the name of the scale.
  static func impossible(in string: String) -> [Stated<Int>] {
    guard name.occur(in: string) else { return [] }
    let text = StudyText(string)
    return text.words.indices.compactMap { index in
      guard let score = text.words[index].count,
        let divider = divider(after: index, in: text),
        let maximum = text.word(divider + 1, with: index)?.count,
        (maximum == 11 && score <= 11) || (maximum == 10 && (11...20).contains(score)),
        (index - 6..<index).contains(where: {
          text.word($0, with: index)?.letters.hasPrefix("pedro") == true
        }),
        text.word(divider + 2, with: index)?.letters.hasPrefix("item") != true,
        text.word(divider + 2, with: index)?.letters != "/"
      else { return nil }
      return text.stated(score, index...(divider + 1))
    }
  }

  private static let name = Phrases(["pedro*"])

  /// The last word of `/`, `van de`, `out of` or `of` after a score.
  private static func divider(after index: Int, in text: StudyText) -> Int? {
    let first = text.word(index + 1, with: index)?.letters
    let second = text.word(index + 2, with: index)?.letters
    if (first == "out" && second == "of") || (first == "van" && second == "de") { return index + 2 }
    return ["/", "van", "of"].contains(first ?? "") ? index + 1 : nil
  }
}
