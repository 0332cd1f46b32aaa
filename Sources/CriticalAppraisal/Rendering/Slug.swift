/// Makes names for anchors out of titles.
public enum Slug {
  /// `Wat kan jij ermee?` as `wat-kan-jij-ermee`; at most about sixty letters, cut at a word.
  public static func slug(_ text: String) -> String {
    var slug = ""
    for word in HeadingWords(text).words where word.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) {
      if slug.utf8.count + word.utf8.count > 60, !slug.isEmpty { break }
      slug += slug.isEmpty ? word : "-\(word)"
    }
    return slug
  }
}
