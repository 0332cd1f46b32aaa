/// The languages of sources by their codes, and by the names that formats have for them.
enum LanguageNames {
  /// The code of ISO 639-1, the code PubMed uses, and the names of LaTeX, the usual one first.
  private static let all: [(code: String, pubMed: String, names: [String])] = [
    ("en", "eng", ["english", "engels"]), ("en-US", "", ["american", "usenglish"]),
    ("en-GB", "", ["british", "ukenglish"]), ("nl", "dut", ["dutch", "nederlands", "nld"]),
    ("de", "ger", ["german", "ngerman", "duits", "deutsch", "deu"]),
    ("fr", "fre", ["french", "frans", "français", "fra"]),
    ("es", "spa", ["spanish", "spaans"]), ("it", "ita", ["italian", "italiaans"]),
    ("pt", "por", ["portuguese"]), ("pt-BR", "", ["brazilian"]), ("da", "dan", ["danish"]),
    ("sv", "swe", ["swedish"]), ("nb", "nor", ["norsk", "norwegian"]), ("fi", "fin", ["finnish"]),
    ("pl", "pol", ["polish"]), ("ru", "rus", ["russian"]), ("tr", "tur", ["turkish"]),
    ("zh", "chi", ["chinese"]), ("ja", "jpn", ["japanese"]), ("ko", "kor", ["korean"]),
    ("cs", "cze", ["czech"]), ("hu", "hun", ["hungarian"]), ("el", "gre", ["greek"]),
  ]

  private static let codes: [String: String] = Dictionary(
    all.flatMap { language in
      ([language.pubMed] + language.names).filter { !$0.isEmpty }.map { ($0, language.code) }
    }
  ) { first, _ in first }

  /// The code of a name or of PubMed's code; what is not known stays as it is.
  static func code(of name: String) -> String { codes[name.lowercased()] ?? name }

  /// The name LaTeX has for a code.
  static func latex(_ code: String) -> String? { all.first { $0.code == code }?.names.first }

  /// The code PubMed has for a code.
  static func pubMed(_ code: String) -> String? {
    all.first { $0.code == code && !$0.pubMed.isEmpty }?.pubMed
  }
}
