import Testing

@testable import CriticalAppraisal

/// Reference lists as people type them.
@Suite struct ReferenceListTests {
  private func references(_ list: String) -> [Reference] {
    Reading(Array("## References\n\n\(list)\n".utf8)).appraisal.references
  }

  static let first = "Kent P, Haines T. A trial. Lancet 2023;401:1-9."
  static let second = "van Tulder MW, Koes B. A review. Pain 2010;1:2-3."

  @Test(
    arguments: [
      "1. \(first)\n2. \(second)", "- \(first)\n- \(second)", "• \(first)\n• \(second)",
      "[1] \(first)\n\n[2] \(second)", "[1] \(first)\n[2] \(second)", "1) \(first)\n2) \(second)",
      "(1) \(first)\n\n(2) \(second)", "\(first)\n\n\(second)", "\(first)\n\(second)",
      "### Articles\n\n1. \(first)\n\n### Reviews\n\n2. \(second)",
      "Some remark first.\n\n1. \(first)\n2. \(second)\n\nAnd one last.",
    ])
  func `a list gives its entries in whatever form`(list: String) {
    let found = references(list)
    #expect(found.map(\.number) == [1, 2])
    #expect(found.map(\.text) == [Self.first, Self.second])
    #expect(found.map(\.key) == ["kent2023", "vantulder2010"])
    #expect(found.map(\.year) == [2023, 2010])
  }

  @Test func `an entry that is wrapped stays one entry`() {
    let found = references(
      "[1] Kent P, Haines T. A trial of people\nwith pain. Lancet 2023;401:1-9.\n[2] \(Self.second)"
    )
    #expect(
      found.map(\.text) == [
        "Kent P, Haines T. A trial of people with pain. Lancet 2023;401:1-9.", Self.second,
      ])
  }

  @Test(
    arguments: [
      (
        "A B. T. J 2020;1:2. doi:10.1016/S0140-6736(23)00441-5.", "10.1016/S0140-6736(23)00441-5",
        nil
      ),
      ("A B. T. J 2020;1:2 (https://doi.org/10.1000/abc)", "10.1000/abc", nil),
      ("A B. T. J 2020;1:2. PMID: 37146623; PMCID: PMC1", nil, "37146623"),
      ("A B. T. J 2020;1:2. https://pubmed.ncbi.nlm.nih.gov/123/", nil, "123"),
      ("A B. [T](https://doi.org/10.1000/x-y). J 2020;1:2", "10.1000/x-y", nil),
      ("A B. T. J 2020;1:2. doi 10.12/short", nil, nil),
    ] as [(String, String?, String?)])
  func `identifiers are found`(entry: String, doi: String?, pmid: String?) {
    let found = references("1. \(entry)")
    #expect(found.first?.doi == doi)
    #expect(found.first?.pmid == pmid)
  }

  @Test(
    arguments: [
      ("Kent P. T. Lancet 2023;401(10391):1866-77.", 2023),
      ("Kent, P. (2023). T. Lancet, 401, 1240–1242.", 2023),
      ("Lin I. T 1990-2010. Br J Sports Med 2019.", 2019),
      ("NICE. Glossary [Internet]. 2023 [cited 2024 May 1].", 2023),
      ("A. T. J 2005 Aug 13;331:376.", 2005), ("No year at all in this entry here.", nil),
    ] as [(String, Int?)])
  func `the year is that of publication`(entry: String, year: Int?) {
    #expect(references("1. \(entry)").first?.year == year)
  }

  @Test func `keys that two entries share get a letter`() {
    #expect(
      references("1. Kent P. A. J 2020;1:2.\n2. Kent P. B. J 2020;3:4.").map(\.key) == [
        "kent2020a", "kent2020b",
      ])
  }

  @Test func `the letters of keys go on after z, and accents are left out`() {
    let list = (1...28).map { "\($0). Kvåle A. Title \($0). J 2020;\($0):2." }.joined(
      separator: "\n")
    let keys = references(list).map(\.key)
    #expect(keys.first == "kvale2020a")
    #expect(keys[25...] == ["kvale2020z", "kvale2020aa", "kvale2020ab"])
  }

  @Test func `an entry has its record, and the addresses of its links count`() {
    let found = references(
      "1. Kent P, Lin I. [A title](https://doi.org/10.1000/x). *Spine* 2019;1(2):3-9.")
    #expect(found.first?.record.containerTitle == "Spine")
    #expect(found.first?.record.doi == "10.1000/x")
    #expect(found.first?.confidence == .full)
  }

  @Test func `the numbers that were typed are kept, unless all are the same`() {
    #expect(
      references("1. A B. T. J 2020;1:2.\n2. C D. T. J 2020;1:3.\n4. E F. T. J 2020;1:4.").map(
        \.number) == [1, 2, 4])
    #expect(
      references("1. A B. T. J 2020;1:2.\n1. C D. T. J 2020;1:3.\n1. E F. T. J 2020;1:4.").map(
        \.number) == [1, 2, 3])
  }

  @Test func `footnotes are the list where there is no other, and are cited by their marks`() {
    let appraisal = Reading(
      Array(
        "One[^1] and[^b].\n\n## References\n\n[^1]: Kent P. T. J 2020;1:2.\n[^b]: Lin I. T. J 2021;1:2."
          .utf8)
    ).appraisal
    #expect(appraisal.references.map(\.number) == [1, 2])
    #expect(appraisal.citations.map(\.targets) == [[1], [2]])
  }
}
