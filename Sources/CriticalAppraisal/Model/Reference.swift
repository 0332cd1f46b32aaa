public import CommonMark

/// An entry of the reference list, as typed, with what could be read from it.
public struct Reference: Sendable, Hashable, Codable {
  /// How far the structured data of an entry can be relied on.
  public enum Confidence: String, Sendable, Hashable, Codable {
    /// Every part of the text was understood; the entry may be written in another style.
    case full
    /// Some parts were understood; the entry stays as typed.
    case partial
    /// Nothing but perhaps an identifier or a year was understood.
    case none
  }

  /// Its number: the typed one, or its place in the list.
  public var number: Int
  /// The key it can be cited by, `kent2023`: first author and year.
  public var key: String?
  /// The whole entry as plain text, without its number.
  public var text: String
  /// What the entry says, field by field, as far as it was understood.
  public var record: BibliographicRecord {
    get { data.value }
    set { data = Boxed(newValue) }
  }
  /// A reference is copied often, and a record has thirty fields: it is shared instead.
  private var data: Boxed<BibliographicRecord>
  /// How far ``record`` can be relied on.
  public var confidence: Confidence
  /// The blocks or inlines that hold it, in ``Appraisal/content``.
  public var nodes: [MarkdownTree.ID]
  /// The nodes that begin with a typed number (`[1]`, `1)`), and where the words after it begin.
  public var skippedBytes: Int

  private enum CodingKeys: String, CodingKey {
    case number, key, text, confidence, nodes, skippedBytes
    case data = "record"
  }

  /// An entry of which what it says may be known.
  public init(
    number: Int, text: String, record: BibliographicRecord = BibliographicRecord(),
    confidence: Confidence = .none, nodes: [MarkdownTree.ID] = [], skippedBytes: Int = 0
  ) {
    self.number = number
    self.text = text
    data = Boxed(record)
    self.confidence = confidence
    self.nodes = nodes
    self.skippedBytes = skippedBytes
  }

  /// Its DOI, without an address before it.
  public var doi: String? {
    get { record.doi }
    set { record.doi = newValue }
  }

  /// Its number in PubMed.
  public var pmid: String? {
    get { record.pmid }
    set { record.pmid = newValue }
  }

  /// The year of publication.
  public var year: Int? {
    get { record.year }
    set { record.issued = newValue.map { PartialDate(year: $0) } }
  }

  /// The family name of the first author with its particle, or the first word of an organisation
  /// or of a title; names of up to three words are kept whole.
  public var firstAuthor: String? {
    if let first = record.authors.first ?? record.editors.first {
      return first.literal.map(Self.shortName) ?? first.fullFamily
    }
    guard let title = record.title else { return nil }
    return Self.shortName(title)
  }

  /// The words up to the first mark if they are three or fewer, else the first word.
  private static func shortName(_ name: String) -> String {
    let bytes = name.utf8Span.span
    var end = 0
    var words = 0
    var first = 0..<0
    while end < min(bytes.count, 120), !isMark(bytes[end]) {
      let start = end
      while end < min(bytes.count, 120), bytes[end] != 0x20, !isMark(bytes[end]) { end += 1 }
      if end > start {
        words += 1
        if words == 1 { first = start..<end }
      } else {
        end += 1
      }
    }
    let part = bytes.extracting(words > 3 ? first : 0..<end)
    guard let text = try? UTF8Span(validating: part) else { return name }
    return words > 3 ? String(copying: text) : String(copying: text).trimmed
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
