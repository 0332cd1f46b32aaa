import Testing

@testable import CriticalAppraisal

/// Citations, and brackets that are none.
@Suite struct CitationTests {
  /// The targets of the citations in a text above a list of nine entries.
  private func cited(_ text: String, list: String? = nil) -> [[Int]] {
    let entries = (1...9).map { "\($0). Author\($0) A, Other B. Title. J Test 201\($0);1:2-3." }
    let references = list ?? entries.joined(separator: "\n")
    return citations("\(text)\n\n## References\n\n\(references)").map(\.targets)
  }

  private func citations(_ text: String) -> [Citation] {
    Reading(Array(text.utf8)).appraisal.citations
  }

  @Test(
    arguments: [
      ("One [1].", [[1]]), ("Two [2, 4-6].", [[2, 4, 5, 6]]), ("Dash [3–5].", [[3, 4, 5]]),
      ("Adjacent [1][2].", [[1], [2]]), ("Semicolon [1; 3].", [[1, 3]]),
      ("Raised<sup>3</sup> and<sup>1,2</sup>.", [[3], [1, 2]]),
      ("Digits² and¹⁻³.", [[2], [1, 2, 3]]),
      ("Key [@author42014], [@author12011; see @author92019, p. 4].", [[4], [1, 9]]),
      ("As @author22012 found.", [[2]]),
      ("Parentheses (1) and (2,3) or (4) to (5).", [[1], [2, 3], [4], [5]]),
      ("Name (Author2 et al., 2012) and Author3 en Author4 (2013).", [[2], [3]]),
    ])
  func `a citation is resolved in every form`(text: String, expected: [[Int]]) {
    #expect(cited(text) == expected)
  }

  @Test(
    arguments: [
      "[29/150]", "[95% CI 1.1-2.0]", "[Mesh]", "(2 keer daags)", "[60-85]", "[0-10]", "5 kg/m²",
      "m<sup>2</sup>", "10<sup>3</sup>", "R² is 0.4", "[a, b]", "`[1]`", "[1](https://x.nl)",
      "mail a@author12011.nl", "(n = 4)", "[2023]", "[ ]", "[1.5]", "[-1]",
    ])
  func `other brackets are none`(text: String) {
    #expect(cited("See \(text) here.") == [])
  }

  @Test func `a number that the list lacks is unresolved`() {
    let found = citations("See [2] and [12].\n\n## References\n\n1. A 2020;1:2.\n2. B 2020;1:2.")
    #expect(found.map(\.unresolved) == [[], ["12"]])
  }

  @Test func `numbers in code and links are no citations, and those in tables and headings are`() {
    #expect(
      cited("# T\n\n```\n[1]\n```\n\n| a [1] |\n|---|\n| b [2] |\n\n### See [3]") == [
        [1], [2], [3],
      ])
  }
}
