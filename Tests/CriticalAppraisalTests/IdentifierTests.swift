import Testing

@testable import CriticalAppraisal

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("doi:10.1136/bmj.h444.", "doi 10.1136/bmj.h444"),
    ("(10.1016/S0140-6736(23)00441-5)", "doi 10.1016/S0140-6736(23)00441-5"),
    (
      "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
      "doi 10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2"
    ),
    ("PMID: 37146623.", "pmid 37146623"),
    ("pubmed.ncbi.nlm.nih.gov/37146623/", "pmid 37146623"),
    ("PMCID: PMC4446825", "pmcid PMC4446825"),
    ("see PMC7004508 and", "pmcid PMC7004508"),
    ("eISSN 1756-1833", "issn 1756-1833"),
    ("ISSN: 0028-2162", "issn 0028-2162"),
    ("ISBN 9781584885658", "isbn 9781584885658"),
    ("ISBN-13: 978-1-58488-565-8", "isbn 9781584885658"),
    ("ISBN 0 306 40615 2", "isbn 0306406152"),
    ("https://orcid.org/0000-0002-1694-233X", "orcid 0000-0002-1694-233X"),
    ("ORCID iD: 0000-0002-1825-0097", "orcid 0000-0002-1825-0097"),
    ("(NCT 01234567)", "nct NCT01234567"),
    ("ISRCTN12345678", "isrctn ISRCTN12345678"),
    ("ACTRN 12618001396213.", "actrn ACTRN12618001396213"),
    ("DRKS00012345", "drks DRKS00012345"),
    ("NTR1234", "omon NTR1234"),
    ("Nederlands Trial Register: NL7854", "omon NL7854"),
    ("NL-OMON21345", "omon NL-OMON21345"),
    ("EudraCT 2004-123456-12", "eudract 2004-123456-12"),
    ("2023-503698-40-00", "ctis 2023-503698-40-00"),
    ("PROSPERO CRD42020123456", "prospero CRD42020123456"),
  ])
  func `an identifier is found in its usual form`(text: String, expected: String) throws {
    let found = IdentifierMention.all(in: text)
    #expect(found.map { "\($0.identifier.kind.rawValue) \($0.identifier.value)" } == [expected])
    #expect(found.allSatisfy { $0.flaw == nil })
  }

  @Test(arguments: [
    "10.5/3", "0.10.1136/x", "op 2020-12-01", "NL1234", "NL91ABNA0417164300 trial",
    "trial NL12345.018.20", "trial NL 12 34", "ISBN is a number", "ISSN", "PMID",
    "12345678", "0000-0002-1825-0097", "NCT", "een DRKS", "CRD4", "PMC2", "pmc", "doi: zie boven",
    "Tel. 2004-123456", "ISSN van het blad uit 2020", "doi.org", "de 10.000/jaar",
    "PMC group 12345",
  ])
  func `what is no identifier is left alone`(text: String) {
    #expect(IdentifierMention.all(in: text).isEmpty)
  }

  @Test(arguments: [
    ("PMID: PMC4446825", "otherKind", "PMCID: PMC4446825"),
    ("doi: PMC4446825", "otherKind", "PMCID: PMC4446825"),
    ("doi:37146623", "otherKind", "PMID: 37146623"),
    ("PMID: 037146623", "leadingZero", "37146623"),
    ("PMID: 99999999", "tooHigh", ""),
    ("PMCID: 4446825", "form", "PMC4446825"),
    ("10.1016/ S0140-6736(23)00441-5", "blank", "10.1016/S0140-6736(23)00441-5"),
    ("10.1O16/j.jphys.2015.02.016", "letter", "10.1016/j.jphys.2015.02.016"),
    ("1O.1016/j.jphys.2015.02.016", "letter", "10.1016/j.jphys.2015.02.016"),
    ("http://dx.doi.org/10.1136/bmj.h444", "address", "https://doi.org/10.1136/bmj.h444"),
    ("https://doi.org/doi:10.1136/bmj.h444", "address", "https://doi.org/10.1136/bmj.h444"),
    ("doi:10.5/3abc", "form", ""),
    ("10.1234/abcd", "placeholder", ""),
    ("ISSN 0959-8183", "checkDigit", "0959-8138"),
    ("ISSN 0959-813", "noCheckDigit", "0959-8138"),
    ("ISBN 9781584885659", "checkDigit", "9781584885658"),
    ("ISBN 978158488565", "noCheckDigit", "9781584885658"),
    ("ORCID 0000-0002-1825-009", "noCheckDigit", "0000-0002-1825-0097"),
    ("NCT0123456", "length", ""),
    ("NCTO1234567", "letter", "NCT01234567"),
    ("ISRCTN1234567", "length", ""),
    ("ACTRN1261800139621", "length", ""),
  ])
  func `a slip is told with what was meant`(text: String, cause: String, suggestion: String) throws
  {
    let found = IdentifierMention.all(in: text)
    let flaw = try #require(found.first?.flaw)
    #expect(found.count == 1)
    #expect(flaw.cause.rawValue == cause)
    #expect(flaw.suggestion == suggestion)
  }

  @Test(arguments: [
    "PMID", "PMCID", "PMC", "pubmed.ncbi.nlm.nih.gov/", "pubmed/", "doi:", "doi.org/",
    "https://doi.org/", "dx.doi.org/", "10.1136/bmj.h444", "1O.1136/", "ISSN", "ISBN-13", "ORCID",
    "orcid.org/", "isrctn", "NL-OMON", "NTR", "CRD42020123456", "NCTOOO", "12345678",
    "2004-123456-12", "0000-0002-1825-0097",
  ])
  func `the digits lead to every identifier`(first: String) {
    for joiner in ["", ":", " : \u{A0}\t   ", "\n", "–", "trial "] {
      for last in ["12345678", "PMC1234567", "10.1136/x1", "O1234567", " iD 0959-8138", "x", "[1]"]
      {
        let text = first + joiner + last + ". " + first + last
        #expect(IdentifierMention.all(in: text) == Self.oneByOne(text))
      }
    }
  }

  /// The identifiers of a text, looked for at every byte.
  private static func oneByOne(_ text: String) -> [IdentifierMention] {
    let span = text.utf8Span.span
    var found: [IdentifierMention] = []
    var index = 0
    while index < span.count {
      let mention = IdentifierMention.starting(at: index, in: span, to: span.count)
      if let mention { found.append(mention) }
      index = max(index + 1, mention?.range.upperBound ?? 0)
    }
    return found
  }

  @Test(arguments: ["0000-0002-1825-0097", "0000-0002-1694-233X", "0000-0001-5109-3700"])
  func `every neighbour of an ORCID that is swapped is noticed`(orcid: String) {
    let digits = Array(orcid.utf8).filter { $0 != UInt8(ascii: "-") }
    #expect(CheckDigit.orcid(digits.dropLast()) == digits.last)
    for index in 1..<15 where digits[index] != digits[index - 1] {
      var swapped = digits
      swapped.swapAt(index, index - 1)
      #expect(CheckDigit.orcid(swapped.dropLast()) != swapped.last)
    }
  }

  @Test func `a wrong check digit may be the slip, or two digits before it`() throws {
    let flaw = try #require(IdentifierMention.all(in: "ISSN 0959-8139").first?.flaw)
    #expect([flaw.suggestion, flaw.alternative] == ["0958-9139", "0959-8138"])
  }

  @Test(arguments: Identifier.Kind.allCases)
  func `every kind but a book has an address`(kind: Identifier.Kind) throws {
    let address = Identifier(kind, "1").address
    if kind == .isbn {
      #expect(address == nil)
    } else {
      #expect(try #require(address).hasPrefix("https://"))
    }
  }

  @Test(arguments: [
    ("doi: PMC123456", 1), ("pmid: abc", 1), ("doi: javascript:alert(1)", 1),
    ("doi: 10.1136/bmj.h444", 0), ("doi: https://dx.doi.org/10.1136/bmj.h444.", 0),
    ("doi: doi:10.1136/bmj.h444", 0), ("pmid: 37146623", 0), ("pmid: \"PMID: 37146623\"", 0),
    ("pmid: https://pubmed.ncbi.nlm.nih.gov/37146623/", 0), ("pmid: 10.1136/bmj.h444", 1),
    ("pmid: PMC4446825", 1), ("registration: NCT0123456", 1), ("registration: NL1234", 0),
    ("registration: ChiCTR2000012345", 0), ("doi: 10.1136/", 1),
  ])
  func `the front matter's identifiers are looked at`(line: String, count: Int) {
    let reading = Reading(Array("---\nstudy:\n  \(line)\n---\n\n# Title".utf8))
    let found = Checker().check(reading).diagnostics.filter { $0.rule == "metadata-identifier" }
    #expect(found.count == count)
    #expect(found.allSatisfy { reading.line(of: $0) == 3 })
  }

  @Test func `identifiers in the list, registrations and authors lead to their pages`() {
    let source = """
      ---
      authors:
        - name: A. Author
          orcid: 0000-0002-1825-0097
      study:
        registration: ACTRN12618001396213
      ---

      ## Method

      - **Design:** trial
      - **Participants:** 12 adults

      ## References

      1. Kent P. RESTORE. Trial NCT01234567, PMC4446825, PMID: 99999999. Lancet 2023;1:2-3.
      """
    let reading = Reading(Array(source.utf8))
    let checked = CheckedAppraisal(
      path: "a.md", reading: reading, report: Checker().check(reading))
    let page = PageRenderer(language: .english).render(checked)
    #expect(page.masthead.string.contains("href=\"https://orcid.org/0000-0002-1825-0097\""))
    #expect(page.glance.string.contains("https://www.anzctr.org.au/ACTRN12618001396213.aspx"))
    #expect(page.references.string.contains("https://clinicaltrials.gov/study/NCT01234567"))
    #expect(page.references.string.contains("https://pmc.ncbi.nlm.nih.gov/articles/PMC4446825/"))
    #expect(!page.references.string.contains("pubmed.ncbi.nlm.nih.gov/99999999"))
  }

  @Test func `addresses and identifiers of a text are linked in their order`() {
    let bytes = Array(
      """
      http://one.example/a, https://doi.org/10.1136/bmj.h444 en PMID: 37146623; \
      https://two.example/b (ISBN 9781584885658) http://three.example/c.
      """.utf8)
    var links = IdentifierLinks(bytes, bytes.indices)
    var found: [String] = []
    while let address = links.next() {
      found.append(String(decoding: bytes[address.range], as: UTF8.self))
    }
    #expect(
      found == [
        "http://one.example/a", "https://doi.org/10.1136/bmj.h444", "PMID: 37146623",
        "https://two.example/b", "http://three.example/c",
      ])
  }
}
