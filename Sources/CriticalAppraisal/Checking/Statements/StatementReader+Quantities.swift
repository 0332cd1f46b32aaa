extension StatementReader {
  /// Reads values that stand right behind their name, in the sections that are compared.
  mutating func readQuantities(_ tokens: [StatementToken]) {
    guard text.section == .results || Quantity.answers.contains(text.section) else { return }
    for name in tokens.indices {
      guard case .measure(let measure)? = tokens[name].term,
        let kind = QuantityKind(measure, named: words(tokens[name...name])),
        let value = number(of: name, in: tokens), !value.number.isAmbiguous,
        tokens[value.index - 1].term != .approximate
      else { continue }
      add(
        QuantityStatement(
          text: index,
          range: tokens[name].range.lowerBound..<tokens[value.index].range.upperBound, kind: kind,
          number: value.number))
    }
  }

  /// Reads how many people took part: `492 were randomised`, `Participants: 492 adults`, `a trial
  /// with 492 adults`.
  mutating func readPeople(_ tokens: [StatementToken]) {
    guard
      text.section == .method || text.section == .results
        || Quantity.answers.contains(text.section), text.cell == nil
    else { return }
    if let randomised = tokens.firstIndex(where: { $0.term == .randomised }) {
      if let total = randomisedTotal(at: randomised, in: tokens) {
        addPeople(.randomised, min(total, randomised)...max(total, randomised), total, in: tokens)
      }
      return
    }
    if tokens.count > 2, tokens[0].term == .people, tokens[1].isMark(":"),
      tokens[2].number?.count ?? 0 > 9, tokens.count == 3 || beginsPeople(tokens[3])
    {
      addPeople(.participants, 0...min(3, tokens.count - 1), 2, in: tokens)
      return
    }
    for index in tokens.indices where index + 3 < tokens.count {
      guard tokens[index + 2].number?.count ?? 0 > 9, isStudy(index, in: tokens),
        let people = tokens[(index + 3)...].prefix(3).firstIndex(where: { $0.term == .people }),
        tokens[(index + 3)..<people].allSatisfy({ $0.kind == .word })
      else { continue }
      addPeople(.participants, index...people, index + 2, in: tokens)
      return
    }
  }

  /// Whether a word after a number names people, by trade or complaint if need be.
  private func beginsPeople(_ token: StatementToken) -> Bool {
    token.term == .people
      || token.kind == .word && !Self.places.contains(text.words(token.range).lowercased())
  }

  private static let places: Set<String> = [
    "ziekenhuizen", "hospitals", "clinics", "klinieken", "centres", "centers", "centra",
    "praktijken", "practices", "studies", "trials", "artikelen", "scholen", "schools", "teams",
    "sites", "locaties", "landen", "countries", "artsen", "therapeuten", "therapists",
  ]

  private mutating func addPeople(
    _ kind: QuantityKind, _ range: ClosedRange<Int>, _ number: Int, in tokens: [StatementToken]
  ) {
    guard let value = tokens[number].number, !value.isAmbiguous else { return }
    add(
      QuantityStatement(
        text: index,
        range: tokens[range.lowerBound].range
          .lowerBound..<tokens[range.upperBound].range.upperBound,
        kind: kind, number: value))
  }

  /// `trial with`, `studie onder`.
  private func isStudy(_ index: Int, in tokens: [StatementToken]) -> Bool {
    let word = text.words(tokens[index].range).lowercased()
    let next = text.words(tokens[index + 1].range).lowercased()
    return ["trial", "rct", "studie", "study", "onderzoek"].contains(word)
      && ["with", "of", "in", "among", "met", "onder", "bij", "van"].contains(next)
  }

  /// The number of all who were randomised, and not of one arm.
  private func randomisedTotal(at randomised: Int, in tokens: [StatementToken]) -> Int? {
    let before = tokens[max(0, randomised - 5)..<randomised]
      .lastIndex { $0.number?.count ?? 0 > 9 }
    let after = tokens[(randomised + 1)...].prefix(2).firstIndex { $0.number?.count ?? 0 > 9 }
    guard let total = before ?? after, let whole = tokens[total].number?.count else { return nil }
    let end = max(total, randomised)
    if before == nil {
      guard tokens[(end + 1)...].prefix(3).contains(where: { $0.term == .people }) else {
        return nil
      }
    } else if tokens[(total + 1)..<randomised].contains(where: { token in
      token.term != .people && token.term != .link && token.kind != .word
    }) {
      return nil
    }
    if total > 0 {
      let previous = tokens[total - 1]
      let isOneOfSeveral =
        previous.term == .and || previous.term == .approximate || previous.term == .to
        || [",", "/", "-", "<", ">", "~"].contains(where: previous.isMark)
      if isOneOfSeveral { return nil }
    }
    let counts = tokens[(end + 1)...].compactMap { $0.number?.count }.filter { $0 > 1 }
    if counts.isEmpty {
      let isArm = tokens[(end + 1)...].prefix(3).contains { token in
        token.term == .to || ["naar", "aan"].contains(text.words(token.range))
      }
      return isArm ? nil : total
    }
    return counts.reduce(0, +) == whole ? total : nil
  }
}
