extension NameReader {
  /// `Kent PM`, `Kent P. M.`, `Tulder MW van`, `Kent P Jr`.
  func person(
    _ family: Range<Int>, _ particle: Range<Int>?, given first: ReferenceBody.Word
  ) -> Name {
    var last = initials(from: first)
    var name = Name(
      family: family, given: given(first, last), particle: particle, next: 0, mark: 0)
    finish(&name, &last)
    return name
  }

  /// The last word of some initials with stops: `H. C. W.`.
  func initials(from first: ReferenceBody.Word) -> ReferenceBody.Word {
    var last = first
    while last.mark == UInt8(ascii: "."), last.hasStop,
      let next = body.word(at: last.next, to: limit), next.hasStop, isInitials(next.range)
    {
      last = next
    }
    return last
  }

  /// The initials, with the last stop if there are stops.
  func given(_ first: ReferenceBody.Word, _ last: ReferenceBody.Word) -> Range<Int> {
    let end = last.range.upperBound
    let hasStops = last.range != first.range || containsStop(first.range) || isJoinedStop(last)
    return first.range.lowerBound..<(hasStops && last.hasStop ? end + 1 : end)
  }

  /// Whether the stop after initials is theirs and not the end of the list: `P.,` and `P. &`.
  func isJoinedStop(_ word: ReferenceBody.Word) -> Bool {
    word.hasStop && word.mark != UInt8(ascii: ".")
  }

  /// What may follow the initials: particles, `Jr`; the name ends after it.
  func finish(_ name: inout Name, _ last: inout ReferenceBody.Word) {
    if name.particle == nil, last.mark == 0 || last.mark == UInt8(ascii: ".") {
      var index = last.next
      var found: Range<Int>?
      var end = last
      while let next = body.word(at: index, to: limit), next.range.count <= 4,
        !body.isCapital(at: next.range.lowerBound),
        TypedWords.particles.contains(next.key)
      {
        found = (found?.lowerBound ?? next.range.lowerBound)..<next.range.upperBound
        end = next
        index = next.next
        if next.mark != 0 { break }
      }
      if let found, end.mark != 0 || index >= limit {
        name.particle = found
        last = end
      }
    }
    if last.mark != UInt8(ascii: ";"), last.mark != UInt8(ascii: ":"), mayBeSuffix(at: last.next),
      let next = body.word(at: last.next, to: limit), next.range.count <= 3,
      TypedWords.suffixes.contains(next.key)
    {
      name.suffix = next.range
      last = next
    }
    name.next = last.next
    name.mark = last.mark
  }

  /// Whether what follows begins as a suffix does, which few names do: `Jr`, `Sr`, `III`, `2nd`.
  private func mayBeSuffix(at index: Int) -> Bool {
    let start = body.skipBlanks(index, to: limit)
    guard start < limit else { return false }
    switch body[start] | 0x20 {
    case UInt8(ascii: "j"), UInt8(ascii: "s"), UInt8(ascii: "i"), 0x30...0x39: return true
    default: return false
    }
  }

  /// `Kent, P. M.`, and `Kent` alone where the end of the list is known.
  func commaForm(
    _ family: Range<Int>, _ particle: Range<Int>?, after word: ReferenceBody.Word
  ) -> Name? {
    if word.mark == UInt8(ascii: ","), let next = body.word(at: word.next, to: limit) {
      if isInitials(next.range) {
        var last = initials(from: next)
        let range = next.range.lowerBound..<(last.range.upperBound + (last.hasStop ? 1 : 0))
        var name = Name(family: family, given: range, particle: particle, next: 0, mark: 0)
        finish(&name, &last)
        return name
      }
      if isBounded, !isEndOfName(next), let full = fullGiven(at: next) {
        return Name(
          family: family, given: full.range, particle: particle, next: full.next, mark: full.mark)
      }
    }
    guard isBounded else { return nil }
    return Name(family: family, particle: particle, next: word.next, mark: word.mark)
  }

  /// A given name in full after a comma, when the list shows that it is none of another person:
  /// another comma, `&` or the end of the list follows, and the list has an initial somewhere.
  func fullGiven(at word: ReferenceBody.Word) -> (
    range: Range<Int>, next: Int, mark: UInt8
  )? {
    guard isFamily(word.range) else { return nil }
    var last = word
    while last.mark == 0 || last.hasStop, let next = body.word(at: last.next, to: limit),
      isInitials(next.range)
    {
      last = next
    }
    let isOnly = body.skipBlanks(last.next, to: limit) >= limit
    guard isOnly || last.range != word.range else { return nil }
    let end = last.range.upperBound + (last.hasStop && last.range != word.range ? 1 : 0)
    return (word.range.lowerBound..<end, last.next, last.mark)
  }

  /// `P. M. Kent`, `P. van Tulder`.
  func givenFirst(at first: ReferenceBody.Word) -> Name? {
    let last = initials(from: first)
    var index = last.next
    var particle: Range<Int>?
    var family: Range<Int>?
    for _ in 0..<5 {
      guard let word = body.word(at: index, to: limit) else { break }
      if family == nil, word.mark == 0, isParticle(word, isFirst: true) {
        particle = (particle?.lowerBound ?? word.range.lowerBound)..<word.range.upperBound
      } else if isFamily(word.range), !isInitials(word.range) || family == nil {
        family = (family?.lowerBound ?? word.range.lowerBound)..<word.range.upperBound
        if word.mark != 0 {
          let range = first.range.lowerBound..<(last.range.upperBound + (last.hasStop ? 1 : 0))
          return Name(
            family: word.range.lowerBound == 0 ? word.range : family ?? word.range, given: range,
            particle: particle, next: word.next, mark: word.mark)
        }
      } else {
        break
      }
      index = word.next
    }
    guard let family else { return nil }
    let range = first.range.lowerBound..<(last.range.upperBound + (last.hasStop ? 1 : 0))
    return Name(family: family, given: range, particle: particle, next: index, mark: 0)
  }
}
