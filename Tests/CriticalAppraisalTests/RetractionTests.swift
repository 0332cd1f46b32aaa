import Testing

@testable import CriticalAppraisal

extension RetractionIndex {
  /// The first line of a Retraction Watch file.
  static let header = """
    Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,\
    RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,\
    OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes
    """

  /// A row of such a file.
  static func row(
    _ nature: String, _ date: String = "2/2/2010 0:00", doi: String = "unavailable",
    pmid: String = "0", notice: String = "", title: String = "A title"
  ) -> String {
    "1,\(title),Medicine,Uni,Lancet,Elsevier,UK,A B;C D,,Article,\(date),\(notice),0,"
      + "1/1/2000 0:00,\(doi),\(pmid),\(nature),+Error;,No,Note"
  }

  /// The index of some rows.
  init(rows: [String], lineEnd: String = "\n") throws {
    let text = ([Self.header] + rows).joined(separator: lineEnd) + lineEnd
    try self.init(csv: Array(text.utf8))
  }

  /// What the tests of the rules know of.
  static var ofTests: RetractionIndex {
    (try? RetractionIndex(rows: [
      row(
        "Retraction", doi: "10.1016/s0140-6736(97)11096-0", pmid: "9500320",
        notice: "10.1016/S0140-6736(10)60175-4")
    ])) ?? RetractionIndex()
  }
}

@Suite struct RetractionTests {
  @Test func `a paper is found by DOI in whatever case, and by PMID`() {
    let index = RetractionIndex.ofTests
    let state = index.state(doi: "10.1016/S0140-6736(97)11096-0", pmid: nil)
    #expect(state?.nature == .retraction)
    #expect(state?.date == CalendarDate(year: 2010, month: 2, day: 2))
    #expect(state?.notice == "10.1016/s0140-6736(10)60175-4")
    #expect(index.state(doi: nil, pmid: "9500320") == state)
    #expect(index.state(doi: "10.1016/other", pmid: "0") == nil)
    #expect(index.state(doi: nil, pmid: nil) == nil)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `commas, line breaks and quotes inside quotes belong to their cell`(end: String) throws {
    let index = try RetractionIndex(
      rows: [
        RetractionIndex.row("Retraction", doi: "10.1/a1", title: "\"One, \"\"two\"\"\(end)three\""),
        RetractionIndex.row("Correction", doi: "10.1/b2", title: "It's 3\" long"),
        RetractionIndex.row("Retraction", doi: "\"10.1/c3;10.1/d4\""),
      ], lineEnd: end)
    #expect(index.state(doi: "10.1/a1", pmid: nil)?.nature == .retraction)
    #expect(index.state(doi: "10.1/b2", pmid: nil)?.nature == .correction)
    #expect(index.state(doi: "10.1/c3", pmid: nil) != nil)
    #expect(index.state(doi: "10.1/d4", pmid: nil) != nil)
    #expect(index.count == 4)
  }

  @Test func `a cell without an identifier is nobody's`() throws {
    let index = try RetractionIndex(rows: [
      RetractionIndex.row("Retraction", doi: "unavailable", pmid: "0"),
      RetractionIndex.row("Retraction", doi: "Unavailable", pmid: ""),
      RetractionIndex.row("", doi: "10.1/e5", pmid: "12345"),
    ])
    #expect(index.count == 0)
  }

  @Test(arguments: [
    (["Retraction 1/1/2020", "Reinstatement 1/1/2021"], nil),
    (["Reinstatement 1/1/2021", "Retraction 1/1/2020"], nil),
    (["Reinstatement 1/1/2021", "Retraction 12/31/2022"], Retraction.Nature.retraction),
    (["Expression of concern 1/1/2019", "Retraction 1/1/2020"], .retraction),
    (["Expression of concern 3/1/2019", "Correction 1/1/2020"], .correction),
    (["Retraction 1/1/2019", "Correction 1/1/2020"], .retraction),
    (["Retraction 1/1/2019"], .retraction),
  ])
  func `the latest event counts, and only a reinstatement undoes a retraction`(
    events: [String], expected: Retraction.Nature?
  ) throws {
    let rows = events.map { event in
      let parts = event.split(separator: " ")
      return RetractionIndex.row(
        parts.dropLast().joined(separator: " "), "\(parts.last ?? "") 0:00", doi: "10.1/f6")
    }
    #expect(try RetractionIndex(rows: rows).state(doi: "10.1/F6", pmid: nil)?.nature == expected)
  }

  @Test(arguments: [
    ("", ["RetractionNature", "RetractionDate", "RetractionDOI", "OriginalPaperDOI"]),
    ("a,b,c\n1,2,3\n", ["RetractionNature"]),
    ("OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDOI\n", ["RetractionDate"]),
    ("\u{0}\u{1}\"\"\"", ["OriginalPaperPubMedID"]),
  ])
  func `what is no such file says which columns are missing`(text: String, missing: [String]) {
    let error = #expect(throws: RetractionIndex.FormatError.self) {
      try RetractionIndex(csv: Array(text.utf8))
    }
    for column in missing { #expect(error?.missingColumns.contains(column) == true) }
  }

  @Test func `other bytes, dates and separators do no harm`() throws {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Array("RetractionNature;RetractionDate;RetractionDOI;OriginalPaperDOI;".utf8)
    bytes += Array("OriginalPaperPubMedID\nRetraction;2020-08-13;caf".utf8) + [0xE9, 0xFF]
    bytes += Array(";https://doi.org/10.1/g7;123\nRetraction;99/99/9999;;;456\nRetraction".utf8)
    let index = try RetractionIndex(csv: bytes)
    #expect(
      index.state(doi: "10.1/g7", pmid: nil)
        == Retraction(.retraction, date: CalendarDate(year: 2020, month: 8, day: 13)))
    #expect(index.state(doi: nil, pmid: "456") == Retraction(.retraction))
    #expect(index.count == 3)
  }

  static let source = """
    ---
    study:
      pmid: 9500320
    ---

    ## Method

    - **Design:** case series
    - **Participants:** 12 children

    ## References

    1. Lin I. Pain care. Br J Sports Med 2020;54:79-86. doi:10.1136/bjsports-2018-099878
    2. Wakefield AJ. Hyperplasia. Lancet 1998;351:637-41. PMID: 9500320
    """

  private static func checked(_ source: String, disabled: [String] = []) -> CheckedAppraisal {
    let reading = Reading(Array(source.utf8))
    let surroundings = Surroundings(retractions: .ofTests)
    return CheckedAppraisal(
      path: "a.md", reading: reading,
      report: Checker(disabledRules: disabled).check(reading, surroundings: surroundings))
  }

  @Test func `a retracted source is an error, and marked wherever it is shown`() {
    let checked = Self.checked(Self.source, disabled: [Rule.referenceRetracted.id])
    #expect(checked.report.silenced == 1)
    let page = PageRenderer(language: .dutch).render(checked)
    let mark = "<strong class=\"retracted\">Ingetrokken, 2 februari 2010</strong>"
    #expect(page.references.string.contains(mark))
    #expect(page.glance.string.contains(mark))
    let text = PlainTextRenderer(language: .english, width: 200).render(checked)
    #expect(
      text.contains(
        "*** Retracted, 2 February 2010 https://doi.org/10.1016/s0140-6736(10)60175-4 ***"))
    let json = JSONRenderer(language: .english).render(checked)
    #expect(json.contains("\"nature\": \"retraction\""))
    let found = Self.checked(Self.source).report.diagnostics
      .filter { $0.rule == Rule.referenceRetracted.id }
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.part) == [.reference(1)])
  }

  @Test func `the appraised paper is looked up when it is not in the list`() {
    let source = "---\nstudy:\n  pmid: 9500320\n---\n\n# Title"
    let checked = Self.checked(source)
    let found = checked.report.diagnostics.filter { $0.rule == Rule.referenceRetracted.id }
    #expect(found.map(\.part) == [.metadata("study.pmid")])
    let text = PlainTextRenderer(language: .english, width: 200).render(checked)
    #expect(text.contains("*** Retracted"))
  }
}
