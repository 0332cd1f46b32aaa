import Testing

@testable import CriticalAppraisal

@Suite struct CSLJSONTests {
  @Test func `an item becomes a record`() throws {
    let bibliography = Bibliography(
      cslJSON: #"""
        [{"id": 7, "type": "article-journal", "title": ["RESTORE \u00e9 \ud83d\ude00"],
          "author": [{"family": "Tulder", "given": "M", "non-dropping-particle": "van"},
                     {"literal": "WHO"}, {"family": "Kent", "suffix": "Jr"}],
          "issued": {"date-parts": [["2023", 6, "3"]]}, "accessed": {"raw": "2026-01-22"},
          "volume": 401, "page": "1866-77", "DOI": "https://doi.org/10.1000/X", "PMCID": "123",
          "ISSN": ["0140-6736", "1474-547X"], "archive": "X", "event-date": {"date-parts": [[2020]]}}]
        """#)
    #expect(bibliography.problems.isEmpty)
    let record = try #require(bibliography.records.first)
    #expect(record.id == "7")
    #expect(record.title == "RESTORE é 😀")
    #expect(
      record.authors == [
        Contributor(family: "Tulder", given: "M", particle: "van"), Contributor(literal: "WHO"),
        Contributor(family: "Kent", suffix: "Jr"),
      ])
    #expect(record.issued == PartialDate(year: 2023, month: 6, day: 3))
    #expect(record.accessed == PartialDate(year: 2026, month: 1, day: 22))
    #expect(record.volume == "401")
    #expect(record.page == "1866-1877")
    #expect(record.doi == "10.1000/X")
    #expect(record.pmcid == "PMC123")
    #expect(record.issn == ["0140-6736", "1474-547X"])
    #expect(record.extra.map(\.name) == ["csl:accessed", "csl:archive", "csl:event-date"])
    #expect(bibliography.record(doi: "10.1000/x") == record)
    let written = String(decoding: bibliography.written(as: .cslJSON), as: UTF8.self)
    #expect(written.contains(#""event-date":{"date-parts":[[2020]]}"#))
    #expect(written.contains(#""accessed":{"raw":"2026-01-22"}"#))
  }

  @Test(arguments: [
    #"{"id": "a", "type": "book"}"#, #"{"items": [{"id": "a", "type": "book"}]}"#,
    #"{"x": 1, "references": [{"id": "a", "type": "book"}]}"#,
  ])
  func `one item and an object with items are read too`(text: String) {
    #expect(Bibliography(Array(text.utf8)).records.map(\.id) == ["a"])
  }

  @Test func `a broken item costs the others nothing`() {
    let bibliography = Bibliography(
      cslJSON: #"""
        [
          {"id": "a", "title": "A" "volume": {"x": [1]}},
          {"id": "b", "title": "unclosed},
          {"id": "c", "author": [{"family": "K"}, {"family": "L"}]},
          "text",
          {"id": "d", "issued": tru}
          {"id": "e"},
          {"id": "f", "title": "F"
        """#)
    #expect(bibliography.records.map(\.id) == ["c", "e"])
    #expect(bibliography.problems.map(\.line) == [2, 3, 5, 6, 8, 8])
    #expect(bibliography.problems[0].column == 28)
    #expect(bibliography.problems[2].cause == .noRecord)
  }

  @Test func `names and dates that say more than a record holds come back whole`() {
    let text = #"""
      [
      {"id":"a","type":"bill","author":[{"family":"K","given":"P","ORCID":"0000"}],"issued":{"date-parts":[[2020,1],[2020,2]]},"custom":{"x":[1]}}
      ]

      """#
    let bibliography = Bibliography(cslJSON: text)
    #expect(bibliography.records.first?.type == .legislation)
    #expect(String(decoding: bibliography.written(as: .cslJSON), as: UTF8.self) == text)
  }
}

@Suite struct RISTests {
  @Test func `a record is read whatever tags its exporter prefers`() throws {
    let bibliography = Bibliography(
      ris: """
        1.
        TY  - JOUR
        A1  - van Tulder, Maurits W.
        AU  - World Health Organization
        A1 - Kent, Peter, Jr
        T1  - A title
          that goes on
        JF  - The Lancet
        JA  - Lancet
        Y1  - 2023/06/03/
        SP  - 1866
        EP  - 77
        SN  - 0140-6736
        UR  - https://doi.org/10.1000/x
        KW  - pain
        KW  - back
        AN  - 37146623
        DB  - PubMed
        C1  - custom
        ER  -
        TY  - CHAP
        TI  - Part
        BT  - Whole
        A2  - Editor, E
        SN  - 978-1-58488-565-8
        TY  - BOOK
        BT  - Book
        PY  - 1999
        """)
    #expect(bibliography.records.count == 3)
    let record = try #require(bibliography.records.first)
    #expect(
      record.authors[0] == Contributor(family: "Tulder", given: "Maurits W.", particle: "van"))
    #expect(record.authors[1] == Contributor(literal: "World Health Organization"))
    #expect(record.authors[2].suffix == "Jr")
    #expect(record.title == "A title that goes on")
    #expect(record.containerTitle == "The Lancet")
    #expect(record.containerTitleShort == "Lancet")
    #expect(record.issued == PartialDate(year: 2023, month: 6, day: 3))
    #expect(record.page == "1866-1877")
    #expect(record.keyword == "pain, back")
    #expect(record.pmid == "37146623")
    #expect(record.doi == "10.1000/x")
    #expect(record.originals("ris:C1") == ["custom"])
    #expect(bibliography.records[1].containerTitle == "Whole")
    #expect(bibliography.records[1].editors == [Contributor(family: "Editor", given: "E")])
    #expect(bibliography.records[1].isbn == ["978-1-58488-565-8"])
    #expect(bibliography.records[2].title == "Book")
    #expect(bibliography.lines == [2, 21, 26])
    #expect(bibliography.problems.map(\.line) == [21, 26])
  }
}

@Suite struct MEDLINETests {
  static let record = """
    PMID- 37146623
    OWN - NLM
    IS  - 1474-547X (Electronic)
    IS  - 0140-6736 (Linking)
    VI  - 401
    IP  - 10391
    DP  - 2023 Jun 3
    TI  - Cognitive functional therapy with or without movement sensor biofeedback versus
          usual care for chronic, disabling low back pain (RESTORE).
    PG  - 1866-1877
    LID - S0140-6736(23)00441-5 [pii]
    LID - 10.1016/S0140-6736(23)00441-5 [doi]
    AB  - BACKGROUND: Low back pain.
    FAU - Kent, Peter
    AU  - Kent P
    AD  - Curtin University, Perth.
    FAU - van Tulder, Maurits W
    AU  - van Tulder MW
    CN  - RESTORE trial team
    LA  - eng
    PT  - Journal Article
    PT  - Randomized Controlled Trial
    PL  - England
    TA  - Lancet
    JT  - Lancet (London, England)
    MH  - *Low Back Pain
    PMC - PMC123
    """

  @Test func `a record of PubMed is read`() throws {
    let bibliography = Bibliography(Array(("\n" + Self.record + "\n\n" + "PMID- 1\n").utf8))
    #expect(bibliography.problems.isEmpty)
    #expect(bibliography.records.count == 2)
    let record = try #require(bibliography.record(pmid: "37146623"))
    #expect(record.id == "kent2023")
    #expect(record.type == .journalArticle)
    #expect(
      record.authors == [
        Contributor(family: "Kent", given: "Peter"),
        Contributor(family: "Tulder", given: "Maurits W", particle: "van"),
        Contributor(literal: "RESTORE trial team"),
      ])
    #expect(
      record.title?.hasSuffix("versus usual care for chronic, disabling low back pain (RESTORE)")
        == true)
    #expect(record.containerTitle == "Lancet (London, England)")
    #expect(record.containerTitleShort == "Lancet")
    #expect(record.issued == PartialDate(year: 2023, month: 6, day: 3))
    #expect(record.doi == "10.1016/S0140-6736(23)00441-5")
    #expect(record.pmcid == "PMC123")
    #expect(record.language == "en")
    #expect(record.issn == ["1474-547X", "0140-6736"])
    #expect(record.originals("nbib:PT") == ["Journal Article", "Randomized Controlled Trial"])
    #expect(record.originals("nbib:AD[1]") == ["Curtin University, Perth."])
  }

  @Test func `what is written again has every line that was there`() {
    let written = Bibliography(Array(Self.record.utf8)).written(as: .nbib)
    let tags = { (text: String) in
      text.split(separator: "\n").filter { $0.prefix(5).contains("-") }.map(String.init).sorted()
    }
    let lines = tags(Self.record.replacing("versus\n      usual", with: "versus usual"))
    let again = tags(
      String(decoding: written, as: UTF8.self).replacing("\n      ", with: " "))
    #expect(again == lines)
  }
}

@Suite struct BibliographyFileTests {
  @Test(arguments: [
    ("refs.BIB", BibliographyFormat.bibtex), ("a.json", .cslJSON), ("a.ris", .ris),
    ("pubmed.nbib", .nbib), ("a.txt", nil), ("bib", nil),
  ])
  func `the name of a file tells its format`(name: String, format: BibliographyFormat?) {
    #expect(BibliographyFormat(fileName: name) == format)
  }

  @Test(arguments: [
    ("% x\n@article{a,\n", BibliographyFormat.bibtex), (" [ {\"id\": 1}]", .cslJSON),
    ("{\n\"items\": []}", .cslJSON), ("TY  - JOUR", .ris), ("\n\nPMID- 1", .nbib),
    ("# A title\n\n- x [1]\n", nil), ("[1] Kent P.", nil), ("", nil),
  ])
  func `the text of a file tells its format`(text: String, format: BibliographyFormat?) {
    #expect(BibliographyFormat(content: Array(text.utf8)) == format)
  }

  @Test func `other encodings and line ends are read, the first with a warning`() {
    let text = "\u{FEFF}@book{a,\r\n title = {Été},\r\n}\r\n@book{a, title={x}}\r\n"
    let marked = Bibliography(Array(text.utf8))
    #expect(marked.records.first?.title == "Été")
    #expect(marked.lines == [1, 4])
    let latin = Bibliography(
      Array("@book{a, title = {".utf8) + [0xC9, 0x74, 0xE9] + Array("}}".utf8))
    #expect(latin.records.first?.title == "Été")
    #expect(latin.problems.map(\.cause) == [.encoding("Windows-1252")])
  }

  @Test func `a file that is none says so`() {
    #expect(Bibliography(Array("Beste lezer,".utf8)).problems.map(\.cause) == [.unknownFormat])
    #expect(Bibliography([], format: .ris).problems.map(\.cause) == [.empty])
  }

  @Test(arguments: BibliographyFormat.allCases)
  func `no text takes long or crashes`(format: BibliographyFormat) {
    let megabytes = 5 << 20
    let pieces = [
      "{", "[", "@a{x,t={", "\n@a{x,t={", "\nt={a\n", "\"", "\\", "{\"a\":", "[{\"id\":1,",
      "\nTY  - ",
      "\nPMID- 1\nTI  - x", "\n\n", "@string{a=a#a#a}", "\"a\"#", "{\\'", "$^{", "x", "\n      x",
      ",",
      "@book{a,crossref={a},xdata={a}}\n",
    ]
    for piece in pieces {
      // Debug builds take their time: the proof is that it grows no faster than the text.
      let count = megabytes / 40 / piece.utf8.count
      var bytes: [UInt8] = []
      for _ in 0..<count { bytes += piece.utf8 }
      let clock = ContinuousClock()
      let time = clock.measure { _ = Bibliography(bytes, format: format) }
      #expect(time < .seconds(20), "\(piece)")
    }
    let deep = Bibliography([UInt8](repeating: UInt8(ascii: "{"), count: megabytes), format: format)
    #expect(deep.records.count <= 1)
  }
}

extension Bibliography {
  init(cslJSON text: String) { self.init(Array(text.utf8), format: .cslJSON) }
  init(ris text: String) { self.init(Array(text.utf8), format: .ris) }
}
