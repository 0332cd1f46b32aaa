/// The words of a heading or label, folded for comparison: lower case, without accents, marks,
/// emoji and hyphens, `P (patiënt):` as `p` and `patient`.
struct HeadingWords: Sendable, Hashable {
  /// The folded words.
  var words: [String]
  /// Whether the text ends with a question mark.
  var isQuestion = false
  /// Where the marks stood that divide a heading in parts: indices of the words after them.
  var colons: [Int] = []
  /// Where brackets opened and closed, as indices of words.
  var brackets: [Range<Int>] = []
  /// The words that are acronyms, such as `CFT`.
  var acronyms: Set<Int> = []
  /// The words that are names, in a heading that is not all in capitals: `van Minerva`.
  var names: Set<Int> = []

  /// Folds a text.
  init(_ text: String) {
    words = []
    let bytes = text.utf8Span.span
    var word: [UInt8] = []
    word.reserveCapacity(24)
    var capitals = 0
    var isCapitalised = false
    var openBracket: Int?
    var depth = 0
    func finish() {
      guard !word.isEmpty else { return }
      if capitals >= 2, capitals * 2 > word.count { acronyms.insert(words.count) }
      if capitals == 1, isCapitalised, !words.isEmpty { names.insert(words.count) }
      isCapitalised = false
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
      capitals = 0
    }
    func divide() {
      finish()
      colons.append(words.count)
    }
    var index = 0
    while index < bytes.count {
      let start = index
      let scalar: Unicode.Scalar
      (scalar, index) = Self.scalar(at: start, in: bytes)
      switch scalar {
      case "a"..."z", "0"..."9": word.append(bytes[start])
      case "A"..."Z":
        if word.isEmpty { isCapitalised = true }
        word.append(bytes[start].lowercased)
        capitals += 1
      case " ": finish()
      case "'", "\u{2019}", "\u{2018}", "\u{AD}": continue
      case "?":
        isQuestion = true
        divide()
      case ":", "|", "=", ".", ";", "!", "\u{2022}", "\u{2014}": divide()
      case "-", "\u{2013}", "\u{2212}":
        // A dash between blanks divides; a hyphen joins.
        if start == 0 || bytes[start - 1] == 0x20 { divide() } else { finish() }
      case "(", "[", "{":
        if scalar == "(", !word.isEmpty, let end = Self.endOfEnding(from: index, in: bytes) {
          // `Artikel(en)`, `objective(s)`: the ending is no remark.
          index = end
          continue
        }
        finish()
        openBracket = openBracket ?? words.count
        depth += 1
      case ")", "]", "}":
        finish()
        depth -= 1
        guard depth <= 0 else { continue }
        if let open = openBracket { brackets.append(open..<words.count) }
        openBracket = nil
        depth = 0
      case "/", "&", "+", ",":
        finish()
        words.append(String(scalar))
      default:
        if let letters = Self.base(scalar) {
          word.append(contentsOf: letters.utf8)
        } else if !scalar.properties.isDiacritic && scalar.value != 0xFE0F {
          finish()
        }
      }
    }
    finish()
    if !colons.isEmpty { colons = colons.filter { $0 > 0 && $0 < words.count } }
    // In a heading in title case every word is capitalised, and none tells.
    if names.count * 2 > words.count { names = [] }
  }

  /// The character that begins at an index, and where the next one begins.
  private static func scalar(at index: Int, in text: Span<UInt8>) -> (Unicode.Scalar, end: Int) {
    let lead = text[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), index + 1) }
    let end = index + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
    var value = UInt32(lead & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07))
    for place in (index + 1)..<end { value = value << 6 | UInt32(text[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }

  /// Where the ending of a word in brackets ends, `(en)`, `(s)`, that begin at an index.
  private static func endOfEnding(from start: Int, in text: Span<UInt8>) -> Int? {
    guard
      let end = text.firstIndex(
        of: UInt8(ascii: ")"), from: start, to: min(text.count, start + 3))
    else { return nil }
    let isEnding = endings.contains { ending in
      ending.count == end - start && ending.indices.allSatisfy { text[start + $0] == ending[$0] }
    }
    return isEnding ? end + 1 : nil
  }

  private static let endings = ["s", "en", "n", "es", "S", "EN", "N"].map { Array($0.utf8) }

  /// The words as one phrase, as ``Vocabulary`` spells them: without the marks between words.
  static func phrase(_ words: some Sequence<String>) -> String {
    words.filter { !isMark($0) }.joined(separator: " ")
  }

  /// Whether a word is a mark that joins words: `/`, `&`, `+` or a comma.
  static func isMark(_ word: String) -> Bool {
    guard word.utf8.count == 1, let byte = word.utf8.first else { return false }
    return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ",")
  }

  /// The letters that an accented or joined letter is folded to.
  private static func base(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x132, 0x133: "ij"
    case 0xD1, 0xF1, 0x143...0x148: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0x152, 0x153: "oe"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0xDD, 0xFD, 0xFF: "y"
    case 0x15A...0x161: "s"
    case 0x179...0x17E: "z"
    case 0xDF: "ss"
    case 0x141, 0x142: "l"
    case 0x110, 0x111: "d"
    default: nil
    }
  }
}
