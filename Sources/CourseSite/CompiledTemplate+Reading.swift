extension CompiledTemplate {
  /// Cuts a template at its tags; `nil` for one that holds what only the library knows, or an
  /// error.
  init?(_ text: String) {
    var reader = TemplateReader(bytes: Array(text.utf8))
    guard let pieces = reader.pieces(of: nil) else { return nil }
    self.init(pieces: pieces)
  }
}

/// Reads the tags of a template.
private struct TemplateReader {
  typealias Piece = CompiledTemplate.Piece
  typealias Name = CompiledTemplate.Name

  let bytes: [UInt8]
  /// What has been read.
  var position = 0
  /// Where the literal that is being read began.
  var start = 0

  /// The pieces up to the end of a section, or of the template; `nil` for what is not known.
  mutating func pieces(of section: Name?) -> [Piece]? {
    var pieces: [Piece] = []
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "{"), at(position + 1) == UInt8(ascii: "{") else {
        position += 1
        continue
      }
      let opening = position
      guard let (sigil, content) = tag() else { return nil }
      var end = opening
      // A section or remark on a line of its own leaves no empty line behind.
      if "#^/!".utf8.contains(sigil), let line = standalone(opening) {
        (end, position) = (line.lowerBound, line.upperBound)
      }
      if end > start { pieces.append(.literal(Array(bytes[start..<end]))) }
      start = position
      if sigil == UInt8(ascii: "!") { continue }
      guard let name = name(content) else { return nil }
      switch sigil {
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        guard let inner = self.pieces(of: name) else { return nil }
        pieces.append(.section(name, isInverted: sigil == UInt8(ascii: "^"), inner))
      case UInt8(ascii: "/"): return name == section ? pieces : nil
      default: pieces.append(.variable(name))
      }
    }
    guard section == nil else { return nil }
    if bytes.count > start { pieces.append(.literal(Array(bytes[start...]))) }
    return pieces
  }

  /// Reads a tag: what it begins with, 0 for a variable, and what is in it.
  private mutating func tag() -> (sigil: UInt8, content: ArraySlice<UInt8>)? {
    position += 2
    var sigil: UInt8 = 0
    if let byte = at(position), "#^/!{&>=<$%".utf8.contains(byte) {
      sigil = byte
      position += 1
    }
    let start = position
    while let byte = at(position) {
      guard byte == UInt8(ascii: "}"), at(position + 1) == UInt8(ascii: "}") else {
        position += 1
        continue
      }
      let content = bytes[start..<position]
      position += 2
      switch sigil {
      case UInt8(ascii: "{"):
        guard at(position) == UInt8(ascii: "}") else { return nil }
        position += 1
        return (0, content)
      case UInt8(ascii: "&"): return (0, content)
      case 0, UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: "!"):
        return (sigil, content)
      default: return nil
      }
    }
    return nil
  }

  private func at(_ position: Int) -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// The line of a tag that stands alone on it, its newline included.
  private func standalone(_ opening: Int) -> Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var lower = opening
    while lower > start, isBlank(bytes[lower - 1]) { lower -= 1 }
    guard lower == 0 || bytes[lower - 1] == UInt8(ascii: "\n") else { return nil }
    var upper = position
    while let byte = at(upper), isBlank(byte) { upper += 1 }
    if at(upper) == UInt8(ascii: "\r"), at(upper + 1) == UInt8(ascii: "\n") { upper += 1 }
    guard let byte = at(upper) else { return upper == position ? lower..<upper : nil }
    return byte == UInt8(ascii: "\n") ? lower..<(upper + 1) : nil
  }

  /// The name in a tag; `nil` for one that asks for more than is known here.
  private func name(_ content: ArraySlice<UInt8>) -> Name? {
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    var word = content.drop(while: isBlank)
    while let last = word.last, isBlank(last) { word.removeLast() }
    let asksIfEmpty = word.starts(with: "empty(".utf8) && word.last == UInt8(ascii: ")")
    if asksIfEmpty { word = word.dropFirst(6).dropLast() }
    guard !word.isEmpty, word.allSatisfy(Self.isName) else { return nil }
    let dot = UInt8(ascii: ".")
    if word.elementsEqual(CollectionOfOne(dot)) { return Name(parts: [], asksIfEmpty: asksIfEmpty) }
    let parts = word.split(separator: dot, omittingEmptySubsequences: false)
    guard !parts.contains(where: \.isEmpty) else { return nil }
    return Name(parts: parts.map { String(decoding: $0, as: UTF8.self) }, asksIfEmpty: asksIfEmpty)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
