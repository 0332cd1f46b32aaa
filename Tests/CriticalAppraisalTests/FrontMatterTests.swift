import CommonMark
import Testing

@testable import CriticalAppraisal

/// Front matter, good and bad.
@Suite struct FrontMatterTests {
  private func read(_ yaml: String) -> Reading { Reading(Array("---\n\(yaml)\n---\n\n# T\n".utf8)) }

  private func complaints(_ reading: Reading) -> [String] {
    reading.diagnostics.map { "\($0.rule)@\(reading.line(of: $0))" }
  }

  @Test func `every key is read, by its English or its Dutch name`() {
    let english = read(
      """
      title: A trial: it works
      lang: en
      type: therapy
      authors: [A. One, B. Two]
      reviewers:
        - C. Three
      date: 2026-01-22
      updated: 22-02-2026
      expires: 22 januari 2028
      searched: January 10, 2026
      tags: [back pain, CFT]
      summary: "Short: and sweet"
      study:
        doi: https://doi.org/10.1016/S0140-6736(23)00441-5
        pmid: 37146623
        registration: ACTRN12618001396213
      bibliography: [refs.bib]
      profile: cap
      interests: none
      draft: true
      disable: [number-*, link-vague]
      """)
    let dutch = read(
      """
      titel: "A trial: it works"
      taal: Engels
      soort: therapie
      auteurs: A. One en B. Two
      nagekeken: C. Three
      datum: 22 januari 2026
      bijgewerkt: 2026-02-22
      verloopt: 2028-01-22
      gezocht: 10/01/2026
      trefwoorden: back pain, CFT
      samenvatting: 'Short: and sweet'
      studie:
        doi: 10.1016/S0140-6736(23)00441-5
        pmid: "37146623"
        registratie: ACTRN12618001396213
      bibliografie: refs.bib
      profiel: cap
      belangen: none
      concept: ja
      uitschakelen: number-*, link-vague
      """)
    #expect(english.diagnostics.isEmpty)
    #expect(dutch.diagnostics.isEmpty)
    #expect(english.appraisal.metadata == dutch.appraisal.metadata)
    #expect(english.appraisal.title == "A trial: it works")
    #expect(english.appraisal.metadata.expires?.iso == "2028-01-22")
    #expect(english.appraisal.metadata.searched?.iso == "2026-01-10")
    #expect(english.appraisal.metadata.study.doi == "10.1016/S0140-6736(23)00441-5")
    #expect(english.appraisal.metadata.disabledRules == ["number-*", "link-vague"])
  }

  @Test func `people may have a role, an ORCID and an affiliation`() {
    let reading = read(
      """
      authors:
        - name: A. One
          orcid: 0000-0002-1825-0097
          affiliation: Hogeschool
        - {naam: B. Two, rol: student}
      """)
    #expect(
      reading.appraisal.metadata.authors == [
        Person(name: "A. One", orcid: "0000-0002-1825-0097", affiliation: "Hogeschool"),
        Person(name: "B. Two", role: "student"),
      ])
  }

  @Test(
    arguments: [
      ("date: gisteren", ["metadata-value@2"]),
      ("date: 2026-02-30", ["metadata-value@2"]),
      ("title: [a, b]", ["metadata-value@2"]),
      ("title: T\nlang: fr", ["metadata-value@3"]),
      ("titel: T\nauteur: X\nlangg: nl", ["metadata-unknown-key@4"]),
      ("title: T\nstudy:\n  dio: 10.1/x", ["metadata-unknown-key@4"]),
      ("title: \"open", ["metadata-yaml@2"]),
      ("title: T\n\tauthors: x\ndate: 2026-01-01", ["metadata-yaml@3"]),
      ("just text", ["metadata-yaml@2"]),
      ("title: A\ntitle: B", ["metadata-yaml@3"]),
      ("draft: misschien", ["metadata-value@2"]),
    ])
  func `a mistake is told with its line`(yaml: String, expected: [String]) {
    #expect(complaints(read(yaml)) == expected)
  }

  @Test func `a bad key never costs the good ones`() {
    let reading = read("title: [\ndate: 2026-01-22\nauthors: {\ntags: [a]")
    #expect(reading.appraisal.metadata.date?.iso == "2026-01-22")
    #expect(reading.appraisal.metadata.tags == ["a"])
    #expect(reading.diagnostics.count == 2)
  }

  @Test func `front matter that is not closed is told, and its text is kept`() {
    let reading = Reading(Array("---\ntitle: T\n\n# Heading\n\nwords\n".utf8))
    #expect(complaints(reading).contains("metadata-yaml@1"))
    #expect(reading.appraisal.content.plainText(0).contains("words"))
  }

  @Test func `a rule at the top is no front matter`() {
    let reading = Reading(Array("---\n\n# Heading\n\nwords\n".utf8))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      "a: &a [x]\nb: *a", "a: \(String(repeating: "[", count: 5_000))",
      "a:\n\(String(repeating: "- ", count: 5_000))x", "a: !!python/object x",
      "a: |\n  text\n  more", String(repeating: "k: v\n", count: 20_000),
    ])
  func `hostile YAML neither crashes nor stalls`(yaml: String) {
    #expect(read(yaml).appraisal.title == "T")
  }

  @Test func `lines count from the top of the file`() {
    let reading = read("title: X\ndate: 2026-01-01")
    #expect(reading.sourceMap.metadataLines == ["title": 2, "date": 3])
  }

  @Test(
    arguments: zip(
      [
        [UInt8]([0xFF, 0xFE]) + "# Één".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        [0x23, 0x20, 0xC9, 0xE9, 0x6E],
      ],
      ["UTF-16", "Windows-1252"]))
  func `other encodings are read, and told`(bytes: [UInt8], encoding: String) {
    let reading = Reading(bytes)
    #expect(reading.appraisal.content.plainText(0) == "Één")
    #expect(reading.diagnostics.map(\.facts) == [["encoding": .text(encoding)]])
  }
}
