import Testing

@testable import CriticalAppraisal

/// Single references, as people type them.
@Suite struct ReferenceTextTests {
  private func read(_ text: String) -> BibliographicRecord { ReferenceTextReader.read(text).record }

  private func names(_ people: [Contributor]) -> [String] {
    people.map {
      $0.literal
        ?? [$0.particle, $0.family, $0.given, $0.suffix].compactMap(\.self)
        .joined(separator: "|")
    }
  }

  @Test(
    arguments: [
      ("van Tulder MW, Van der Windt DAWM", ["van|Tulder|MW", "Van der|Windt|DAWM"]),
      ("'t Hart M, O’Sullivan PPB, d'Alembert J", ["'t|Hart|M", "O’Sullivan|PPB", "d'Alembert|J"]),
      ("Vibe Fersum K, Kvåle A, Leboeuf-Yde C", ["Vibe Fersum|K", "Kvåle|A", "Leboeuf-Yde|C"]),
      ("Sizer PS Jr, Smith A 3rd, Ng L", ["Sizer|PS|Jr", "Smith|A|3rd", "Ng|L"]),
      ("Kent P.M., Haines T. P., Basler H-D", ["Kent|P.M.", "Haines|T. P.", "Basler|H-D"]),
      ("Kent P; Haines T; Lin I", ["Kent|P", "Haines|T", "Lin|I"]),
      ("Kent P, Haines T and Lin I", ["Kent|P", "Haines|T", "Lin|I"]),
      (
        "Tulder MW van, Windt DA van der, Koes BW",
        ["van|Tulder|MW", "van der|Windt|DA", "Koes|BW"]
      ),
      ("Kent P, Haines T; RESTORE Group", ["Kent|P", "Haines|T", "RESTORE Group"]),
    ] as [(String, [String])])
  func `names are divided as they are in Vancouver`(authors: String, expected: [String]) {
    let record = read("\(authors). A title of some words. Lancet 2019;1(2):3-4.")
    #expect(names(record.authors) == expected)
    #expect(record.title == "A title of some words")
    #expect(!record.hasMoreAuthors)
  }

  @Test(
    arguments: [
      ("de Vet, H. C. W., & Koes, B. W.", ["de|Vet|H. C. W.", "Koes|B. W."]),
      ("Van Tulder, M., Lin, C.-W. C., en Koes, B.", ["Van|Tulder|M.", "Lin|C.-W. C.", "Koes|B."]),
      ("Evans, A. C., Jr., & Garbarino, J.", ["Evans|A. C.|Jr", "Garbarino|J."]),
      ("Kent, P. and Haines, T.", ["Kent|P.", "Haines|T."]), ("Kent & Haines", ["Kent", "Haines"]),
      ("Kent P, Haines T", ["Kent|P", "Haines|T"]), ("Waddell, Gordon", ["Waddell|Gordon"]),
      ("World Health Organization.", ["World Health Organization"]), ("KNGF.", ["KNGF"]),
    ] as [(String, [String])])
  func `names are divided as they are in APA`(authors: String, expected: [String]) {
    let record = read("\(authors) (2019). A title of some words. Spine, 27(2), 24–29.")
    #expect(names(record.authors) == expected)
    #expect(record.title == "A title of some words")
    #expect(record.containerTitle == "Spine")
  }

  @Test(arguments: ["et al.", "et al", "e.a.", "en anderen.", "and others."])
  func `more authors are noticed`(words: String) {
    let record = read("Kent P, Haines T, \(words) A title of some words. Lancet 2019;1:3-4.")
    #expect(record.hasMoreAuthors)
    #expect(names(record.authors) == ["Kent|P", "Haines|T"])
    #expect(record.title == "A title of some words")
  }

  @Test(
    arguments: [
      ("2020; 54(13): 782-9", "54", "13", "782-789", nil),
      ("2020;54:1866–77", "54", nil, "1866-1877", nil),
      ("2020;12(3 Suppl 1):S4-9", "12", "3 Suppl 1", "S4-S9", nil),
      ("2020;12 Suppl 2:S2-15", "12", "Suppl 2", "S2-S15", nil),
      ("2020;12(Pt 2):131", "12", "Pt 2", "131", nil),
      ("2019;9(8):e031133", "9", "8", nil, "e031133"),
      ("2015;350:h444", "350", nil, nil, "h444"), ("2021;101(10)", "101", "10", nil, nil),
      ("2020 Aug 13;331(7513):376-82", "331", "7513", "376-382", nil),
      ("2020 mrt;9:1-2", "9", nil, "1-2", nil), ("2020;9:12-18, 20", "9", nil, "12-18, 20", nil),
      ("2020;9:e1-e10", "9", nil, "e1-e10", nil),
      ("2020, jrg. 9, nr. 3, p. 12-18", "9", "3", "12-18", nil),
      ("2020;10:12345", "10", nil, nil, "12345"), ("2020;9:376A-382A", "9", nil, "376A-382A", nil),
    ] as [(String, String?, String?, String?, String?)])
  func `volume, issue and pages are read in every form`(
    tail: String, volume: String?, issue: String?, page: String?, number: String?
  ) {
    let record = read("Kent P, Lin I. A title. Br J Sports Med \(tail).")
    #expect(record.containerTitle == "Br J Sports Med")
    #expect(
      [record.volume, record.issue, record.page, record.number] == [volume, issue, page, number])
  }

  @Test(
    arguments: [
      ("Br. J. Sports Med. 2019", "Br. J. Sports Med."), ("The Lancet. 2019", "The Lancet"),
      ("J Physiother 2019", "J Physiother"),
      ("Spine (Phila Pa 1976). 2019", "Spine (Phila Pa 1976)"),
      ("Huisarts Wet 2019", "Huisarts Wet"), ("Physical therapy 2019", "Physical therapy"),
    ])
  func `the journal is what stands before the year`(journal: String, expected: String) {
    for title in ["What works? A review of trials", "Care vs. no care: 1990–2010 in figures"] {
      let record = read("Kent P. \(title). \(journal);1(2):3-4.")
      #expect(record.containerTitle == expected)
      #expect(record.title == title)
    }
  }

  @Test(
    arguments: [
      ("Geraadpleegd op 3 mei 2023, van https://x.nl/a", 2023, 5, 3),
      ("https://x.nl/a. Accessed May 1, 2023.", 2023, 5, 1),
      ("Beschikbaar via: https://x.nl/a (geraadpleegd op 3-5-2023)", 2023, 5, 3),
      ("Retrieved May 2023 from https://x.nl/a", 2023, 5, nil),
      ("[bezocht 12 januari 2023]. Te raadplegen via https://x.nl/a", 2023, 1, 12),
    ] as [(String, Int, Int?, Int?)])
  func `addresses and the day of a visit are taken out`(
    end: String, year: Int, month: Int?, day: Int?
  ) {
    let record = read("NHG. Hartfalen. 2021. \(end)")
    #expect(record.accessed == PartialDate(year: year, month: month, day: day))
    #expect(record.url == "https://x.nl/a")
    #expect(record.title == "Hartfalen")
    #expect(record.year == 2021)
    #expect(record.type == .webpage)
  }

  @Test(
    arguments: [
      "doi:10.1000/ab(c)1", "DOI: 10.1000/ab(c)1.", "https://doi.org/10.1000/ab(c)1",
      "Available from: http://dx.doi.org/10.1000/ab(c)1.", "(doi 10.1000/ab(c)1)",
      "PMID: 123; doi:10.1000/ab(c)1",
    ])
  func `a DOI is taken out in all spellings`(end: String) {
    let record = read("Kent P, Lin I. A title. Spine 2019;1(2):3-4. \(end)")
    #expect(record.doi == "10.1000/ab(c)1")
    #expect(record.url == nil)
    #expect(record.page == "3-4")
  }

  @Test func `books, chapters and theses have their own parts`() {
    let book = read(
      "Kent P. Pain explained. 3rd ed. Utrecht: Boom; 2019. 253 p. ISBN 9781584885658")
    #expect([book.edition, book.publisherPlace, book.publisher] == ["3rd", "Utrecht", "Boom"])
    #expect(book.isbn == ["9781584885658"])
    #expect(book.type == .book)
    let chapter = read(
      "Kent P. Pain. In: Lin I, de Vet HC, editors. A book. 2e druk. Houten: BSL; 2019. p. 3-20.")
    #expect(names(chapter.editors) == ["Lin|I", "de|Vet|HC"])
    #expect([chapter.title, chapter.containerTitle, chapter.page] == ["Pain", "A book", "3-20"])
    let thesis = read("Kent P. Pain [proefschrift]. Maastricht: Universiteit Maastricht; 2019.")
    #expect(thesis.type == .thesis)
    #expect(thesis.publisher == "Universiteit Maastricht")
  }

  @Test(
    arguments: [
      ("Kent P. A title [Epub ahead of print]. Spine. 2019.", "Epub ahead of print"),
      ("Kent P. A title. Spine. 2019. Online ahead of print.", "Online ahead of print"),
      (
        "Kent, P. (2019). A title. Spine. Advance online publication.", "Advance online publication"
      ),
    ])
  func `the state before print is kept`(text: String, status: String) {
    let record = read(text)
    #expect(record.status == status)
    #expect([record.title, record.containerTitle] == ["A title", "Spine"])
  }

  @Test func `what is not understood is not claimed`() {
    #expect(ReferenceTextReader.read("").confidence == .none)
    #expect(ReferenceTextReader.read("See the folder at the desk").confidence == .none)
    #expect(
      ReferenceTextReader.read("Kent P, Lin I. A title. Spine 2019;1(2):3-4. Loan copy 12b.")
        .confidence == .partial)
    #expect(read("A title without an author. Spine 2019;1(2):3-4.").authors == [])
  }

  @Test(arguments: [
    ",", "(", "[", "Kent P, ", "Kent, P., ", "2019;", "(2019) ", "B. ", "In: ", ". ", "1(1) ",
    "https://x.nl/) ", "10.1000/a ", "et al ", "“", "Group; ", ". Epub 2019", "van ", "\u{0}", "é",
  ])
  func `no text takes long`(unit: String) {
    let long = Array(String(repeating: unit, count: 30_000 / unit.utf8.count).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      for start in ["", "Kent P. T. Spine 2019;", "Kent, P. (2019). "] {
        let record = ReferenceTextReader.read(Array(start.utf8) + long).record
        #expect(record.authors.count <= 100_000)
      }
    }
    // Far more than a straight pass takes, far less than one that looks back every time.
    #expect(time < .seconds(20))
  }

  @Test func `no bytes are too strange`() {
    var generator = SplitMix(state: 3)
    let marks = Array("Kent P, (2019). ;:[]12 In: doi:10.1000/x http://x.nl et al ed. “é’".utf8)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<90, using: &generator)
      let bytes = (0..<count).map { _ in marks.randomElement(using: &generator) ?? 0 }
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      for text in [bytes, noise] {
        let first = ReferenceTextReader.read(text)
        #expect(first == ReferenceTextReader.read(text))
      }
    }
    for reference in LabelledReference.all {
      let bytes = Array(reference.text.utf8)
      for cut in stride(from: 0, to: bytes.count, by: 17) {
        #expect((ReferenceTextReader.read(Array(bytes[..<cut])).record.title ?? "-") != "")
        #expect((ReferenceTextReader.read(Array(bytes[cut...])).record.title ?? "-") != "")
      }
    }
  }
}
