import Testing

@testable import CriticalAppraisal

/// Published works of every kind in each style and language, one reference a line.
@Suite struct StyleGoldenTests {
  static let styles: [CitationStyle] = [.vancouver, .ama, .apa]

  @Test(arguments: styles, Language.allCases)
  func `references are written as their golden`(style: CitationStyle, language: Language) throws {
    let formatter = ReferenceFormatter(style: style, language: language)
    let records = try BibliographicRecord.fixture("Tests/Fixtures/references/styles/records.json")
    #expect(records.count > 40)
    let lines = records.map { "\($0.id ?? "")\t\(formatter.format($0).marked)\n" }
    try Golden.expect(
      lines.joined(), matches: "styles/\(style.rawValue)-\(language.rawValue).tsv")
  }
}

extension FormattedReference {
  /// The text with italics between asterisks.
  var marked: String {
    runs.map { $0.isItalic ? "*\($0.text)*" : $0.text }.joined()
  }
}
