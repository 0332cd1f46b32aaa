extension ReferenceTextReader {
  /// The first sentence as the organisation that wrote the rest, if it reads like one.
  mutating func takeOrganisation(_ segments: inout ArraySlice<Range<Int>>) {
    guard segments.count > 1, let first = segments.first, isOrganisation(first) else { return }
    record.authors = [Contributor(literal: body.string(first))]
    segments.removeFirst()
  }

  /// Whether a part names an organisation: an acronym, words of organisations, or a few words with
  /// capitals; but no guideline.
  func isOrganisation(_ range: Range<Int>) -> Bool {
    guard range.count <= 160, body.isCapital(at: range.lowerBound) else { return false }
    var index = range.lowerBound
    var words = 0
    var capitals = 0
    var hasOrganisation = false
    while let word = body.word(at: index, to: range.upperBound) {
      words += 1
      if body.isCapital(at: word.range.lowerBound) { capitals += 1 }
      if words <= 3, TypedWords.guidelines.contains(word.key) { return false }
      if word.mark == UInt8(ascii: ":") { return false }
      if TypedWords.organisations.contains(word.key) { hasOrganisation = true }
      if !hasOrganisation, word.range.count > 9, isCompound(word.range) { hasOrganisation = true }
      index = word.next
    }
    guard words <= 20 else { return false }
    if words == 1 { return isAcronym(range) || hasOrganisation || range.count > 3 }
    return hasOrganisation ? capitals * 3 >= words : words <= 4 && capitals == words
  }

  /// `NHG-Werkgroep`, `Patiëntenfederatie`: a word that ends with one of an organisation.
  func isCompound(_ range: Range<Int>) -> Bool {
    TypedWords.compounds.contains { word in
      range.count > word.count && body.bytes.has(word, at: range.upperBound - word.count)
    }
  }

  func isAcronym(_ range: Range<Int>) -> Bool {
    range.count <= 8 && body.bytes[range].count { $0 >= 0x41 && $0 <= 0x5A } >= 2
  }

  /// Where `, editors.` or `(red.)` after names ends.
  func endOfEditors(at index: Int) -> Int? {
    var place = body.skipBlanks(index, to: body.count)
    let isBracketed = place < body.count && body[place] == UInt8(ascii: "(")
    if isBracketed { place += 1 }
    guard isBracketed || !body.isCapital(at: place),
      let word = body.word(at: place, to: body.count),
      TypedWords.editors.contains(word.key)
    else { return nil }
    guard isBracketed else { return word.next }
    var end = place + word.range.count
    while end < min(body.count, place + 24), body[end] != UInt8(ascii: ")") { end += 1 }
    return end < body.count && body[end] == UInt8(ascii: ")") ? end + 1 : nil
  }
}
