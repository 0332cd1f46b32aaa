extension PaperFacts {
  /// How many people were randomised: `492 adults were randomly assigned`, `randomised 492 people`,
  /// or `Participants: 492 adults`.
  var randomised: [Stated<Int>] {
    text.words.indices.compactMap { index in
      let letters = text.words[index].letters
      if StudyWords.isRandomised(letters) { return before(index) ?? after(index) }
      guard letters == "participants" || letters == "patients",
        text.word(index + 1, with: index)?.letters == ":",
        let count = text.word(index + 2, with: index)?.count,
        let noun = noun(of: index + 2, where: StudyWords.isPerson)
      else { return nil }
      return text.stated(count, index...noun)
    }
  }

  /// Numbers of people: `492 adults`, `n = 492`.
  var people: [Stated<Int>] {
    text.words.indices.compactMap { index in
      guard let count = text.words[index].count, count > 1 else { return nil }
      if text.word(index - 1, with: index)?.letters == "=",
        text.word(index - 2, with: index)?.letters == "n"
      {
        return text.stated(count, (index - 2)...index)
      }
      return noun(of: index, where: StudyWords.isPerson).map { text.stated(count, index...$0) }
    }
  }

  /// The number of arms: `three-arm`, `drie-armige`, `driearmig`.
  ///
  /// Plurals are left alone: they may mean some of the arms.
  var arms: [Stated<Int>] {
    text.words.indices.compactMap { index in
      let letters = text.words[index].letters
      if let joined = Self.joinedArms.first(where: { letters.hasPrefix($0.0) }) {
        return text.stated(joined.1, index...index)
      }
      guard let number = text.words[index].number, (2...9).contains(number),
        let next = text.word(index + 1, with: index),
        next.letters == "arm" || next.letters == "armed" || next.letters.hasPrefix("armig")
      else { return nil }
      return text.stated(Int(number), index...(index + 1))
    }
  }

  /// The number of clinics, hospitals or practices.
  var centres: [Stated<Int>] {
    text.words.indices.compactMap { index in
      guard let count = text.words[index].count ?? text.words[index].smallNumber,
        count > 1
      else { return nil }
      return noun(of: index, where: StudyWords.centres.contains)
        .map { text.stated(count, index...$0) }
    }
  }

  private static let joinedArms = [("tweearmig", 2), ("driearmig", 3), ("vierarmig", 4)]

  /// The noun that a number counts, no more than four words on.
  private func noun(of index: Int, where isWanted: (String) -> Bool) -> Int? {
    for next in (index + 1)..<(index + 6) {
      guard let word = text.word(next, with: index), word.number == nil,
        !StudyWords.prepositions.contains(word.letters), !StudyWords.isTimeUnit(word.letters)
      else { return nil }
      if isWanted(word.letters) { return next }
    }
    return nil
  }

  /// A total before a word for randomisation.
  private func before(_ index: Int) -> Stated<Int>? {
    var position = index - 1
    while position >= index - 8, let word = text.word(position, with: index) {
      defer { position -= 1 }
      guard let count = word.count, count > 1, !isPercentage(position) else { continue }
      let isDirect =
        position == index - 1
        || (position >= index - 3
          && ["were", "was", "werden"].contains(text.words[index - 1].letters))
      guard isDirect || noun(of: position, where: StudyWords.isPerson).map({ $0 < index }) == true,
        isTotal(count, after: index)
      else { return nil }
      return text.stated(count, position...index)
    }
    return nil
  }

  /// A total after a word for randomisation.
  private func after(_ index: Int) -> Stated<Int>? {
    for position in (index + 1)..<(index + 4) {
      guard let word = text.word(position, with: index) else { return nil }
      guard let count = word.count, count > 1 else { continue }
      guard let noun = noun(of: position, where: StudyWords.isPerson),
        isTotal(count, after: noun)
      else { return nil }
      return text.stated(count, index...noun)
    }
    return nil
  }

  /// Whether a number is that of all people, and not of the first arm: what comes after it in the
  /// sentence adds up to it, or is that of each arm, or is nothing.
  private func isTotal(_ count: Int, after index: Int) -> Bool {
    let rest = (index + 1)..<(text.sentence(of: index).upperBound + 1)
    let others = rest.filter { position in
      guard let other = text.words[position].count, other > 1, !isPercentage(position) else {
        return false
      }
      return !StudyWords.isTimeUnit(text.word(position + 1, with: index)?.letters ?? "")
    }.compactMap { text.words[$0].count }
    guard let first = others.first else {
      // In a sentence of its own for each arm: "164 were assigned to exercise."
      return !rest.prefix(2).contains { ["to", "aan", "naar"].contains(text.words[$0].letters) }
    }
    let isOfEach = rest.contains {
      ["each", "per", "elke", "both", "beide", "iedere"].contains(text.words[$0].letters)
    }
    return abs(others.reduce(0, +) - count) * 50 <= count
      || (isOfEach && (2...6).contains { $0 * first == count })
  }

  private func isPercentage(_ index: Int) -> Bool {
    text.word(index + 1, with: index)?.letters == "%"
  }
}
