import CommonMark

extension ContentRenderer {
  /// Renders a citation as its author marked it, with each number a link.
  mutating func citation(_ citation: Citation) {
    switch citation.form {
    case .footnote: return
    case .bracket, .parenthesis:
      writer.put(.citeStart)
      numbers(citation, in: bytes, citation.range)
      writer.close(.span)
    case .superscript:
      // Superscript digits of Unicode become a raised text of plain ones.
      writer.put(.raisedCiteStart)
      let plain = Array(Self.plainDigits(bytes[citation.range]))
      numbers(citation, in: plain, plain.indices)
      writer.close(.sup)
    case .authorYear, .key:
      let text = Array(citation.mark(in: tree))
      var position = 0
      for item in citation.items {
        guard let target = item.target, item.range.lowerBound >= position,
          item.range.upperBound <= text.count
        else { continue }
        writer.text(text, position..<item.range.lowerBound)
        open(cited.number(target))
        writer.text(text, item.range)
        writer.close(.a)
        position = item.range.upperBound
      }
      writer.text(text, position..<text.count)
    }
  }

  /// Renders a citation in the style that was asked for.
  /// - Parameters:
  ///   - index: Its place among all citations.
  ///   - before: The text between it and the citation before it.
  mutating func citation(
    _ citation: Citation, by formatter: CitationFormatter, at index: Int, after before: Range<Int>
  ) {
    guard let formatted = formatter.format(citations.all, index, text: bytes[before]) else {
      self.citation(citation)
      return
    }
    write(formatted, after: bytes[before], wasRaised: citation.form == .superscript)
  }

  /// Writes a citation in the style, with a link for each source.
  /// - Parameters:
  ///   - before: The text before it.
  ///   - wasRaised: Whether it was typed as a superscript, without a blank before it.
  mutating func write(
    _ formatted: FormattedCitation, after before: ArraySlice<UInt8>, wasRaised: Bool
  ) {
    if !formatted.joinsWord {
      if wasRaised { writer.separateWords() }
    } else if formatted.pieces.isEmpty || before.trimmedBlanks.isEmpty
      || !SuperscriptDigits.isUnit(before.trimmedBlanks)
    {
      // Right behind `4` or `m` it would be a power.
      writer.dropBlank()
    }
    var form = FormattedCitation.Form.words
    for piece in formatted.pieces {
      if piece.form != form {
        close(form)
        if piece.form != .words {
          writer.put(piece.form == .raised ? .raisedCiteStart : .citeStart)
        }
        form = piece.form
      }
      guard let target = piece.target else {
        writer.text(piece.text)
        continue
      }
      open(target)
      writer.text(piece.text)
      writer.close(.a)
      if let anchor = anchors.last(for: target) {
        for between in piece.covered { anchors.add(anchor, for: between) }
      }
    }
    close(form)
  }

  private mutating func close(_ form: FormattedCitation.Form) {
    switch form {
    case .words: break
    case .mark: writer.close(.span)
    case .raised: writer.close(.sup)
    }
  }

  /// Writes a text whose numbers are links to the entries that are cited.
  mutating func numbers(_ citation: Citation, in text: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    var lastNumber: Int?
    var isRange = false
    while position < range.upperBound {
      let byte = text[position]
      guard byte.isDigit, let (number, end) = Self.number(text, position..<range.upperBound) else {
        isRange = byte == UInt8(ascii: "-") || byte >= 0x80 || (isRange && byte == 0x20)
        writer.text(byte)
        position += 1
        continue
      }
      if citation.targets.contains(number) {
        open(number)
        for digit in position..<end { writer.text(text[digit]) }
        writer.close(.a)
      } else {
        for digit in position..<end { writer.text(text[digit]) }
      }
      // `4-6` cites 5 too: its way back leads to the 4.
      if isRange, let first = lastNumber, first + 1 < number, let anchor = anchors.last(for: first)
      {
        for between in (first + 1)..<number where citation.targets.contains(between) {
          anchors.add(anchor, for: between)
        }
      }
      lastNumber = number
      isRange = false
      position = end
    }
  }

  /// The number that some bytes begin with; `nil` for one that is beyond all numbers.
  private static func number(_ text: [UInt8], _ range: Range<Int>) -> (number: Int, end: Int)? {
    var number = 0
    var end = range.lowerBound
    while end < range.upperBound, text[end].isDigit {
      let (product, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = product.addingReportingOverflow(Int(text[end] - 0x30))
      if overflows || overflowsToo { return nil }
      number = sum
      end += 1
    }
    return (number, end)
  }

  /// Opens a link to an entry, by its number on the page, with an anchor for the way back.
  private mutating func open(_ number: Int) {
    let anchor = anchors.add(for: number)
    writer.put(.citationHref)
    writer.number(number)
    writer.put(.citationID)
    writer.number(number)
    writer.byte("-")
    writer.number(anchor.count)
    writer.put(.citationRole)
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
    writer.open(.sup, .class("noteref"))
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
