/// Where entries and fields begin.
extension BibTeXReader {
  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipBlanks(and other: UInt8 = 0x20) {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == other {
      if bytes[index].isLineEnd, beginsEntry(index + 1) {
        index += 1
        return
      }
      index += 1
    }
  }

  mutating func skipLine() {
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
  }

  func endsValue(at place: Int) -> Bool {
    beginsEntry(place) || (isBroken && beginsField(place))
  }

  /// Whether an entry begins at a place, which is one only at the beginning of a line.
  func beginsEntry(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "@"),
      place == 0 || bytes[place - 1].isLineEnd
    else { return false }
    let name = bytes[(place + 1)...].prefix(24).prefix(while: \.isLetter)
    guard !name.isEmpty, name.endIndex < bytes.count else { return false }
    let next = bytes[name.endIndex]
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "(")
  }

  /// Whether a line of a value looks like a field.
  func holdsField(_ value: Range<Int>) -> Bool {
    value.contains { bytes[$0].isLineEnd && beginsField($0 + 1) }
  }

  /// Whether a line begins with `name = ` and a value.
  func beginsField(_ place: Int) -> Bool {
    let line = bytes[min(place, bytes.count)...].prefix(80).drop { $0.isBlank }
    let name = line.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    let rest = line[name.endIndex...].drop { $0.isBlank }
    guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return false }
    let value = rest.dropFirst().first { !$0.isBlank }
    return value == UInt8(ascii: "{") || value == UInt8(ascii: "\"") || value?.isDigit == true
  }
}
