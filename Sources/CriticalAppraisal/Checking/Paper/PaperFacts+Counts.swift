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

  /// The people of a study without randomisation, where all numbers of people are the same and one
  /// says that they took part: `interviews with 21 women`.
  var included: [Stated<Int>] {
    let people = people
    guard Set(people.map(\.value)).count == 1 else { return [] }
    return people.filter { stated in
      guard let index = word(at: stated.range.lowerBound) else { return false }
      return ((index - 3)..<index).contains { position in
        let letters = text.word(position, with: index)?.letters ?? ""
        return Self.taking.contains { letters.hasPrefix($0) }
      }
    }
  }

  private static let taking = [
    "includ", "enrol", "recruit", "interview", "sample", "geïnclud", "geworven", "steekproef",
  ]

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

  /// A number that a text begins with, or is.
  var leadingCount: [Stated<Int>] {
    guard let first = text.words.first, let count = first.count, count > 1 else { return [] }
    return [text.stated(count, 0...0)]
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
      return noun(of: index, where: StudyWords.isCentre)
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

  /// A total before a word for randomisation; further away only where the arms add up to it.
  private func before(_ index: Int) -> Stated<Int>? {
    var position = index - 1
    while position >= index - 40, let word = text.word(position, with: index) {
      defer { position -= 1 }
      guard let count = word.count, count > 1, !isPercentage(position),
        position >= index - 8 || isSum(count, after: index)
      else { continue }
      let isDirect =
        position == index - 1
        || (position >= index - 3
          && ["were", "was", "werden"].contains(text.words[index - 1].letters)
          && !(position..<index).contains { ["and", "en"].contains(text.words[$0].letters) })
      guard isDirect || noun(of: position, where: StudyWords.isPerson).map({ $0 < index }) == true
      else { continue }
      // From afar only the people are quoted.
      let last = position >= index - 8 ? index : noun(of: position, where: StudyWords.isPerson)
      return isTotal(count, after: index) ? text.stated(count, position...(last ?? index)) : nil
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
    if isSum(count, after: index) { return true }
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

  /// Whether the numbers behind `n` after a word add up to a total.
  private func isSum(_ count: Int, after index: Int) -> Bool {
    let arms = ((index + 1)..<(text.sentence(of: index).upperBound + 1)).filter { position in
      text.word(position - 1, with: index)?.letters == "="
        && text.word(position - 2, with: index)?.letters == "n"
    }.compactMap { text.words[$0].count }
    return arms.count > 1 && arms.reduce(0, +) == count
  }

  private func isPercentage(_ index: Int) -> Bool {
    text.word(index + 1, with: index)?.letters == "%"
  }
}
