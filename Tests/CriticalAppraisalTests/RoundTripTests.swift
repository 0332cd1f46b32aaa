import Testing

@testable import CriticalAppraisal

@Suite struct RoundTripTests {
  /// Records with every part, and with all that is awkward.
  static let records: [BibliographicRecord] = {
    var article = BibliographicRecord(type: .journalArticle)
    article.id = "kent2023"
    article.authors = [
      Contributor(family: "Kent", given: "Peter"),
      Contributor(family: "Tulder", given: "Maurits W.", particle: "van"),
      Contributor(family: "Smith", given: "John A", suffix: "Jr"),
      Contributor(literal: "RESTORE team, Perth"),
      Contributor(family: "Cruz", given: "J", particle: "De la"),
      Contributor(family: "Solo"), Contributor(family: "Vibe Fersum", given: "Kjartan"),
    ]
    article.hasMoreAuthors = true
    article.title = "CFT: 50% & more — the RESTORE_trial for {back} pain?"
    article.containerTitle = "The Lancet"
    article.containerTitleShort = "Lancet"
    article.volume = "401"
    article.issue = "3 Suppl 1"
    article.page = "1866-1877"
    article.issued = PartialDate(year: 2023, month: 6, day: 3)
    article.accessed = PartialDate(year: 2026, month: 1)
    article.doi = "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID_SIM968>3.0.CO;2-2"
    article.pmid = "37146623"
    article.pmcid = "PMC123"
    article.url = "https://example.org/a_b?c=1&d=%20#x~y"
    article.issn = ["0140-6736", "1474-547X"]
    article.language = "en-GB"
    article.status = "Epub ahead of print"
    article.note = "A remark"
    article.abstract = "BACKGROUND: $5 & 10^3; α ≤ 0.05. \"Quoted\""
    article.keyword = "pain, back"
    article.extra = [
      .init(name: "bibtex:annotation", value: "Goed & wel"), .init(name: "ris:C1", value: "one"),
      .init(name: "ris:C1", value: "two = 2"), .init(name: "nbib:MH", value: "*Low Back Pain"),
      .init(name: "csl:event-title", value: "[1]"),
      .init(name: "csl:odd member", value: "{\"a\":[1]}"),
    ]
    var book = BibliographicRecord(type: .book)
    book.id = "who:2020/a"
    book.authors = [Contributor(literal: "World Health Organization")]
    book.editors = [Contributor(family: "Vries", given: "A", particle: "de")]
    book.title = "Guideline."
    book.edition = "3"
    book.publisher = "WHO"
    book.publisherPlace = "Genève"
    book.issued = PartialDate(year: 2020)
    book.isbn = ["9781584885658"]
    book.genre = "Report"
    book.medium = "Internet"
    book.language = "nl"
    book.keyword = "one,two"
    var chapter = BibliographicRecord(type: .chapter)
    chapter.id = "part"
    chapter.title = "Part"
    chapter.containerTitle = "Whole"
    chapter.page = "S4-S9"
    chapter.number = "e12"
    var thesis = BibliographicRecord(type: .thesis)
    thesis.id = "thesis"
    thesis.genre = "Master's thesis"
    thesis.publisher = "Hogeschool"
    thesis.containerTitleShort = "short only"
    thesis.publisherPlace = "Utrecht"
    return [article, book, chapter, thesis]
      + RecordType.allCases.map { type in
        var record = BibliographicRecord(type: type)
        record.id = "t-\(type.rawValue)"
        record.title = "A \(type.rawValue)"
        record.containerTitle = type.hasIssues ? "Journal" : nil
        record.issue = "4"
        record.number = "12"
        return record
      }
  }()

  static let pairs = BibliographyFormat.allCases.flatMap { first in
    BibliographyFormat.allCases.map { (first, $0) }
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `a record comes back from each format as it was`(format: BibliographyFormat) {
    let written = Bibliography(Self.records).written(as: format)
    let read = Bibliography(written, format: format)
    #expect(read.problems.isEmpty)
    for (before, after) in zip(Self.records, read.records) {
      #expect(before.parts == after.parts)
    }
    #expect(read.records.count == Self.records.count)
    #expect(read.written(as: format) == written)
    #expect(BibliographyFormat(content: written) == format)
  }

  @Test(arguments: pairs)
  func `a record comes back from one format by way of another`(
    first: BibliographyFormat, second: BibliographyFormat
  ) {
    let before = Bibliography(Bibliography(Self.records).written(as: first), format: first)
    let way = Bibliography(before.written(as: second), format: second)
    let after = Bibliography(way.written(as: first), format: first)
    for (before, after) in zip(before.records, after.records) {
      #expect(before.parts == after.parts)
    }
    #expect(after.records.count == Self.records.count)
  }

  @Test func `fields only one format has come back by way of each other`() {
    let medline = Bibliography(Array(MEDLINETests.record.utf8), format: .nbib)
    for format in BibliographyFormat.allCases {
      let way = Bibliography(medline.written(as: format), format: format)
      #expect(way.written(as: .nbib) == medline.written(as: .nbib))
    }
  }
}

extension BibliographicRecord {
  /// The parts by name, with the extra fields in the order of their names, for messages that show
  /// what differs.
  var parts: [String] {
    var record = self
    record.extra = []
    let fields = Mirror(reflecting: record).children.compactMap { child -> String? in
      let text = "\(child.value)"
      return text == "nil" || text == "[]" ? nil : "\(child.label ?? ""): \(text)"
    }
    return fields + extra.map { "\($0.name)=\($0.value)" }.sorted()
  }
}
