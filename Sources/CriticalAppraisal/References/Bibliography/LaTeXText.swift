/// Plain text out of LaTeX as bibliography files hold it.
///
/// Braces that only protect go, accents and commands become the letters they stand for, mathematics
/// what plain text has for it; an unknown command stays as it is.
struct LaTeXText {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var text: [UInt8] = []

  /// The plain text of a value.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    var reader = LaTeXText(bytes)
    reader.read(to: bytes.endIndex)
    return String(decoding: reader.text[...].trimmedBlanks, as: UTF8.self)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    text.reserveCapacity(bytes.count)
  }

  /// Whether nothing in a value is to be changed.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"),
        UInt8(ascii: "~"), 0x00..<0x20:
        return false
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"):
        if byte == before { return false }
      default: break
      }
      before = byte
    }
    return bytes.isEmpty || before != 0x20
  }

  private mutating func read(to end: Int) {
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"): readCommand(end)
      case UInt8(ascii: "{"), UInt8(ascii: "}"): index += 1
      case UInt8(ascii: "$"): readMathematics(end)
      case 0x00...0x20, UInt8(ascii: "~"): blank()
      case UInt8(ascii: "-"), UInt8(ascii: "`"), UInt8(ascii: "'"): readRun(of: byte, end)
      default:
        text.append(byte)
        index += 1
      }
    }
  }

  private mutating func blank() {
    index += 1
    if text.last != 0x20 { text.append(0x20) }
  }

  /// Dashes and quotation marks, which LaTeX types as several characters.
  private mutating func readRun(of byte: UInt8, _ end: Int) {
    let run = bytes[index..<end].prefix { $0 == byte }
    index = run.endIndex
    switch (byte, run.count) {
    case (UInt8(ascii: "-"), 2): append("–")
    case (UInt8(ascii: "-"), 3): append("—")
    case (UInt8(ascii: "`"), 2): append("“")
    case (UInt8(ascii: "'"), 2): append("”")
    default: text.append(contentsOf: run)
    }
  }

  private mutating func append(_ text: String) { self.text.append(contentsOf: text.utf8) }

  // MARK: Commands

  private mutating func readCommand(_ end: Int) {
    let start = index
    index += 1
    guard index < end else { return text.append(UInt8(ascii: "\\")) }
    let first = bytes[index]
    let name = bytes[index..<end].prefix(while: \.isLetter)
    if name.isEmpty {
      index += 1
      switch first {
      case 0x00...0x20, UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"):
        index -= 1
        blank()
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "@"): break
      case _ where LaTeXSymbols.isAccent(first): readAccented(first, end)
      case 0x21...0x7E: text.append(first)
      default: text += [UInt8(ascii: "\\"), first]
      }
      return
    }
    index = name.endIndex
    if name.count == 1, LaTeXSymbols.isAccent(first) { return readAccented(first, end) }
    guard let symbol = LaTeXSymbols.text(of: String(decoding: name, as: UTF8.self)) else {
      return text.append(contentsOf: bytes[start..<index])
    }
    // Blanks after a command only end it; a star belongs to it.
    while index < end, bytes[index] <= 0x20 { index += 1 }
    append(symbol)
  }

  /// The letter that an accent stands on, perhaps in braces: `\'e`, `\'{e}`, `\'{\i}`.
  private mutating func readAccented(_ accent: UInt8, _ end: Int) {
    var next = index
    while next < end, bytes[next] <= 0x20 || bytes[next] == UInt8(ascii: "{") { next += 1 }
    guard next < end else { return }
    if bytes[next] == UInt8(ascii: "\\") {
      let name = bytes[(next + 1)..<end].prefix(while: \.isLetter)
      let symbol = LaTeXSymbols.text(of: String(decoding: name, as: UTF8.self))
      guard let scalar = symbol?.unicodeScalars.first else { return }
      index = name.endIndex
      while index < end, bytes[index] == 0x20 { index += 1 }
      return append(LaTeXSymbols.accented(scalar, accent))
    }
    let length = min(Self.length(ofCharacterBeginningWith: bytes[next]), end - next)
    let scalar = String(decoding: bytes[next..<(next + length)], as: UTF8.self).unicodeScalars.first
    guard let scalar, scalar.properties.isAlphabetic else {
      // `\~{}` and `\'{}` are the marks themselves.
      return text.append(accent)
    }
    index = next + length
    append(LaTeXSymbols.accented(scalar, accent))
  }

  private static func length(ofCharacterBeginningWith byte: UInt8) -> Int {
    switch byte {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  // MARK: Mathematics

  /// No formula in a title is longer, in bytes.
  private static let longestFormula = 200

  private mutating func readMathematics(_ end: Int) {
    let limit = min(end, index + Self.longestFormula)
    let formula = bytes[(index + 1)..<limit].prefix { $0 != UInt8(ascii: "$") }
    guard formula.endIndex < limit, Self.isFormula(formula) else {
      text.append(UInt8(ascii: "$"))
      index += 1
      return
    }
    index = formula.startIndex
    while index < formula.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "^") || byte == UInt8(ascii: "_") {
        readRaised(byte, formula.endIndex)
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        text.append(byte)
        index += 1
      } else if byte == UInt8(ascii: "\\") {
        readCommand(formula.endIndex)
      } else {
        if byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") { text.append(byte) }
        index += 1
      }
    }
    index = formula.endIndex + 1
  }

  /// Whether what stands between two dollars is a formula rather than a text on money.
  private static func isFormula(_ text: ArraySlice<UInt8>) -> Bool {
    let marks = Array("\\^_<>=+".utf8)
    return !text.isEmpty && (text.count <= 3 || text.contains(where: marks.contains))
  }

  /// What is raised or lowered: digits and signs have characters of their own.
  private mutating func readRaised(_ mark: UInt8, _ end: Int) {
    index += 1
    guard index < end else { return text.append(mark) }
    var raised = bytes[index...index]
    if bytes[index] == UInt8(ascii: "{") {
      raised = bytes[(index + 1)..<end].prefix { $0 != UInt8(ascii: "}") }
      index = min(raised.endIndex + 1, end)
    } else {
      index += 1
    }
    guard !raised.isEmpty, raised.allSatisfy(\.isDigit) else {
      text.append(mark)
      text.append(contentsOf: raised)
      return
    }
    let digits = Array(mark == UInt8(ascii: "^") ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉")
    for digit in raised { append(String(digits[Int(digit - 0x30)])) }
  }
}
