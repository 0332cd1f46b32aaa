extension IconArray {
  /// The arms as typed signs, in rows of 10 or of 50.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    writer.paragraph(title(in: terms).endingInStop)
    let columns = people == .hundred ? 10 : min(50, writer.width - 2)
    for index in 0...1 {
      writer.blankLine()
      let count = index == 0 ? controlCount : treatedCount
      writer.paragraph("\(armName(isTreated: index == 1, in: terms)): \(countText(count, terms))")
      var signs: [Character] = []
      for (sign, count) in self.signs(isTreated: index == 1) {
        signs += repeatElement(sign.typed, count: count)
      }
      for start in stride(from: 0, to: signs.count, by: columns) {
        let row = signs[start..<min(start + columns, signs.count)].map { String($0) }
        writer.line("  " + row.joined(separator: people == .hundred ? " " : ""))
      }
    }
    writer.blankLine()
    for (sign, text) in legend(in: terms) { writer.item("\(sign.typed) ", text) }
    writer.blankLine()
    writer.paragraph(changeSentence(in: terms))
    return writer.text
  }
}
