extension BibTeXName {
  /// Appends a list of names, which ``contributors(_:)`` reads as the same.
  static func append(_ all: [Contributor], more: Bool, to output: inout [UInt8]) {
    for (index, contributor) in all.enumerated() {
      if index > 0 { output += " and ".utf8 }
      append(contributor, to: &output)
    }
    if more { output += (all.isEmpty ? "others" : " and others").utf8 }
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
    output += ", ".utf8
    if let suffix = contributor.suffix {
      LaTeXEscaping.append(suffix, to: &output)
      output += ", ".utf8
    }
    LaTeXEscaping.append(contributor.given ?? "", to: &output)
    guard !isSimple(contributor) else { return }
    let read = contributors(output[start...]).all
    guard read.count != 1 || read.first != contributor else { return }
    output.removeSubrange(start...)
    let parts = [
      ("family", contributor.family), ("given", contributor.given),
      ("prefix", contributor.particle), ("suffix", contributor.suffix),
    ]
    for (name, value) in parts {
      guard let value else { continue }
      if output.count > start { output += ", ".utf8 }
      output += "\(name)={".utf8
      LaTeXEscaping.append(value, to: &output)
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Whether a name has nothing that could be read in another way.
  private static func isSimple(_ person: Contributor) -> Bool {
    guard person.particle.map(PersonName.isSmallWord) ?? true, person.suffix == nil,
      let family = person.family?.utf8,
      let given = person.given?.utf8, let first = family.first, !PersonName.isSmall(first),
      let initial = given.first, initial.isLetter
    else { return false }
    let isPlain = { (byte: UInt8) in byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "-") }
    return family.allSatisfy(isPlain)
      && given.allSatisfy { isPlain($0) || $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }
}
