extension PaperFacts {
  /// A number in a trial register.
  struct Registration: Sendable, Hashable {
    /// The letters of the register.
    var register: String
    /// The whole number, `nct01234567`.
    var number: String
  }

  /// The register numbers it names.
  var registrations: [Stated<Registration>] {
    text.words.indices.compactMap { index in
      let letters = text.words[index].letters
      for (register, digits) in Self.registers {
        if letters == register, let next = text.word(index + 1, with: index),
          digits.contains(next.letters.utf8.count), next.letters.utf8.allSatisfy(\.isDigit)
        {
          return text.stated(
            Registration(register: register, number: register + next.letters), index...(index + 1))
        }
        let rest = letters.utf8.dropFirst(register.utf8.count)
        guard letters.hasPrefix(register), digits.contains(rest.count),
          rest.allSatisfy(\.isDigit)
        else { continue }
        return text.stated(Registration(register: register, number: letters), index...index)
      }
      return nil
    }
  }

  private static let registers: [(String, ClosedRange<Int>)] = [
    ("nct", 8...8), ("actrn", 14...14), ("isrctn", 8...8), ("drks", 8...8), ("ntr", 2...5),
    ("nl", 3...5), ("chictr", 8...12), ("crd", 11...11), ("umin", 9...9), ("irct", 10...16),
  ]
}
