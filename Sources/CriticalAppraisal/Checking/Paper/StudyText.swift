/// A text about a study, cut into words, numbers and the marks that matter.
struct StudyText: Sendable {
  struct Word: Sendable {
    /// The letters in lower case, or the mark; the digits of a number.
    var letters: String
    var range: Range<Int>
    /// The number it is, in digits or a small one in letters.
    var number: Double?
    /// The number of people or places it can be: whole, with or without thousands marks.
    var count: Int?
    /// Words of one sentence share it.
    var sentence: Int

    /// The number of a word for one up to eighteen.
    var smallNumber: Int? { number.flatMap { $0 < 20 ? Int($0) : nil } }
  }

  let text: String
  private(set) var words: [Word]

  init(_ text: String) {
    self.text = text
    words = Self.words(of: Array(text.utf8))
    joinTens()
  }

  /// The words of the text over some words of this one.
  func quote(_ range: ClosedRange<Int>) -> String {
    text.words(words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound)
  }

  /// A value that some words state.
  func stated<Value>(_ value: Value, _ range: ClosedRange<Int>) -> Stated<Value> {
    let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound
    return Stated(value: value, range: bytes, quote: text.words(bytes))
  }

  /// The word at an index if it is in the sentence of another.
  func word(_ index: Int, with other: Int) -> Word? {
    guard words.indices.contains(index), words[index].sentence == words[other].sentence else {
      return nil
    }
    return words[index]
  }

  /// The words of the sentence of a word.
  func sentence(of index: Int) -> ClosedRange<Int> {
    var start = index
    var end = index
    while word(start - 1, with: index) != nil { start -= 1 }
    while word(end + 1, with: index) != nil { end += 1 }
    return start...end
  }

  // MARK: Cutting

  /// Makes one number of `seventy-eight`.
  private mutating func joinTens() {
    for index in words.indices {
      guard let ten = words[index].number, ten >= 20,
        words[index].letters.utf8.first?.isDigit == false
      else { continue }
      words[index].count = Int(ten)
      guard let next = word(index + 1, with: index), let unit = next.number,
        (1..<10).contains(unit),
        next.range.lowerBound == words[index].range.upperBound + 1,
        next.letters.utf8.first?.isDigit == false
      else { continue }
      words[index].number = ten + unit
      words[index].count = Int(ten + unit)
      words[index].range = words[index].range.lowerBound..<next.range.upperBound
      words[index].letters += "-" + next.letters
      words[index + 1].letters = "-"
      words[index + 1].number = nil
      words[index + 1].range = next.range.upperBound..<next.range.upperBound
    }
  }

  private static func words(of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var sentence = 0
    var index = 0
    let span = bytes.span
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isDigit {
        let end = NumberMention.digits(from: index, in: span).end
        words.append(number(bytes[index..<end], sentence))
        index = end
      } else if TextByte.kind(byte) == TextByte.word {
        var end = index + 1
        while end < bytes.count, TextByte.kind(bytes[end]) != 0 { end += 1 }
        let letters = String(decoding: bytes[index..<end], as: UTF8.self).lowercased()
        words.append(
          Word(
            letters: letters, range: index..<end, number: smallNumbers[letters], count: nil,
            sentence: sentence))
        index = end
      } else {
        if marks.contains(byte) {
          words.append(
            Word(
              letters: String(decoding: [byte], as: UTF8.self), range: index..<(index + 1),
              number: nil, count: nil, sentence: sentence))
        }
        let endsSentence =
          byte == 0x0A
          || (enders.contains(byte) && (index + 1 == bytes.count || bytes[index + 1] <= 0x20))
        if endsSentence { sentence += 1 }
        index += 1
      }
    }
    return words
  }

  private static func number(_ digits: ArraySlice<UInt8>, _ sentence: Int) -> Word {
    let parts = digits.split { !$0.isDigit }
    let letters = String(decoding: digits, as: UTF8.self)
    let whole = String(decoding: parts.joined(), as: UTF8.self)
    let isGrouped =
      parts.count > 1 && parts[0].count < 4 && parts[0].first != UInt8(ascii: "0")
      && parts.dropFirst().allSatisfy { $0.count == 3 }
    let plain = parts.map { String(decoding: $0, as: UTF8.self) }.prefix(2).joined(separator: ".")
    return Word(
      letters: letters, range: digits.startIndex..<digits.endIndex, number: Double(plain),
      count: (parts.count == 1 || isGrouped) && whole.count < 10 ? Int(whole) : nil,
      sentence: sentence)
  }

  private static let marks = Array("(),;:%&[]=/".utf8)
  private static let enders = Array(".?!".utf8)
  private static let smallNumbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "één": 1, "twee": 2, "drie": 3, "vier": 4,
    "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    "achttien": 18, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "twintig": 20, "dertig": 30,
    "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
  ]
}
