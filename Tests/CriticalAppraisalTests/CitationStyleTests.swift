import CommonMark
import Foundation
import Testing

@testable import CriticalAppraisal

/// Citations and lists in the style that was asked for, whatever was typed.
@Suite struct CitationStyleTests {
  private func appraisal(
    _ text: String, _ style: CitationStyle?, order: ReferenceOrder? = nil, language: Language
  ) -> Appraisal {
    var hints = Reading.Hints(fileNameLanguage: language)
    hints.courseStyle = style
    hints.courseOrder = order
    let source = "# T\n\n\(text)\n\n## References\n\n\(CitationReadingTests.list)\n"
    return Reading(Array(source.utf8), hints: hints).appraisal
  }

  /// The citations of a text in a style, on a page where superscripts are written `^1^`.
  private func written(
    _ text: String, _ style: CitationStyle?, order: ReferenceOrder? = nil,
    language: Language = .english
  ) -> [String] {
    let appraisal = appraisal(text, style, order: order, language: language)
    let cited = CitedReferences(appraisal, language: language)
    guard let formatter = CitationFormatter(cited, of: appraisal) else { return [] }
    return appraisal.citations.indices.map { index in
      let citation = appraisal.citations[index]
      let start = appraisal.content.textRange(citation.node).lowerBound
      let before = appraisal.content.bytes[start..<max(start, citation.range.lowerBound)]
      return formatter.format(appraisal.citations, index, text: before)?.marked ?? "as typed"
    }
  }

  @Test(
    arguments: [
      ("[1]", "[1]"), ("[5,2-4]", "[1-4]"), ("[1,2]", "[1,2]"), ("(Kent et al., 2023)", "[1]"),
      ("Kent et al. (2023) found", "Kent et al. [1]"), ("@kent2023 found", "Kent et al. [1]"),
      ("[-@kent2023]", "[1]"), ("[@kent2023; @lin2020]", "[1,2]"),
      ("[see @kent2023, pp. 3-5; @lin2020, p. 4]", "[see 1, pp. 3-5; 2, p. 4]"),
      ("[@kent2023, p. 3]", "[1, p. 3]"),
      ("(see Kent et al., 2023, for more)", "[see 1, for more]"),
      ("Jansen and de Vries (2018, p. 4) say", "Jansen and de Vries [1, p. 4]"),
      ("Kent's (2023) trial", "Kent's [1]"), ("Kent et al., 2023, found", "Kent et al., 2023 [1]"),
      ("Pain<sup>3</sup>", "[1]"), ("@kent2023 [p. 3] found", "Kent et al. [1, p. 3]"),
      ("[@kent2023; @nobody2020]", "[1; @nobody2020]"), ("[2,99]", "[1; 99?]"),
      ("(Kent et al., 2012a, 2012b)", "[1,2]"), ("Kent et al. (2012a, 2012b)", "Kent et al. [1,2]"),
      ("(WHO, 2020)", "[1]"),
    ])
  func `Vancouver has numbers in brackets, in order of citation`(typed: String, expected: String) {
    #expect(written(typed, .vancouverBrackets) == [expected])
    #expect(written(typed, .vancouver) == [expected])
    let parentheses = expected.replacing("[", with: "(").replacing("]", with: ")")
    #expect(written(typed, .vancouverParentheses) == [parentheses])
  }

  @Test(
    arguments: [
      ("[1]", "^1^"), ("[5,2-4]", "^1-4^"), ("(Kent et al., 2023)", "^1^"),
      ("Kent et al. (2023) vond", "Kent et al.^1^"), ("@kent2023 vond", "Kent et al.^1^"),
      ("[@kent2023, p. 3]", "^1(p3)^"), ("[@kent2023, pp. 3-5; @lin2020]", "^1(pp3-5),2^"),
      ("[zie @kent2023, blz. 3]", "(zie ^1^, blz. 3)"), ("[@kent2023, tabel 2]", "^1(tabel 2)^"),
      ("Jansen en De Vries (2018) zeggen", "Jansen en De Vries^1^"), ("Pijn<sup>3</sup>", "^1^"),
      ("Van Tulder en Koes (2010, p. 4)", "Van Tulder en Koes^1(p4)^"),
      ("@tulder2010 vond", "Van Tulder en Koes^1^"),
    ])
  func `superscripts are the Dutch form of Vancouver, and AMA's`(typed: String, expected: String) {
    #expect(written(typed, .vancouver, language: .dutch) == [expected])
    #expect(written(typed, .vancouverSuperscript, language: .dutch) == [expected])
    #expect(written(typed, .ama, language: .dutch) == [expected])
  }

  @Test(
    arguments: [
      ("[1]", "(Kent et al., 2023)"), ("[4,12]", "(Lin & Maher, 2019; Lin et al., 2020)"),
      ("[2]", "(van Tulder & Koes, 2010)"),
      ("[3, 1]", "(Jansen & de Vries, 2018; Kent et al., 2023)"),
      ("@jansen2018 found", "Jansen and de Vries (2018)"), ("[-@kent2023]", "(2023)"),
      (
        "[see @kent2023, pp. 3-5; @lin2020, 4]",
        "(see Kent et al., 2023, pp. 3-5; Lin et al., 2020, p. 4)"
      ),
      ("(Kent e.a., 2023)", "(Kent et al., 2023)"), ("Kent e.a. (2023)", "Kent et al. (2023)"),
      ("Kent et al. (2023, p. 4)", "Kent et al. (2023, p. 4)"),
      ("Kent's (2023) trial", "Kent's (2023)"),
      ("Kent et al. [1] found", "(2023)"), ("[5]", "(World Health Organization, 2020)"),
      ("Pain<sup>1</sup>", "(Kent et al., 2023)"), ("@kent2023 [p. 3]", "Kent et al. (2023, p. 3)"),
    ])
  func `APA has author and year`(typed: String, expected: String) {
    #expect(written(typed, .apa) == [expected])
  }

  @Test(
    arguments: [
      ("[2]", "(Van Tulder & Koes, 2010)"), ("@jansen2018 vond", "Jansen en De Vries (2018)"),
      ("@tulder2010 vond", "Van Tulder en Koes (2010)"),
      ("Jansen & de Vries (2018)", "Jansen en De Vries (2018)"),
      ("de WHO (2020) zegt", "WHO (2020)"), ("(WHO, 2020)", "(WHO, 2020)"),
      ("(World Health Organization [WHO], 2020)", "(World Health Organization [WHO], 2020)"),
      ("(Jansen en de Vries, 2018, blz. 4)", "(Jansen & De Vries, 2018, blz. 4)"),
    ])
  func `APA in Dutch capitalises particles and says "en"`(typed: String, expected: String) {
    #expect(written(typed, .apa, language: .dutch) == [expected])
  }

  @Test func `citations beside each other become one, and none is said twice`() {
    #expect(written("Pain [1][2] [3].", .vancouver) == ["[1-3]", "", ""])
    #expect(written("Kent et al. (2023) [1].", .vancouver) == ["as typed", "[1]"])
    #expect(written("Kent et al. (2023) [4].", .vancouver) == ["Kent et al. [1,2]", ""])
    #expect(written("Kent et al. (2023) [1].", .apa) == ["Kent et al. (2023)", ""])
  }

  @Test func `without a style only keys are written, like the numbers beside them`() {
    #expect(written("[3] and (Kent et al., 2023)", nil) == [])
    #expect(written("[@kent2023]", nil) == ["[1]"])
    #expect(written("[@kent2023]", nil, language: .dutch) == ["^1^"])
    #expect(written("[3] en [@kent2023]", nil, language: .dutch) == ["as typed", "[1]"])
    #expect(written("pain<sup>3</sup> and [@kent2023]", nil) == ["as typed", "^1^"])
  }

  @Test func `an order can be asked for without a style`() {
    #expect(written("[3] a [1]", nil, order: .cited) == ["[1]", "[2]"])
    #expect(written("a<sup>3</sup>", nil, order: .cited) == ["^1^"])
    #expect(written("[3] a [1]", .vancouver, order: .listed) == ["[3]", "[1]"])
    #expect(written("[3] a (Lin et al., 2020)", nil, order: .cited) == ["[1]", "as typed"])
  }

  @Test func `the list is in the order of the numbers, of names in APA`() {
    let order = { (style: CitationStyle?, language: Language) in
      CitedReferences(
        self.appraisal("[4] a [2]", style, language: language), language: language
      ).order.map { $0 + 1 }
    }
    #expect(order(nil, .english) == Array(1...12))
    #expect(order(.ama, .english) == [4, 2, 1, 3, 5, 6, 7, 8, 9, 10, 11, 12])
    #expect(order(.apa, .english) == [3, 1, 10, 9, 6, 12, 4, 7, 8, 11, 2, 5])
    #expect(order(.apa, .dutch) == [3, 1, 10, 9, 6, 12, 4, 7, 8, 11, 2, 5])
  }

  // MARK: Documents

  private static let styles: [CitationStyle?] = [.vancouver, .ama, .apa]

  @Test(arguments: styles, Language.allCases)
  func `a document with citations of every form is rendered as its golden`(
    style: CitationStyle?, language: Language
  ) throws {
    let bytes = try [UInt8](
      Data(contentsOf: GoldenTests.root.appending(path: "Tests/Fixtures/citations.nl.md")))
    var hints = Reading.Hints(fileNameLanguage: .dutch)
    hints.courseStyle = style
    let checked = Reading(bytes, hints: hints).appraisal.checked(path: "citations.nl.md")
    let page = PageRenderer(language: language).render(checked)
    let html = (page.answer.string + page.glance.string + page.body.string + page.references.string)
      .replacing("><", with: ">\n<")
    let name = "citations-\(style?.rawValue ?? "typed")-\(language.rawValue)"
    try Golden.expect(html, matches: "\(name).html")
    try Golden.expect(
      PlainTextRenderer(language: language).render(checked), matches: "\(name).txt")
    // Every citation leads to an entry, every way back to a citation.
    for part in html.split(separator: "href=\"#").dropFirst() {
      let id = part.prefix { $0 != "\"" }
      let isThere = html.contains(" id=\"\(id)\"")
      #expect(isThere, "\(name): #\(id)")
    }
  }
}

extension FormattedCitation {
  /// The text with superscripts between circumflexes.
  fileprivate var marked: String {
    var text = ""
    var isRaised = false
    for piece in pieces {
      if (piece.form == .raised) != isRaised { text += "^" }
      isRaised = piece.form == .raised
      text += piece.text
    }
    return text + (isRaised ? "^" : "")
  }
}
