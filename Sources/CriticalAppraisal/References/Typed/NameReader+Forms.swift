extension NameReader {
  /// `Kent PM`, `Kent P. M.`, `Tulder MW van`, `Kent P Jr`.
  func person(
    _ family: Range<Int>, _ particle: Range<Int>?, given first: ReferenceBody.Word
  ) -> Name {
    var last = initials(from: first)
    var person = contributor(family, particle, given(first, last))
    finish(&person, &last)
    return Name(contributor: person, next: last.next, mark: last.mark)
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

  /// What may follow the initials: particles, `Jr`.
  func finish(_ person: inout Contributor, _ last: inout ReferenceBody.Word) {
    if person.particle == nil, last.mark == 0 || last.mark == UInt8(ascii: ".") {
      var index = last.next
      var found: Range<Int>?
      var end = last
      while let next = body.word(at: index, to: limit), next.range.count <= 4,
        !body.isCapital(at: next.range.lowerBound),
        body.isOne(of: TypedWords.particles, next.range)
      {
        found = (found?.lowerBound ?? next.range.lowerBound)..<next.range.upperBound
        end = next
        index = next.next
        if next.mark != 0 { break }
      }
      if let found, end.mark != 0 || index >= limit {
        person.particle = body.string(found)
        last = end
      }
    }
    if last.mark != UInt8(ascii: ";"), last.mark != UInt8(ascii: ":"),
      let next = body.word(at: last.next, to: limit), next.range.count <= 3,
      body.isOne(of: TypedWords.suffixes, next.range)
    {
      person.suffix = body.string(next.range)
      last = next
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
        var person = contributor(family, particle, range)
        finish(&person, &last)
        return Name(contributor: person, next: last.next, mark: last.mark)
      }
      if isBounded, !isEndOfName(next), let full = fullGiven(at: next) {
        return Name(
          contributor: contributor(family, particle, full.range), next: full.next, mark: full.mark)
      }
    }
    guard isBounded else { return nil }
    return Name(contributor: contributor(family, particle, nil), next: word.next, mark: word.mark)
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
            contributor: contributor(
              word.range.lowerBound == 0 ? word.range : family ?? word.range, particle, range),
            next: word.next, mark: word.mark)
        }
      } else {
        break
      }
      index = word.next
    }
    guard let family else { return nil }
    let range = first.range.lowerBound..<(last.range.upperBound + (last.hasStop ? 1 : 0))
    return Name(contributor: contributor(family, particle, range), next: index, mark: 0)
  }
}
