/// A name that is safe in a path and an address: lower-case words with hyphens between.
///
/// `CAT définitief v3 (2)` becomes `cat-definitief-v3-2`. Accents are folded; letters of other
/// scripts are kept.
struct OutputName: Sendable, Hashable {
  /// The name.
  let text: String

  /// The slug of any name; one without a letter or digit becomes `cat`.
  init(_ name: String) {
    var text = ""
    var isPending = false
    for scalar in name.unicodeScalars {
      guard let folded = Self.folded(scalar) else {
        isPending = !text.isEmpty
        continue
      }
      // A combining accent falls away and parts no words.
      if folded.isEmpty { continue }
      if isPending { text += "-" }
      isPending = false
      text += folded
      if text.utf8.count > Self.maximumLength { break }
    }
    if text.isEmpty { text = "cat" }
    self.text = Self.reserved.contains(text) ? "cat-" + text : text
  }

  /// Leaves room for language, extension and a temporary name in the 255 bytes a name may have.
  private static let maximumLength = 120

  /// Names that Windows keeps for devices, whatever their extension.
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// What a scalar adds to a slug; `nil` for one that parts words.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": String(scalar).lowercased()
    case "'", "’", "\u{300}"..."\u{36F}": ""
    case "\0"..."\u{7F}": nil
    default:
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
        .decimalNumber:
        latin(scalar) ?? scalar.properties.lowercaseMapping
      // The vowel signs of Indic and other scripts are no accents but letters.
      case .nonspacingMark, .spacingMark: String(scalar)
      default: nil
      }
    }
  }

  /// The plain letters of a Latin one, which its name tells: "latin small letter e with acute".
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    return switch words[3] {
    case "SHARP": "ss"
    case "THORN": "th"
    case "ETH": "d"
    case "DOTLESS": words.last.map { $0.lowercased() }
    case let letters where letters.utf8.count <= 2: letters.lowercased()
    default: nil
    }
  }
}
