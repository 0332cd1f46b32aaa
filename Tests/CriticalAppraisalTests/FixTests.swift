import Testing

@testable import CriticalAppraisal

/// What `check --fix` mends, and what it leaves alone.
@Suite struct FixTests {
  private func fixed(_ text: String, style: CitationStyle? = nil) -> String {
    let read = { Reading($0) }
    let result = Fixer(style: style).fix(read(Array(text.utf8)), read: read)
    return String(decoding: result.source, as: UTF8.self)
  }

  /// An entry, and what becomes of it.
  private func entry(_ entry: String, style: CitationStyle? = nil) -> String {
    let before = "# T\n\nText [1].\n\n## References\n\n1. "
    return String(fixed(before + entry + "\n", style: style).dropFirst(before.count).dropLast())
  }

  @Test(
    arguments: [
      ("doi:http://dx.doi.org/10.1136/bmj.h444", "https://doi.org/10.1136/bmj.h444"),
      ("http://doi.org/10.1136/bmj.h444", "https://doi.org/10.1136/bmj.h444"),
      ("DOI: https://doi.org/10.1136/bmj.h444", "https://doi.org/10.1136/bmj.h444"),
      ("doi: doi:10.1136/bmj.h444", "doi:10.1136/bmj.h444"),
      ("doi.org/10.1136/bmj.h444", "https://doi.org/10.1136/bmj.h444"),
      ("PMID 30826805", "PMID: 30826805"), ("PMCID: 5891115", "PMCID: PMC5891115"),
      ("PMC 5891115", "PMC5891115"),
    ])
  func `the form of an identifier is mended`(typed: String, mended: String) {
    let start = "Kamper SJ. Rehabilitation. BMJ 2015;350:h444. "
    #expect(entry(start + typed) == start + mended)
  }

  @Test(
    arguments: [
      "doi:10.1136/bmj.h444", "doi: 10.1136/bmj.h444", "https://doi.org/10.1136/bmj.h444",
      "PMID: 30826805", "PMCID: PMC5891115", "<https://doi.org/10.1136/bmj.h444>",
    ])
  func `identifiers in use as they are stay`(typed: String) {
    let text = "Kamper SJ. Rehabilitation. BMJ 2015;350:h444. \(typed)"
    #expect(entry(text) == text)
  }

  @Test(
    arguments: [
      ("Lancet 2023;401:1866 - 1877.", "Lancet 2023;401:1866-1877."),
      ("Lancet 2023;401(10391): 1866--77.", "Lancet 2023;401(10391): 1866-77."),
      ("Lancet 2023;401:1866—1877.", "Lancet 2023;401:1866-1877."),
      ("*Lancet*, *401*(10391), 1866 - 1877.", "*Lancet*, *401*(10391), 1866–1877."),
      ("J Test 2020;3:S4 − S9.", "J Test 2020;3:S4-S9."),
    ])
  func `a page range gets one dash without blanks`(typed: String, mended: String) {
    #expect(entry("Kent P. RESTORE. \(typed)") == "Kent P. RESTORE. \(mended)")
  }

  @Test func `the dash is that of the style asked for`() {
    let text = "Kent P. RESTORE. Lancet 2023;401:1866–1877."
    #expect(entry(text) == text)
    #expect(entry(text, style: .vancouver) == text.replacing("–", with: "-"))
    #expect(entry(text.replacing("–", with: "-"), style: .apa) == text)
  }

  @Test(
    arguments: [
      "Kent P. Pain 2019 - 2021, a review. Lancet 2023;401:1866.",
      "Kent P. Ages 18 - 65. Lancet 2023;401:1866-1877.",
      "Kent P. Follow-up: 3 - 6 months. Lancet 2023;401:1866-77.",
    ])
  func `dashes elsewhere stay`(text: String) {
    #expect(entry(text) == text)
  }

  @Test func `gaps in the numbering are closed, and the citations follow`() {
    #expect(
      fixed(
        """
        # T

        One [2, 4-5], two<sup>7</sup>, three[5].

        ## References

        [2] Kent P. A. Lancet 2023;401:1-2.

        [4] Lin I. B. BMJ 2020;2:3-4.

        [5] Hayden JA. C. BMJ 2021;2:5-6.

        [7] Hill JC. D. BMJ 2011;2:7-8.
        """)
          == """
          # T

          One [1-3], two<sup>4</sup>, three[3].

          ## References

          [1] Kent P. A. Lancet 2023;401:1-2.

          [2] Lin I. B. BMJ 2020;2:3-4.

          [3] Hayden JA. C. BMJ 2021;2:5-6.

          [4] Hill JC. D. BMJ 2011;2:7-8.
          """)
  }

  @Test func `the list is put in the order of first citation where that is asked for`() {
    let text = """
      ---
      order: cited
      ---
      # T

      One [3], two [1, 3].

      ## References

      1. Kent P. A. Lancet 2023;401:1-2.
      2. Lin I. B. BMJ
         2020;2:3-4.
      3. Hayden JA. C. BMJ 2021;2:5-6.

      ## Interests

      None.
      """
    #expect(
      fixed(text)
        == """
        ---
        order: cited
        ---
        # T

        One [1], two [1, 2].

        ## References

        1. Hayden JA. C. BMJ 2021;2:5-6.
        2. Kent P. A. Lancet 2023;401:1-2.
        3. Lin I. B. BMJ
           2020;2:3-4.

        ## Interests

        None.
        """)
    let unasked = text.replacing("order: cited", with: "draft: true")
    #expect(fixed(unasked) == unasked)
  }

  @Test func `what is not certain stays`() {
    // A number that occurs twice, and a citation without an entry: nobody knows which is meant.
    for list in ["[1] Kent P. A. Lancet 2023;4:1.\n\n[1] Lin I. B. BMJ 2020;2:3."] {
      let text = "# T\n\nOne [1].\n\n## References\n\n\(list)\n"
      #expect(fixed(text) == text)
    }
    let text = """
      # T

      One [2], two [9].

      ## References

      [2] Kent P. A. Lancet 2023;4:1.

      [3] Lin I. B. BMJ 2020;2:3.
      """
    #expect(fixed(text) == text)
  }

  @Test func `code that looks like a citation is never changed`() {
    let text = """
      # T

      Search `[2]` gave [2].

      ## References

      [2] Kent P. A. Lancet 2023;4:1.

      [3] Lin I. B. BMJ 2020;2:3.
      """
    #expect(fixed(text).contains("`[2]`"))
  }

  @Test func `a rule that is switched off is not mended`() {
    let text =
      "---\ndisable: [reference-*]\n---\n# T\n\n## References\n\n1. A B. C. D 2023;4:1 - 5.\n"
    #expect(fixed(text) == text)
  }

  @Test func `line ends stay as they are`() {
    let text = "# T\r\n\r\n## References\r\n\r\n1. Kent P. A. Lancet 2023;401:18 - 20.\r\n"
    #expect(fixed(text) == text.replacing("18 - 20", with: "18-20"))
  }

  @Test func `a difference is shown as diff shows it`() {
    let old = (1...12).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 6\n", with: "line six\n")
    #expect(
      UnifiedDiff(path: "a.md", from: Array(old.utf8), to: Array(new.utf8)).text
        == """
        --- a.md
        +++ a.md
        @@ -3,7 +3,7 @@
         line 3
         line 4
         line 5
        -line 6
        +line six
         line 7
         line 8
         line 9

        """)
    #expect(UnifiedDiff(path: "a.md", from: [], to: []).text.isEmpty)
  }
}
