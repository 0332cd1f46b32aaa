@testable import CriticalAppraisal

/// The words that a record says, for telling whether a text has words that it lacks.
struct RecordWords {
  private var words: Set<String>
  private let pages: [String]

  /// Words that a style writes by itself.
  private static let connecting = Set(
    """
    doi https http www org dx pmid pmcid pubmed central available from accessed beschikbaar via op
    geraadpleegd van et al e a in editor editors eds ed red volume vol pp p no nr issue art article
    edition druk dr internet cited geciteerd retrieved ncbi nlm nih gov and en bezocht published
    posted online others anderen z d n
    """.split { " \n".contains($0) }.map(String.init))

  private static let months = [
    "jan", "feb", "mar", "mrt", "maa", "apr", "may", "mei", "jun", "jul", "aug", "sep", "oct",
    "okt", "nov", "dec",
  ]

  /// The words of all fields.
  init(_ record: BibliographicRecord) {
    var texts = [
      record.title, record.containerTitle, record.volume, record.issue, record.page, record.number,
      record.edition, record.publisher, record.publisherPlace, record.doi, record.pmid,
      record.pmcid, record.url, record.genre, record.medium, record.status, record.note,
    ].compactMap(\.self)
    texts += record.isbn + record.issn
    for person in record.authors + record.editors {
      texts += [person.family, person.given, person.particle, person.suffix, person.literal]
        .compactMap(\.self)
    }
    for date in [record.issued, record.accessed].compactMap(\.self) {
      texts.append("\(date.year) \(date.month ?? 0) \(date.day ?? 0)")
    }
    words = Set(texts.flatMap(Self.split))
    pages = Self.split(record.page ?? "")
  }

  /// The words of a text that are neither in the record nor written by a style: `9` of `782-9` is
  /// in `782-789`, `2019a` in `2019`, `08` in `8`.
  func missing(from text: String) -> [String] {
    Self.split(text).filter { word in
      if words.contains(word) || Self.connecting.contains(word) { return false }
      if Self.months.contains(where: word.hasPrefix) { return false }
      if pages.contains(where: { $0.hasSuffix(word) }) { return false }
      if let number = Int(word), words.contains(String(number)) { return false }
      return !(word.dropLast().allSatisfy(\.isNumber) && words.contains(String(word.dropLast())))
    }
  }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
