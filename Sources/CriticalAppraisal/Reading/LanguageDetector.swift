import CommonMark

/// Tells Dutch from English by the small words that only one of them has.
enum LanguageDetector {
  /// The language of a text; `nil` where too few words tell.
  static func language(of tree: MarkdownTree) -> Language? {
    var dutch = 0
    var english = 0
    let span = tree.bytes.span
    let end = min(span.count, 8_192)
    var index = 0
    while index < end {
      let start = index
      var hash = FNVHash()
      while index < end, span[index].isLetter {
        hash.combine(span[index].lowercased)
        index += 1
      }
      if index - start >= 2, index - start <= 5 {
        let key = WordSet.key(of: hash)
        if dutchWords.contains(key) {
          dutch += 1
        } else if englishWords.contains(key) {
          english += 1
        }
      }
      if index == start { index += 1 }
    }
    guard dutch + english > 0, dutch != english else { return nil }
    return dutch > english ? .dutch : .english
  }

  private static let dutchWords = WordSet(
    "de het een van niet met voor zijn bij ook naar wordt deze dat werd")
  private static let englishWords = WordSet(
    "the of and with for was were to by that this are not from")
}
