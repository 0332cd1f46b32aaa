/// How wide texts are in a common sans serif, without a font: an average for each character, on the
/// wide side, in the size of the type.
enum GlyphWidths {
  /// The width of a text.
  static func width(of text: String) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += thousandths(scalar) }
    return Double(sum) / 1000
  }

  /// A text in lines of at most a width; longer words are broken.
  ///
  /// Every character stays but the blanks and line breaks between lines.
  static func wrap(_ text: String, width: Double) -> [String] {
    let limit = Int(max(width, 2) * 1000)
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in text.split(whereSeparator: isBreak) {
      let wordWidth = word.unicodeScalars.reduce(0) { $0 + thousandths($1) }
      if lineWidth > 0, lineWidth + blank + wordWidth <= limit {
        line += " " + word
        lineWidth += blank + wordWidth
        continue
      }
      if wordWidth <= limit {
        if lineWidth > 0 { lines.append(line) }
        line = String(word)
        lineWidth = wordWidth
        continue
      }
      // A long word begins where the line ends, and goes on below.
      if lineWidth > 0, lineWidth + blank < limit * 2 / 3 {
        line += " "
        lineWidth += blank
      } else if lineWidth > 0 {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      for piece in pieces(of: word, limit: limit) {
        let pieceWidth = piece.unicodeScalars.reduce(0) { $0 + thousandths($1) }
        if lineWidth > 0, lineWidth + pieceWidth > limit {
          lines.append(line)
          line = ""
          lineWidth = 0
        }
        line += piece
        lineWidth += pieceWidth
      }
    }
    if lineWidth > 0 { lines.append(line) }
    return lines
  }

  /// Whether a line may end here; not at a blank that holds a number to its unit.
  private static func isBreak(_ character: Character) -> Bool {
    character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
  }

  /// The parts of a word between which it may be broken: after its marks, and where a part would
  /// be wider than a line.
  private static func pieces(of word: Substring, limit: Int) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    var width = 0
    for index in word.indices {
      let character = word[index]
      let own = character.unicodeScalars.reduce(0) { $0 + thousandths($1) }
      if start < index, width + own > limit {
        pieces.append(word[start..<index])
        (start, width) = (index, 0)
      }
      width += own
      if character == "-" || character == "/" || character == "_" {
        let next = word.index(after: index)
        pieces.append(word[start..<next])
        (start, width) = (next, 0)
      }
    }
    if start < word.endIndex { pieces.append(word[start...]) }
    return pieces
  }

  private static let blank = 318

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 275
    case " ", "I", ",", ".", ":", ";", "!", "/", "\\", "[", "]", "\u{A0}": blank
    case "f", "t", "r", "(", ")", "-", "`", "{", "}", "\"", "*": 390
    case "c", "s", "z", "J": 540
    case "k", "v", "x", "y": 590
    case "m", "M", "%", "W", "@", "w", "<", ">", "=", "+", "~", "\u{2212}", "\u{2190}", "\u{2192}":
      900
    case "A"..."Z": 740
    case "\u{0}"..."\u{7F}": 620
    default: TextWidth.columns(of: scalar) * (scalar.value < 0x1100 ? 620 : 900)
    }
  }
}
