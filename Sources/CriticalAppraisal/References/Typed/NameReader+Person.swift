extension NameReader {
  /// The person whose name begins with a word.
  func name(_ first: ReferenceBody.Word) -> Name? {
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
        if isBounded, let next = body.word(at: word.next, to: limit), isEndOfName(next) {
          return Name(family: known, particle: particle, next: word.next, mark: 0)
        }
      } else {
        return nil
      }
      guard let next = body.word(at: word.next, to: limit) else {
        guard isBounded, let family else { return nil }
        return Name(family: family, particle: particle, next: word.next, mark: 0)
      }
      word = next
    }
    return nil
  }

  func containsStop(_ range: Range<Int>) -> Bool {
    range.contains { body[$0] == Self.stop }
  }

  /// `UK` at the end of the name of an organisation is no pair of initials.
  func isCountry(_ range: Range<Int>) -> Bool {
    body.equals(range, Self.uk) || body.equals(range, Self.usa)
  }

  private static let uk = Array("uk".utf8)
  private static let usa = Array("usa".utf8)

  func isEndOfName(_ word: ReferenceBody.Word) -> Bool {
    TypedWords.joiners.contains(word.key) || body.equals(word.range, Self.etWord)
  }

  private static let etWord = Array("et".utf8)

  /// Whether a word is a particle; with a capital only if a name follows.
  func isParticle(_ word: ReferenceBody.Word, isFirst: Bool) -> Bool {
    guard word.range.count <= 5, !word.range.isEmpty else { return false }
    if !body.isCapital(at: word.range.lowerBound) {
      return TypedWords.particles.contains(word.key)
    }
    guard isFirst, TypedWords.capitalParticles.contains(word.key),
      let next = body.word(at: word.next, to: limit)
    else { return false }
    return !isInitials(next.range)
      && (isFamily(next.range) || TypedWords.particles.contains(next.key))
  }

  func contributor(_ name: Name) -> Contributor {
    let family = body.string(name.family)
    if name.isGroup { return Contributor(literal: family) }
    return Contributor(
      family: family, given: text(name.given), particle: text(name.particle),
      suffix: text(name.suffix))
  }

  private func text(_ range: Range<Int>?) -> String? {
    guard let range else { return nil }
    return body.string(range)
  }
}
