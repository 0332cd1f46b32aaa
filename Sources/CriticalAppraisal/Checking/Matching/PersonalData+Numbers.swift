extension PersonalData {
  /// The digits of a number that may be written in groups, `1234.56.782`; ten at most.
  static func joinedDigits(from start: Int, in text: Span<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    var index = start
    while index < text.count, digits.count < 11 {
      if text[index].isDigit {
        digits.append(text[index] - 0x30)
      } else {
        let isMark = [0x20, 0x2D, 0x2E].contains(text[index])
        guard isMark, index + 1 < text.count, text[index + 1].isDigit else { break }
      }
      index += 1
    }
    return digits
  }

  /// Whether digits can be a Dutch citizen service number: nine of them that pass its test.
  static func passesElevenTest(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      sum + Int(digit.element) * (digit.offset == 8 ? -1 : 9 - digit.offset)
    }
    return sum % 11 == 0
  }

  /// Whether one of the words stands shortly before a position, on the same line.
  static func follows(_ words: Phrases, _ index: Int, in text: Span<UInt8>) -> Bool {
    var start = max(0, index - 32)
    for position in start..<index where text[position] == 0x0A { start = position + 1 }
    return words.first(in: text, from: start, to: index) != nil
  }

  /// Whether a Dutch telephone number begins: ten digits from 0, or nine after +31.
  static func isPhone(from start: Int, in text: Span<UInt8>) -> Bool {
    let digits = joinedDigits(from: start, in: text)
    if text[start] == UInt8(ascii: "0") { return digits.count == 10 && digits[1] != 0 }
    let hasPlus = start > 0 && text[start - 1] == UInt8(ascii: "+")
    return hasPlus && digits.count == 11 && digits[0] == 3 && digits[1] == 1
  }

  static func isMail(at sign: Int, in text: Span<UInt8>) -> Bool {
    guard TextByte.isWord(text, before: sign) else { return false }
    var index = sign + 1
    while TextByte.isWord(text, at: index) || (index < text.count && text[index] == 0x2D) {
      index += 1
    }
    return index > sign + 1 && index < text.count && text[index] == UInt8(ascii: ".")
      && TextByte.isWord(text, at: index + 1)
  }

  /// Whether a Dutch postcode stands here, `1234 AB`, with a street or a word for living near it.
  static func isPostcode(_ run: Range<Int>, in text: Span<UInt8>) -> Bool {
    let letters = TextByte.skipBlanks(in: text, from: run.upperBound)
    guard letters + 1 < text.count, TextByte.isCapital(text[letters]),
      TextByte.isCapital(text[letters + 1]), !TextByte.isWord(text, at: letters + 2)
    else { return false }
    return Self.follows(addressWords, run.lowerBound, in: text)
  }

  static let citizenNumbers = Phrases([
    "bsn*", "burgerservicenummer*", "sofinummer*", "sofi-nummer*", "citizen service number*",
    "patiëntnummer*", "patientnummer*", "patiëntnr*", "patient number*",
  ])
  static let patientNumbers = Phrases([
    "patiëntnummer*", "patientnummer*", "patiëntnr*", "dossiernummer*", "patient number*",
    "hospital number*", "MRN", "NHS number*",
  ])
  static let otherNumbers = Phrases(["PMID", "doi", "ISBN", "NCT", "tel*", "KvK"])
  private static let addressWords = Phrases([
    "adres*", "address*", "woont", "woonachtig", "lives", "postcode*", "straat", "laan", "weg",
    "plein",
  ])
}
