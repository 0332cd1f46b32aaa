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
    var word: [UInt8] = []
    var capitals = 0
    var isCapitalised = false
    var openBracket: Int?
    var depth = 0
    var previous: Unicode.Scalar = " "
    func finish() {
      guard !word.isEmpty else { return }
      if capitals >= 2, capitals * 2 > word.count { acronyms.insert(words.count) }
      if capitals == 1, isCapitalised, !words.isEmpty { names.insert(words.count) }
      isCapitalised = false
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
      capitals = 0
    }
    let scalars = text.unicodeScalars
    var skip: String.UnicodeScalarView.Index?
    for index in scalars.indices {
      let scalar = scalars[index]
      defer { previous = scalar }
      if let end = skip {
        if index == end { skip = nil }
        continue
      }
      switch scalar {
      case "A"..."Z":
        if word.isEmpty { isCapitalised = true }
        word.append(UInt8(scalar.value + 32))
        capitals += 1
      case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
      case " ": finish()
      case "'", "\u{2019}", "\u{2018}", "\u{AD}": continue
      case "?":
        finish()
        isQuestion = true
        colons.append(words.count)
      case ":", "|", "=", ".", ";", "!", "\u{2022}":
        finish()
        colons.append(words.count)
      case "-", "\u{2013}", "\u{2014}", "\u{2212}":
        // A dash between blanks divides; a hyphen joins.
        let divides = previous == " " || scalar == "\u{2014}"
        finish()
        if divides { colons.append(words.count) }
      case "(" where !word.isEmpty && Self.isEnding(after: index, in: scalars):
        // `Artikel(en)`, `objective(s)`: the ending is no remark.
        skip = scalars[index...].firstIndex(of: ")")
      case "(", "[", "{":
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
    colons = colons.filter { $0 > 0 && $0 < words.count }
    // In a heading in title case every word is capitalised, and none tells.
    if names.count * 2 > words.count { names = [] }
  }

  /// Whether a bracket that follows a letter holds the ending of the word.
  private static func isEnding(
    after open: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView
  ) -> Bool {
    let inside = scalars[open...].dropFirst().prefix(4)
    guard let close = inside.firstIndex(of: ")") else { return false }
    return ["s", "en", "n", "es", "S", "EN", "N"].contains(String(inside[..<close]))
  }

  /// The words as one phrase, as ``Vocabulary`` spells them: without the marks between words.
  static func phrase(_ words: some Sequence<String>) -> String {
    words.filter { !isMark($0) }.joined(separator: " ")
  }

  /// Whether a word is a mark that joins words: `/`, `&`, `+` or a comma.
  static func isMark(_ word: String) -> Bool {
    word == "/" || word == "&" || word == "+" || word == ","
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
