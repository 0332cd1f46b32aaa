extension NameReader {
  /// The person named at an index.
  func name(at start: Int) -> Name? {
    guard let first = body.word(at: start, to: limit) else { return nil }
    if first.mark == UInt8(ascii: "."),
      first.range.count <= 2 || containsStop(first.range)
        || first.range.contains(where: { body.dash(at: $0) > 0 }), isInitials(first.range)
    {
      return givenFirst(at: first)
    }
    var word = first
    var particle: Range<Int>?
    var family: Range<Int>?
    for _ in 0..<7 {
      if let family, isInitials(word.range), !isCountry(word.range) {
        return person(family, particle, given: word)
      }
      if word.mark == 0, isParticle(word, isFirst: family == nil) {
        if let known = family {
          family = known.lowerBound..<word.range.upperBound
        } else {
          particle = (particle?.lowerBound ?? word.range.lowerBound)..<word.range.upperBound
        }
      } else if isFamily(word.range) {
        let start = family?.lowerBound ?? word.range.lowerBound
        let known = start..<word.range.upperBound
        family = known
        if word.mark != 0 { return commaForm(known, particle, after: word) }
        if let next = body.word(at: word.next, to: limit), isBounded, isEndOfName(next) {
          return Name(contributor: contributor(known, particle, nil), next: word.next, mark: 0)
        }
      } else {
        return nil
      }
      guard let next = body.word(at: word.next, to: limit) else {
        guard isBounded, let family else { return nil }
        return Name(contributor: contributor(family, particle, nil), next: word.next, mark: 0)
      }
      word = next
    }
    return nil
  }

  func containsStop(_ range: Range<Int>) -> Bool {
    body.bytes[range].contains(UInt8(ascii: "."))
  }

  /// `UK` at the end of the name of an organisation is no pair of initials.
  func isCountry(_ range: Range<Int>) -> Bool {
    body.equals(range, Self.uk) || body.equals(range, Self.usa)
  }

  private static let uk = Array("uk".utf8)
  private static let usa = Array("usa".utf8)

  func isEndOfName(_ word: ReferenceBody.Word) -> Bool {
    body.isOne(of: TypedWords.joiners, word.range) || body.equals(word.range, Self.etWord)
  }

  private static let etWord = Array("et".utf8)

  /// Whether a word is a particle; with a capital only if a name follows.
  func isParticle(_ word: ReferenceBody.Word, isFirst: Bool) -> Bool {
    guard word.range.count <= 5, !word.range.isEmpty else { return false }
    if !body.isCapital(at: word.range.lowerBound) {
      return body.isOne(of: TypedWords.particles, word.range)
    }
    guard isFirst, body.isOne(of: TypedWords.capitalParticles, word.range),
      let next = body.word(at: word.next, to: limit)
    else { return false }
    return !isInitials(next.range)
      && (isFamily(next.range) || body.isOne(of: TypedWords.particles, next.range))
  }

  func contributor(
    _ family: Range<Int>, _ particle: Range<Int>?, _ given: Range<Int>?
  ) -> Contributor {
    Contributor(
      family: body.string(family), given: given.map(body.string),
      particle: particle.map(body.string))
  }
}
