extension ReferenceListReader {
  /// Keys with `a`, `b` … after those that several share.
  static func distinct(_ bases: [String?]) -> [String?] {
    // Most lists have no two entries of one author and year.
    let sorted = bases.compactMap(\.self).sorted()
    guard zip(sorted, sorted.dropFirst()).contains(where: ==) else { return bases }
    var counts: [String: Int] = [:]
    counts.reserveCapacity(bases.count)
    for case let base? in bases { counts[base, default: 0] += 1 }
    var used: [String: Int] = [:]
    return bases.map { base in
      guard let base, counts[base] != 1 else { return base }
      let place = used[base, default: 0]
      used[base] = place + 1
      return base + letters(place)
    }
  }

  /// The letters after a key: a to z, aa, ab and so on.
  static func letters(_ place: Int) -> String {
    var rest = place
    var letters: [UInt8] = []
    repeat {
      letters.insert(UInt8(ascii: "a") + UInt8(rest % 26), at: 0)
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters, as: UTF8.self)
  }

  /// The letters and digits of a name in lower case without accents, and a year.
  static func key(_ name: String, _ year: Int) -> String {
    var key: [UInt8] = []
    let bytes = name.utf8Span.span
    key.reserveCapacity(bytes.count + 4)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit {
        key.append(byte.lowercased)
      } else if byte != 0x20, byte != UInt8(ascii: "-") {
        return HeadingWords(name).words.joined() + String(year)
      }
    }
    guard (1_000...9_999).contains(year) else {
      return String(decoding: key, as: UTF8.self) + String(year)
    }
    var unit = 1_000
    while unit > 0 {
      key.append(UInt8(ascii: "0") + UInt8(year / unit % 10))
      unit /= 10
    }
    return String(decoding: key, as: UTF8.self)
  }
}
