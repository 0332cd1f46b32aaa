import CommonMark

extension ContentRenderer {
  /// Renders a citation as its author marked it, with each number a link.
  mutating func citation(_ citation: Citation) {
    switch citation.form {
    case .bracket, .parenthesis:
      writer.open(.span, [.class("cite")])
      numbers(citation, in: tree.bytes, citation.range)
      writer.close(.span)
    case .superscript:
      // Superscript digits of Unicode become a raised text of plain ones.
      writer.open(.sup, [.class("cite")])
      let plain = Array(Self.plainDigits(tree.bytes[citation.range]))
      numbers(citation, in: plain, plain.indices)
      writer.close(.sup)
    case .authorYear:
      guard let number = citation.targets.first else { return }
      open(number)
      writer.text(tree.bytes, citation.range)
      writer.close(.a)
    case .key:
      guard !citation.targets.isEmpty else {
        writer.text(tree.bytes, citation.range)
        return
      }
      writer.open(.span, [.class("cite")])
      let text =
        "[" + (citation.targets.map(String.init) + citation.unresolved).joined(separator: ", ")
        + "]"
      numbers(citation, in: Array(text.utf8), 0..<text.utf8.count)
      writer.close(.span)
    }
  }

  /// Writes a text whose numbers are links to the entries that are cited.
  mutating func numbers(_ citation: Citation, in text: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    var lastNumber: Int?
    var isRange = false
    while position < range.upperBound {
      let digits = text[position..<range.upperBound].prefix(while: \.isDigit)
      guard !digits.isEmpty, let number = Int(String(decoding: digits, as: UTF8.self)) else {
        let isDash = text[position] == UInt8(ascii: "-") || text[position] >= 0x80
        isRange = isDash || (isRange && text[position] == 0x20)
        writer.text(text, position..<(position + 1))
        position += 1
        continue
      }
      if citation.targets.contains(number) {
        open(number)
        writer.text(text, digits.startIndex..<digits.endIndex)
        writer.close(.a)
      } else {
        writer.text(text, digits.startIndex..<digits.endIndex)
      }
      // `4-6` cites 5 too: its way back leads to the 4.
      if isRange, let first = lastNumber, first + 1 < number, let anchor = anchors[first]?.last {
        for between in (first + 1)..<number where citation.targets.contains(between) {
          note(anchor, for: between)
        }
      }
      lastNumber = number
      isRange = false
      position = digits.endIndex
    }
  }

  /// Opens a link to an entry, with an anchor for the way back.
  private mutating func open(_ number: Int) {
    let anchor = "cite-\(number)-\((anchors[number]?.count ?? 0) + 1)"
    note(anchor, for: number)
    writer.open(
      .a,
      [.href(fragment: "ref-\(number)"), .id(anchor), .role("doc-biblioref")])
  }

  private static func plainDigits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{B9}": digits.append(0x31)
      case "\u{B2}": digits.append(0x32)
      case "\u{B3}": digits.append(0x33)
      case "\u{2070}", "\u{2074}"..."\u{2079}": digits.append(UInt8(scalar.value - 0x2070) + 0x30)
      case "\u{207B}": digits.append(UInt8(ascii: "-"))
      default: digits.append(UInt8(ascii: ","))
      }
    }
    return digits
  }

  // MARK: Footnotes

  /// Renders the mark of a footnote: a letter, so that it never looks like a citation.
  mutating func footnoteReference(_ id: MarkdownTree.ID) {
    let label = tree.text(id)
    let note = note(label)
    writer.open(.sup, [.class("noteref")])
    writer.element(
      .a, .href(fragment: "note-\(note.number)"), .id("noteref-\(note.number)-\(note.count)"),
      .role("doc-noteref"), text: Self.letters(note.number))
    writer.close(.sup)
  }

  /// The letters of a number: `a`, `b` … `z`, `aa`.
  static func letters(_ number: Int) -> String {
    var rest = number
    var letters = ""
    while rest > 0 {
      rest -= 1
      letters = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26)))) + letters
      rest /= 26
    }
    return letters
  }
}
