/// The last character of a number, computed from those before it.
enum CheckDigit {
  /// The check digit of an ISSN: weights 8 to 2, modulo 11 (ISO 3297).
  static func issn(_ digits: some Collection<UInt8>) -> UInt8 { weighted(digits, from: 8) }

  /// The check digit of an ISBN of 10 characters: weights 10 to 2, modulo 11 (ISO 2108).
  static func isbn10(_ digits: some Collection<UInt8>) -> UInt8 { weighted(digits, from: 10) }

  /// The check digit of an ISBN of 13 digits: weights 1 and 3, modulo 10 (ISO 2108).
  static func isbn13(_ digits: some Collection<UInt8>) -> UInt8 {
    var sum = 0
    for (place, digit) in digits.enumerated() {
      sum += value(of: digit) * (place.isMultiple(of: 2) ? 1 : 3)
    }
    return UInt8(ascii: "0") + UInt8((10 - sum % 10) % 10)
  }

  /// The check digit of an ORCID: modulo 11-2 (ISO 7064).
  static func orcid(_ digits: some Collection<UInt8>) -> UInt8 {
    var total = 0
    for digit in digits { total = (total + value(of: digit)) * 2 % 11 }
    return character((12 - total) % 11)
  }

  /// The number of which two neighbours were swapped, when it is the only one that passes.
  static func unswapped(
    _ characters: [UInt8], _ check: (ArraySlice<UInt8>) -> UInt8
  ) -> [UInt8]? {
    var found: [UInt8]?
    for index in characters.indices.dropFirst() where characters[index] != characters[index - 1] {
      var candidate = characters
      candidate.swapAt(index, index - 1)
      guard candidate.dropLast().allSatisfy(\.isDigit),
        check(candidate.dropLast()) == candidate.last
      else { continue }
      if found != nil { return nil }
      found = candidate
    }
    return found
  }

  private static func weighted(_ digits: some Collection<UInt8>, from weight: Int) -> UInt8 {
    var sum = 0
    for (place, digit) in digits.enumerated() { sum += value(of: digit) * (weight - place) }
    return character((11 - sum % 11) % 11)
  }

  private static func value(of digit: UInt8) -> Int { digit.isDigit ? Int(digit - 0x30) : 0 }

  private static func character(_ value: Int) -> UInt8 {
    value == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(value)
  }
}
