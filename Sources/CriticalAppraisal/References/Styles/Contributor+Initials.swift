extension Contributor {
  /// The initials of the given names without stops, as NLM and AMA write them: `MW`, `JP`.
  var plainInitials: String { initials(stop: "", blank: "", hyphen: "") }

  /// The initials of the given names with stops, as APA writes them: `M. W.`, `J.-P.`.
  var stoppedInitials: String { initials(stop: ".", blank: " ", hyphen: "-") }

  /// The family name with its particles, also those that a file gives after the given names.
  var familyWithParticles: String {
    guard let stray = strayParticle else { return fullFamily }
    return stray + " " + fullFamily
  }

  /// The name as NLM and AMA write it: `van Tulder MW`, `Gilstrap LC 3rd`.
  func inverted(suffix: String?) -> String {
    if let literal { return literal.withoutClosingMarks }
    var name = familyWithParticles
    for part in [plainInitials, suffix ?? ""] where !part.isEmpty {
      name += name.isEmpty ? part : " " + part
    }
    return name
  }

  /// The suffix in NLM's form: `Jr`, `3rd`.
  var ordinalSuffix: String? {
    switch bareSuffix {
    case "II", "2nd": "2nd"
    case "III", "3rd": "3rd"
    case "IV", "4th": "4th"
    case let other: other
    }
  }

  /// The suffix in the form of AMA and APA: `Jr`, `III`.
  var romanSuffix: String? {
    switch bareSuffix {
    case "2nd", "II": "II"
    case "3rd", "III": "III"
    case "4th", "IV": "IV"
    case let other: other
    }
  }

  private var bareSuffix: String? { suffix.known }

  /// `van` in `Ludwig van`: words in lower case after other given names.
  private var strayParticle: String? {
    guard let given, given.utf8.contains(0x20) else { return nil }
    let words = given.split(separator: " ")
    let tail = words.reversed().prefix { $0.first?.isLowercase == true && !$0.hasSuffix(".") }
    guard !tail.isEmpty, tail.count < words.count else { return nil }
    return tail.reversed().joined(separator: " ")
  }

  private func initials(stop: String, blank: String, hyphen: String) -> String {
    guard let given else { return "" }
    if stop.isEmpty, given.utf8.count <= 3,
      given.utf8.allSatisfy({ $0.isLetter && $0 == $0.uppercased })
    {
      return given
    }
    var words = given.split { $0 == " " || $0 == "." || $0 == "\u{A0}" || $0 == "," }
    if let stray = strayParticle { words.removeLast(stray.split(separator: " ").count) }
    var text = ""
    for word in words {
      var isLater = false
      for part in word.split(whereSeparator: { "-‐‑–".contains($0) }) {
        for initial in Self.letters(of: part, in: self) {
          if !text.isEmpty { text += isLater ? hyphen : blank }
          text.append(initial)
          text += stop
          isLater = false
        }
        isLater = true
      }
      if word.utf8.first == UInt8(ascii: "-") { text = Self.hyphenated(text, stop, hyphen, blank) }
    }
    return text
  }

  /// `J.-P.` is divided at its stop; the second half brings its hyphen.
  private static func hyphenated(
    _ text: String, _ stop: String, _ hyphen: String, _ blank: String
  ) -> String {
    guard !blank.isEmpty, let index = text.lastIndex(of: " ") else { return text }
    return text.replacingCharacters(at: index, with: hyphen)
  }

  /// The initials of a word: each letter of `MW` or `HCWM`, the first of `Maurits`.
  private static func letters(of word: Substring, in name: Contributor) -> Substring {
    let isUpper = word.allSatisfy { $0.isLetter && !$0.isLowercase }
    guard word.count > 1 else { return word }
    guard isUpper, word.first?.isUppercase == true else { return word.prefix(1) }
    let isShouted = word.count > 3 && (name.family?.allSatisfy { !$0.isLowercase } ?? false)
    return isShouted ? word.prefix(1) : word
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with text: String) -> String {
    String(self[..<index]) + text + String(self[self.index(after: index)...])
  }
}
