import Testing

@testable import CriticalAppraisal

@Suite struct CitedBibliographyTests {
  private static let bibliography = Bibliography(
    bibTeX: """
      @article{kent2023, author={Kent, Peter}, title={A trial of therapy}, year=2023, pmid={123}}
      @article{Lin2020, author={Lin, Ivan}, title={Best practice care}, year=2020, doi={10.1000/L}}
      @article{third, author={Third, A}, title={Never cited}, year=2021}
      """)

  private func reading(_ text: String) -> Reading {
    var hints = Reading.Hints()
    hints.bibliography = { $0 == "refs.bib" ? Self.bibliography : nil }
    return Reading(Array(text.utf8), hints: hints)
  }

  @Test func `what is cited by key is added to the list in the order of the text`() {
    let appraisal = reading(
      """
      ---
      bibliography: refs.bib
      ---
      ## Results

      It helped [@lin2020, p. 3], as @kent2023 found [@lin2020; @doi:10.1000/l; @nobody].
      `@third` and info@third are no citations.
      """
    ).appraisal
    #expect(appraisal.references.map(\.number) == [1, 2])
    #expect(appraisal.references.map(\.record.id) == ["Lin2020", "kent2023"])
    #expect(appraisal.references.allSatisfy { $0.nodes.isEmpty && $0.confidence == .full })
    #expect(appraisal.references[0].text.hasPrefix("Lin I. Best practice care."))
    #expect(Set(appraisal.citations.flatMap(\.targets)) == [1, 2])
    #expect(appraisal.citations.flatMap(\.unresolved) == ["nobody"])
  }

  @Test func `typed entries stay as they are, and can be cited by the keys of the file`() {
    let appraisal = reading(
      """
      ---
      bibliography: refs.bib
      ---
      ## Results

      It helped [@Lin2020] [@third].

      ## References

      1. Lin I, et al. Best practice care for pain. BMJ 2020;1:2-3. doi:10.1000/l
      2. Kent P. A trial of therapy. Lancet 2023;401:1-2.
      """
    ).appraisal
    #expect(appraisal.references.map(\.number) == [1, 2, 3])
    #expect(appraisal.references[0].text.hasPrefix("Lin I, et al. Best practice care for pain."))
    #expect(appraisal.references[0].record.id == "Lin2020")
    #expect(appraisal.references[1].pmid == "123")
    #expect(appraisal.citations.flatMap(\.targets) == [1, 3])
  }

  @Test func `a complete list from a file satisfies the rules on the list`() {
    let reading = reading(
      "---\nbibliography: refs.bib\n---\n## Results\n\nIt helped [@kent2023]; also [@lin2020].")
    let found = Checker().check(reading).diagnostics
    #expect(
      !found.contains { $0.rule == "reference-missing" || $0.rule == "reference-bibliography" })
    #expect(
      !found.contains { $0.rule == "section-missing" && $0.facts.section("section") == .references }
    )
  }

  @Test func `a file that cannot be read, and what is wrong in one, is told with its line`() throws
  {
    var hints = Reading.Hints()
    hints.bibliography = {
      $0 == "bad.bib" ? Bibliography(bibTeX: "\n@article{a, title = {A}") : nil
    }
    let reading = Reading(
      Array("---\ntitle: A\nbibliography: [bad.bib, none.ris]\n---\nText".utf8), hints: hints)
    let found = reading.diagnostics.filter { $0.rule == "reference-bibliography" }
    #expect(found.map(\.severity) == [.warning, .error])
    #expect(found.map(reading.line) == [3, 3])
    let messages = found.map { Rule.referenceBibliography.wording($0.facts, .dutch).message }
    #expect(
      messages == [
        "bad.bib:2: \"@article\" is niet afgesloten", "Bibliografie \"none.ris\" is niet te lezen",
      ])
  }

  @Test(arguments: [
    BibliographyProblem.Cause.encoding("x"), .unknownFormat, .empty,
    .repeatedKey("a", firstLine: 2),
    .unclosedRecord("a"), .unclosedValue("b"), .expected("c"), .unknownAbbreviation("d"),
    .unknownRecord("e"), .tooDeep, .noRecord, .strayLine,
  ])
  func `a problem survives being the facts of a diagnostic`(cause: BibliographyProblem.Cause) {
    let problem = BibliographyProblem(.warning, line: 7, cause)
    #expect(BibliographyProblem(problem.facts) == problem)
    #expect(cause.text(.dutch) != cause.text(.english))
  }
}
