extension BibTeXName {
  /// Appends a list of names, which ``contributors(_:)`` reads as the same.
  static func append(_ all: [Contributor], more: Bool, to output: inout [UInt8]) {
    for index in all.indices {
      let person = all[index]
      if index > 0 { output.append(" and ") }
      if !appendSimple(person, to: &output) { append(person, to: &output) }
    }
    if more { output.append(all.isEmpty ? "others" : " and others") }
  }

  /// Appends a name that has nothing that could be read in another way, nor is to be escaped;
  /// `false` for any other.
  private static func appendSimple(_ person: Contributor, to output: inout [UInt8]) -> Bool {
    guard person.literal == nil, person.suffix == nil,
      person.particle.map(PersonName.isSmallWord) ?? true,
      let family = person.family, let given = person.given
    else { return false }
    let particle = person.particle ?? ""
    let familyBytes = family.utf8Span.span
    let givenBytes = given.utf8Span.span
    guard isPlain(familyBytes), !PersonName.isSmall(familyBytes[0]),
      isPlain(givenBytes, withBlanks: true), givenBytes[0].isLetter
    else { return false }
    let count = particle.utf8.count + familyBytes.count + givenBytes.count
    output.append(addingCapacity: count + 3) { output in
      if !particle.isEmpty {
        output.append(particle)
        output.append(0x20)
      }
      output.append(familyBytes)
      output.append(marks: ",", " ")
      output.append(givenBytes)
    }
    return true
  }

  /// Whether a part of a name has letters and single hyphens, and blanks and stops where it may.
  private static func isPlain(_ part: Span<UInt8>, withBlanks: Bool = false) -> Bool {
    var isAfterHyphen = false
    for index in part.indices {
      let byte = part[index]
      if byte.isLetter || byte >= 0x80 {
        isAfterHyphen = false
      } else if byte == UInt8(ascii: "-"), !isAfterHyphen {
        isAfterHyphen = true
      } else if withBlanks, byte == 0x20 || byte == UInt8(ascii: ".") {
        isAfterHyphen = false
      } else {
        return false
      }
    }
    return !part.isEmpty
  }

  private static func append(_ contributor: Contributor, to output: inout [UInt8]) {
    if let literal = contributor.literal {
      output.append(UInt8(ascii: "{"))
      LaTeXEscaping.append(literal, to: &output)
      output.append(UInt8(ascii: "}"))
      return
    }
    let start = output.count
    if let particle = contributor.particle {
      LaTeXEscaping.append(particle, to: &output)
      output.append(0x20)
    }
    LaTeXEscaping.append(contributor.family ?? "", to: &output)
    output.append(", ")
    if let suffix = contributor.suffix {
      LaTeXEscaping.append(suffix, to: &output)
      output.append(", ")
    }
    LaTeXEscaping.append(contributor.given ?? "", to: &output)
    let read = contributors(output[start...]).all
    guard read.count != 1 || read.first != contributor else { return }
    output.removeSubrange(start...)
    let parts = [
      ("family", contributor.family), ("given", contributor.given),
      ("prefix", contributor.particle), ("suffix", contributor.suffix),
    ]
    for (name, value) in parts {
      guard let value else { continue }
      if output.count > start { output.append(", ") }
      output.append("\(name)={")
      LaTeXEscaping.append(value, to: &output)
      output.append(UInt8(ascii: "}"))
    }
  }
}
