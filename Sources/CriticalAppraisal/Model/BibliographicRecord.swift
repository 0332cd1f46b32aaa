/// The bibliographic data of one source, in the terms of CSL-JSON.
///
/// Every text is plain Unicode without markup. What is not known is `nil` or empty, never a guess.
/// Field names follow the CSL 1.0.2 schema, spelt as Swift spells names.
public struct BibliographicRecord: Sendable, Hashable, Codable {
  /// The key it is cited by, as a bibliography file gives it.
  public var id: String?
  /// What kind of source it is.
  public var type: RecordType
  /// Its authors, in order.
  public var authors: [Contributor] = []
  /// Whether more authors follow that are not named: "et al.", "e.a.", "and others".
  public var hasMoreAuthors = false
  /// The editors of the source or of the book it is in.
  public var editors: [Contributor] = []
  /// The title, with its subtitle.
  public var title: String?
  /// The journal, book, series or site it is in, as given: in full or abbreviated.
  public var containerTitle: String?
  /// The journal's abbreviation, where it is given beside the full title.
  public var containerTitleShort: String?
  /// The volume.
  public var volume: String?
  /// The issue, with a supplement: `3 Suppl 1`.
  public var issue: String?
  /// The pages, a range in full where that is known: `1866-1877`, `S4-S9`.
  public var page: String?
  /// The article number of an article without pages (`e031133`), or the number of a report.
  public var number: String?
  /// The edition, without the word: `3`, `2e herziene`.
  public var edition: String?
  /// The publisher, university or institution.
  public var publisher: String?
  /// The place of the publisher.
  public var publisherPlace: String?
  /// When it was published.
  public var issued: PartialDate?
  /// When it was seen online.
  public var accessed: PartialDate?
  /// The DOI in lower or upper case as given, without an address before it.
  public var doi: String?
  /// The number in PubMed.
  public var pmid: String?
  /// The number in PubMed Central, with `PMC` before it.
  public var pmcid: String?
  /// The address.
  public var url: String?
  /// The ISBNs, with or without hyphens.
  public var isbn: [String] = []
  /// The ISSNs.
  public var issn: [String] = []
  /// The language of the source, `nl`, `en-GB`.
  public var language: String?
  /// A kind more precise than ``type``: `Master's thesis`, `Preprint`.
  public var genre: String?
  /// What carries it: `Internet`.
  public var medium: String?
  /// Its state, where that is not "published": `Epub ahead of print`.
  public var status: String?
  /// A remark.
  public var note: String?
  /// The abstract.
  public var abstract: String?
  /// The keywords, separated by commas.
  public var keyword: String?
  /// What its file says besides, by the file's own field names, in order; kept for writing.
  public var extra: [ExtraField] = []

  /// A field of a bibliography file that has no place in the record.
  public struct ExtraField: Sendable, Hashable, Codable {
    /// The format and the name, `bibtex:annote`, `ris:C1`, `nbib:MH`, `csl:archive`.
    public var name: String
    /// The value as the file gives it, decoded to plain Unicode.
    public var value: String

    /// A field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A record of which only the kind is known.
  public init(type: RecordType = .document) { self.type = type }

  /// The year of publication.
  public var year: Int? { issued?.year }
}
