extension Instrument {
  /// The instrument of a name among some, in whatever case, with or without a version behind it.
  public static func named(_ name: String, among instruments: [Instrument] = all) -> Instrument? {
    let folded = TextByte.folded(name)
    guard !folded.isEmpty else { return nil }
    return instruments.first { instrument in
      ([instrument.name] + instrument.aliases).contains { alias in
        let letters = TextByte.folded(alias)
        return folded == letters
          || (folded.starts(with: letters) && Self.isVersion(name, after: letters.count))
      }
    }
  }

  /// Whether a name goes on with a version after some letters and digits: a mark, or a blank and
  /// then a year or a bracket.
  private static func isVersion(_ name: String, after count: Int) -> Bool {
    var left = count
    let bytes = Array(name.utf8)
    for (index, byte) in bytes.enumerated() {
      if left == 0, byte == 0x2C || byte == 0x28 || byte == 0x3A { return true }
      if left == 0, byte == 0x20 || byte == 0x2D {
        guard let next = bytes[index...].first(where: { $0 != 0x20 && $0 != 0x2D }) else {
          return false
        }
        return next == 0x28 || isYearOrVersion(bytes[index...].drop { $0 == 0x20 || $0 == 0x2D })
      }
      if left == 0 { return false }
      if TextByte.kind(byte) == TextByte.word { left -= 1 }
    }
    return false
  }

  /// Whether a text begins with `2019`, `v1.2` or `version 2`.
  private static func isYearOrVersion(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.prefix { $0.isDigit }
    if digits.count == 4 { return true }
    let word = String(decoding: text.prefix { TextByte.kind($0) != 0 }, as: UTF8.self).lowercased()
    return ["version", "versie", "tool", "scale", "schaal", "checklist"].contains(word)
      || (word.hasPrefix("v") && word.utf8.dropFirst().first?.isDigit == true)
  }

  /// The name of a known instrument that is nearly the same; `nil` for none.
  static func nearest(to name: String, among instruments: [Instrument]) -> String? {
    let names = instruments.flatMap { instrument in
      ([instrument.name] + instrument.aliases).map {
        (folded: String(decoding: TextByte.folded($0), as: UTF8.self), name: instrument.name)
      }
    }
    let folded = String(decoding: TextByte.folded(name), as: UTF8.self)
    let near = NearMiss.nearest(to: folded, among: names.map(\.folded))
    return names.first { $0.folded == near }?.name
  }
}
