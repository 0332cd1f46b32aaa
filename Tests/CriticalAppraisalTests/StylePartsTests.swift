import Testing

@testable import CriticalAppraisal

/// Names, pages, journals and marks, which all styles share.
@Suite struct StylePartsTests {
  @Test(arguments: [
    ("Maurits W.", "MW", "M. W."), ("MW", "MW", "M. W."), ("M.W.", "MW", "M. W."),
    ("M. W.", "MW", "M. W."), ("Jean-Paul", "JP", "J.-P."), ("J.-P.", "JP", "J.-P."),
    ("H.C.W.", "HCW", "H. C. W."), ("Émile", "É", "É."), ("Chung-Wei Christine", "CWC", "C.-W. C."),
    ("HCWM", "HCWM", "H. C. W. M."), ("Den-Ching A", "DCA", "D.-C. A."), ("", "", ""),
    ("W. Scott", "WS", "W. S."), ("Jo", "J", "J."),
  ])
  func `given names become initials`(given: String, plain: String, stopped: String) {
    let person = Contributor(family: "Jansen", given: given)
    #expect(person.plainInitials == plain)
    #expect(person.stoppedInitials == stopped)
  }

  @Test func `a name in capitals is one name, initials are several`() {
    #expect(Contributor(family: "JANSEN", given: "MARIA").plainInitials == "M")
    #expect(Contributor(family: "Jansen", given: "MJP").plainInitials == "MJP")
  }

  @Test func `a particle after the given names goes before the family name`() {
    let person = Contributor(family: "Tulder", given: "Maurits W. van")
    #expect(person.familyWithParticles == "van Tulder")
    #expect(person.plainInitials == "MW")
  }

  @Test(arguments: [
    ("376-382", "376-82", "376–382"), ("376-82", "376-82", "376–382"),
    ("1866–1877", "1866-77", "1866–1877"), ("S4-S9", "S4-9", "S4–S9"), ("S4-9", "S4-9", "S4–S9"),
    ("376A-382A", "376A-382A", "376A–382A"), ("iii-v", "iii-v", "iii–v"), ("1-10", "1-10", "1–10"),
    ("e103-e107", "e103-7", "e103–e107"), ("184", "184", "184"), ("99-105", "99-105", "99–105"),
    ("pp. 12-15, 20", "12-5, 20", "12–15, 20"), ("S6-S12", "S6-12", "S6–S12"),
    ("1123-31", "1123-31", "1123–1131"), ("20-3", "20-3", "20–23"), ("12-", "12-", "12-"),
    ("284-284", "284-284", "284–284"),
  ])
  func `pages are shortened or written in full`(pages: String, minimal: String, full: String) {
    #expect(StyledPages(pages).minimal == minimal)
    #expect(StyledPages(pages).expanded(dash: "–") == full)
  }

  @Test(arguments: [
    ("e031133", true), ("n71", true), ("CD009790", true), ("i6748", true), ("pzab188", true),
    ("S4", false), ("A2", false), ("376", false), ("e103-e107", false), ("iv", false),
  ])
  func `a number of an article is told from a page`(page: String, isNumber: Bool) {
    #expect(StyledPages(page).isArticleNumber == isNumber)
  }

  @Test(arguments: [
    ("British Journal of Sports Medicine", "Br J Sports Med"),
    ("british journal of sports medicine", "Br J Sports Med"),
    ("Br. J. Sports Med.", "Br J Sports Med"), ("The Lancet", "Lancet"),
    ("Lancet (London, England)", "Lancet"), ("Physical therapy", "Phys Ther"),
    ("Arthritis and Rheumatism", "Arthritis Rheum"), ("Spine", "Spine (Phila Pa 1976)"),
    ("Huisarts en Wetenschap", "Huisarts Wet"),
  ])
  func `a journal is found by its title in any form`(title: String, abbreviation: String) {
    #expect(JournalTitles.abbreviation(of: title) == abbreviation)
  }

  @Test(arguments: [
    ("Br J Sports Med", "British Journal of Sports Medicine"), ("Lancet", "The Lancet"),
    ("JAMA", "JAMA"), ("J Physiother", "Journal of Physiotherapy"),
    ("The Journal of Urology", "The Journal of Urology"),
  ])
  func `a journal is found by its abbreviation`(abbreviation: String, title: String) {
    #expect(JournalTitles.title(of: abbreviation) == title)
  }

  @Test func `no journal has two abbreviations, and a title alone says nothing`() {
    var seen: [String: String] = [:]
    for line in JournalTitles.table.split(separator: "\n") {
      let names = line.split(separator: " = ").map(String.init)
      #expect(names.count == 2)
      guard names.count == 2 else { continue }
      #expect(seen.updateValue(names[1], forKey: names[0].lowercased()) == nil, "\(line)")
      #expect(JournalTitles.abbreviation(of: names[0]) == names[1])
    }
    #expect(seen.count > 250)
    #expect(JournalTitles.abbreviation(of: "Tijdschrift voor onbekende zaken") == nil)
  }

  @Test(arguments: ["Why?", "Why!", "Why.", "Why. ", "“Why?”", "Why..."])
  func `a title brings its own mark or gets one`(title: String) {
    var record = BibliographicRecord(type: .journalArticle)
    record.title = title
    record.journal("BMJ", "1", "2", "3-4")
    for style in StyleGoldenTests.styles {
      let text = ReferenceFormatter(style: style, language: .dutch).format(record).text
      #expect(text.flaws.isEmpty || title == "Why...", "\(text)")
    }
  }

  @Test func `links lead to the DOI, the PubMed record and the address`() {
    var record = BibliographicRecord(type: .journalArticle)
    record.title = "Title"
    record.doi = "10.1002/(sici)1<2::aid>3.0.co;2-x"
    record.pmid = "123"
    let runs = ReferenceFormatter(style: .vancouver, language: .english).format(record).runs
    #expect(
      runs.compactMap(\.link?.address) == [
        "https://doi.org/10.1002/(sici)1%3C2::aid%3E3.0.co;2-x",
        "https://pubmed.ncbi.nlm.nih.gov/123/",
      ])
    record.doi = nil
    record.url = "javascript:alert(1)"
    for style in StyleGoldenTests.styles {
      let formatted = ReferenceFormatter(style: style, language: .english).format(record)
      #expect(formatted.text.contains("javascript:alert(1)"))
      #expect(formatted.runs.allSatisfy { $0.link?.address.hasPrefix("https") ?? true })
    }
  }

  @Test func `of a record of which nothing is known nothing is written`() {
    for type in RecordType.allCases {
      let record = BibliographicRecord(type: type)
      #expect(ReferenceFormatter(style: .vancouver, language: .dutch).format(record).text == "")
      #expect(ReferenceFormatter(style: .ama, language: .dutch).format(record).text == "")
    }
  }

  typealias Removal = @Sendable (inout BibliographicRecord) -> Void

  static let removals: [Removal] = [
    { $0.authors = [] }, { $0.editors = [] }, { $0.title = nil }, { $0.containerTitle = nil },
    { $0.volume = nil }, { $0.issue = " " }, { $0.page = "" }, { $0.number = nil },
    { $0.edition = nil }, { $0.publisher = nil }, { $0.publisherPlace = "" }, { $0.issued = nil },
    { $0.accessed = nil }, { $0.doi = nil }, { $0.pmid = nil }, { $0.url = nil },
    { $0.genre = nil }, { $0.hasMoreAuthors.toggle() },
  ]

  @Test(arguments: StyleGoldenTests.styles, Language.allCases)
  func `missing parts leave no trace`(style: CitationStyle, language: Language) throws {
    let formatter = ReferenceFormatter(style: style, language: language)
    let records = try BibliographicRecord.fixture("Tests/Fixtures/references/styles/records.json")
    for record in records {
      for first in Self.removals.indices {
        var partial = record
        for removal in (Self.removals + Self.removals)[first...].prefix(2) {
          removal(&partial)
          let text = formatter.format(partial).text
          guard !text.isEmpty else { break }
          let flaws = text.flaws
          #expect(flaws.isEmpty, "\(flaws): \(text)")
        }
      }
    }
  }
}

extension String {
  /// What no reference may contain: two marks at once, empty brackets, blanks before marks.
  fileprivate var flaws: [String] {
    let wrong = [
      "..", "?.", "!.", ",.", ";.", ":.", ".;", ",,", "  ", " ,", " .", " ;", " :", "()", "[]",
      "( ",
      "[ ", " )", " ]", "(,", ".:", "(;", ":;", ";;",
    ].map { Array($0.utf8) }
    // "No.:" and "2nd ed.; D. Webb, Ed." are as the manuals have them.
    let bytes = Array(
      split(separator: "o.:").joined(separator: "o:").split(separator: "tnr.:")
        .joined(separator: "tnr:").split(separator: "ed.; ").joined(separator: "ed; ").utf8)
    var found: [String] = []
    for index in bytes.indices.dropLast() where !bytes[index].isLetter {
      for pair in wrong where pair[0] == bytes[index] && pair[1] == bytes[index + 1] {
        found.append(String(decoding: pair, as: UTF8.self))
      }
    }
    let isPadded = first == " " || last == " " || last == "," || last == ";" || last == ":"
    return found + (isPadded ? ["at its end"] : [])
  }
}
