extension Contributor {
  /// The initials of the given names without stops, as NLM and AMA write them: `MW`, `JP`.
  var plainInitials: String { initials(.plain) }

  /// The initials of the given names with stops, as APA writes them: `M. W.`, `J.-P.`.
  var stoppedInitials: String { initials(.stopped) }

  /// How initials are written.
  enum InitialForm { case plain, stopped }

  private func initials(_ form: InitialForm) -> String {
    var writer = ReferenceWriter()
    writeInitials(form, &writer)
    return writer.runs.first?.text ?? ""
  }

  /// Writes the first letter of each given name, and each letter of initials written together.
  func writeInitials(_ form: InitialForm, _ writer: inout ReferenceWriter) {
    guard let given else { return }
    let text = given.utf8Span.span
    let end = text.count - strayBytes
    var index = 0
    var isFirst = true
    var isHyphenated = false
    while index < end {
      let length = Self.divider(text, index)
      guard length == 0 else {
        if length == 3 || text[index] == UInt8(ascii: "-") { isHyphenated = true }
        index += length
        continue
      }
      var stop = index
      while stop < end, Self.divider(text, stop) == 0 { stop += 1 }
      let last = initialsEnd(text, index..<stop)
      while index < last {
        let letter = index..<Self.letterEnd(text, index, last)
        if form == .stopped, !isFirst { writer.put(isHyphenated ? UInt8(ascii: "-") : 0x20) }
        writer.put(text, letter)
        if form == .stopped { writer.put(UInt8(ascii: ".")) }
        isFirst = false
        isHyphenated = false
        index = letter.upperBound
      }
      index = stop
    }
  }

  /// Where the initials of a name end: after all of `MW` or `HCWM`, after the first of `Maurits`.
  private func initialsEnd(_ text: Span<UInt8>, _ word: Range<Int>) -> Int {
    var isUpper = true
    var count = 0
    var index = word.lowerBound
    while index < word.upperBound, isUpper {
      let end = Self.letterEnd(text, index, word.upperBound)
      isUpper = Self.isUpper(text, index..<end)
      count += 1
      index = end
    }
    let isName = !isUpper || count > 3 && !(family ?? "").utf8.contains { $0 >= 0x61 }
    return isName ? Self.letterEnd(text, word.lowerBound, word.upperBound) : word.upperBound
  }

  private static func letterEnd(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end < limit, continues(text, end) { end += 1 }
    return end
  }

  /// Whether a byte belongs to the letter before it, also as an accent of its own (CC, CD).
  private static func continues(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] & 0xC0 == 0x80 || text[index] == 0xCC || text[index] == 0xCD
  }

  private static func isUpper(_ text: Span<UInt8>, _ letter: Range<Int>) -> Bool {
    let byte = text[letter.lowerBound]
    guard byte >= 0x80 else { return byte >= 0x41 && byte <= 0x5A }
    var bytes: [UInt8] = []
    for index in letter { bytes.append(text[index]) }
    return String(decoding: bytes, as: UTF8.self).first?.isUppercase ?? false
  }

  /// The length of what stands between names or halves of one: a blank, stop, comma or hyphen, also
  /// U+2010 to U+2013; 0 for a letter.
  private static func divider(_ text: Span<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"): 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: 2
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFC == 0x90: 3
    default: 0
    }
  }

  /// The bytes of ` van` in `Maurits W. van`: a particle that a file gives after the given names.
  private var strayBytes: Int {
    guard let stray = strayParticle else { return 0 }
    return stray.utf8.count + 1
  }

  private var strayParticle: String? {
    guard let given, given.utf8.contains(0x20), given.utf8.last.map({ $0 > 0x60 }) ?? false else {
      return nil
    }
    let words = given.split(separator: " ")
    let tail = words.reversed().prefix { $0.first?.isLowercase == true && !$0.hasSuffix(".") }
    guard !tail.isEmpty, tail.count < words.count else { return nil }
    return tail.reversed().joined(separator: " ")
  }

  /// The family name with its particles, also those that a file gives after the given names.
  var familyWithParticles: String {
    guard let stray = strayParticle else { return fullFamily }
    return stray + " " + fullFamily
  }
}
