import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct ReferenceRulesTests {
  /// How often a rule speaks of a text.
  private static func count(_ rule: String, _ source: String) -> Int {
    Checker().check(Reading(Array(source.utf8)), surroundings: .ofTests).diagnostics
      .count { $0.rule == rule }
  }

  @Test func `a hundred real references give no rule anything to say`() throws {
    let url = GoldenTests.root.appending(path: "Tests/Fixtures/references.en.md")
    let reading = Reading(try [UInt8](Data(contentsOf: url)))
    #expect(reading.appraisal.references.count == 100)
    let surroundings = Surroundings(
      today: CalendarDate(year: 2026, month: 12, day: 1), fileExists: { _ in false },
      retractions: .ofTests)
    let found = Checker().check(reading, surroundings: surroundings).diagnostics.filter {
      $0.rule.hasPrefix("reference-") || $0.rule.hasPrefix("citation-")
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    (
      "Roland M, Morris R. The natural history of back pain. Part I: a measure. Spine 1983;8:141-4.",
      "Roland M, Morris R. The natural history of back pain. Part II: a measure. Spine 1983;8:145-50.",
      0
    ),
    (
      "Kent P, Haines T. Cognitive therapy for low back pain: a trial. Lancet 2023;401:1-9.",
      "Kent P, Haines T. Erratum: cognitive therapy for low back pain: a trial. Lancet 2023;402:1.",
      0
    ),
    (
      "Kent P, Haines T. Cognitive therapy for low back pain: a trial. Lancet 2023;401:1-9.",
      "Kent P, Haines T. Cognitive therapy for low back pain: a trial. Lancet 2025;403:1-9.", 0
    ),
    (
      "Kent P, Haines T. Cognitive therapy for low back pain: a trial. Lancet 2023;401:1-9.",
      "Kent P. Cognitive therapy for low back-pain: a trail. Lancet 2023;401(3):1-9.", 1
    ),
    (
      "Kent P. Exercise for back pain in primary care. BMJ 2020;1:2-3. doi:10.1136/bmj.a1",
      "Kent P. Exercise for back pain in primary care. BMJ 2020;1:4-5. doi:10.1136/bmj.a2", 0
    ),
  ])
  func `two entries are one source only when nothing tells them apart`(
    first: String, second: String, count: Int
  ) {
    let source = "## References\n\n1. \(first)\n2. \(second)\n"
    #expect(Self.count("reference-duplicate", source) == count)
  }

  @Test(arguments: [
    ("reference-year", 0, "Lin I. Pain care. Br J Sports Med 2027;54:79-86."),
    ("reference-year", 1, "Lin I. Pain care. Br J Sports Med 2029;54:79-86."),
    ("reference-year", 0, "Hippocrates. On fractures. Paris: Baillière; 1841."),
    ("reference-year", 0, "KNGF. Richtlijn lage rugpijn. Amersfoort: KNGF; 2021."),
    ("reference-year", 0, "Lin I. Pain care [Internet]. 2020 [cited 2025 Nov 1]."),
    ("reference-pages", 0, "Lin I. Pain care. Br J Sports Med 2020;54:S4-9."),
    ("reference-pages", 0, "Lin I. Pain care. Br J Sports Med 2020;54:1240-2."),
    ("reference-pages", 0, "Lin I. Pain care. BMJ 2020;54:e12-e14."),
    ("reference-pages", 0, "Lin I. Pain care. BMJ 2020;54:979-1002."),
    ("reference-pages", 1, "Lin I. Pain care. BMJ 2020;54:979-902."),
    ("reference-incomplete", 0, "Lin I. Pain care for all people. BMJ 2020;368:m79."),
    ("reference-incomplete", 0, "Lin I. Pain care for all people. BMJ 2020. PMID: 30826805."),
    ("reference-incomplete", 0, "Lin I. Pain care. BMJ 2020. https://www.bmj.com/content/1"),
    ("reference-incomplete", 0, "WHO. World report on disability. Geneva: WHO; 2011."),
    (
      "reference-typing", 0,
      "McGregor A. HbA1c and iPad use: a pilot. eLife 2020;9:e1. See St. Ives."
    ),
    ("reference-typing", 0, "Lin I. Vitamin-A supplementation in children. BMJ 2020;1:2-3."),
    ("reference-typing", 1, "Lin I. Pain care.Br J Sports Med 2020;54:79-86."),
    ("reference-typing", 0, "Lin I. Pain care. BMJ 2020;54:79-86. https://www.Bmj.Com/a.Bcd"),
    ("reference-typing", 1, "Lin I. Pain care. BMJ\u{A0} 2020;54:79-86."),
    ("reference-web", 0, "NICE. Glossary [Internet]. London: NICE; 2023. https://nice.org.uk"),
    ("reference-web", 1, "NICE. Glossary [internet]. London: NICE; 2023."),
  ])
  func `an entry is judged as a fair teacher would`(rule: String, count: Int, entry: String) {
    #expect(Self.count(rule, "## References\n\n1. \(entry)\n") == count)
  }

  @Test(arguments: [
    ("vancouver", "Lin I, Wiles L, Waller R, et al.", 1), ("ama", "Lin I, Wiles L, et al.", 1),
    ("ama", "Lin I, Wiles L, Waller R, et al.", 0), ("vancouver", "Lin I, Wiles L.", 0),
    ("apa", "Lin I, et al.", 0), ("vancouver", "Lin, I., Wiles, L.", 1),
    ("vancouver", "Lin I, Wiles L en Waller R.", 1), ("vancouver", "Lin I, Wiles L & Waller R.", 1),
    ("vancouver", "Jones JR Jr, St. John P, van 't Hof A.", 0),
    ("vancouver", "Royal College of Nursing and Midwifery.", 0),
    ("vancouver", "Lin I, Wiles L, A, B, C, D, E, F, G, H.", 0),
  ])
  func `authors are judged by the style that is stated`(style: String, authors: String, count: Int)
  {
    let source = """
      ---
      style: \(style)
      ---

      ## References

      1. \(authors) Pain care for all people. Br J Sports Med 2020;54:79-86.
      """
    #expect(Self.count("reference-authors", source) == count)
  }

  @Test func `an alphabetical list has an order of its own`() {
    let references = (1...6).map { "\($0). Author\($0) A. Title. BMJ 200\($0);1:2-3." }
    let list = "\n\n## References\n\n" + references.joined(separator: "\n")
    #expect(
      Self.count("citation-order", "## Results\n\nA [6], b [4], c [2], d [1, 3, 5]." + list) == 0)
    #expect(
      Self.count("citation-order", "## Results\n\nA [1], b [2, 3], c [5], d [4, 6]." + list) == 1)
    #expect(
      Self.count(
        "citation-order",
        "---\norder: cited\n---\n\n## Results\n\nA [1], b [2, 3], c [5], d [4, 6]." + list) == 0)
  }

  @Test func `the age of sources counts from the search, and not for the appraised paper`() {
    let entries = """
      ## References

      1. Lin I. Pain. BMJ 1998;54:79-86. doi:10.1136/bmj.a1
      2. Kent P. Back. BMJ 2014;54:79-86.
      3. Hill J. Neck. BMJ 2016;54:79-86.
      """
    let head = "---\ndate: 2026-01-01\nsearched: 2025-06-01\nstudy:\n  doi: 10.1136/bmj.a1\n---\n\n"
    let found = Checker().check(Reading(Array((head + entries).utf8)), surroundings: .ofTests)
      .diagnostics.filter { $0.rule == "reference-outdated" }
    #expect(found.map { $0.facts.numbers("numbers") } == [[2]])
    let silent = Checker().check(Reading(Array((head + entries).utf8))).diagnostics
    #expect(!silent.contains { $0.rule == "reference-outdated" })
  }

  @Test func `a correction in the bibliography is asked for until it is in the list`() {
    let paper =
      "Simpson P. Training of physical therapists in the real world. Phys Ther 2021;1:2-3."
    let correction =
      "Simpson P. Correction to: Training of physical therapists in the real world. "
      + "Phys Ther 2022;3:4."
    #expect(Self.count("reference-erratum", "## References\n\n1. \(paper)") == 1)
    #expect(
      Self.count("reference-erratum", "## References\n\n1. \(paper)\n2. \(correction)") == 0)
  }

  @Test func `a vague link to a source of the list asks for its number`() throws {
    let source = """
      ## Results

      Read it [here](https://doi.org/10.1136/BMJ.h444).

      ## References

      1. Lin I. Pain. BMJ 2018;54:79-86.
      2. Kamper SJ. Rehabilitation. BMJ 2015;350:h444. doi:10.1136/bmj.h444
      """
    let found = Checker().check(Reading(Array(source.utf8))).diagnostics
      .filter { $0.rule == "link-vague" }
    let diagnostic = try #require(found.first)
    let wording = Rule.linkVague.wording(diagnostic.facts, .terms(.english))
    #expect(wording.help?.contains("[2]") == true)
  }

  @Test func `the appraised paper needs more than others do`() {
    let head = "---\nstudy:\n  pmid: 37146623\n---\n\n## References\n\n"
    #expect(
      Self.count(
        "reference-study", head + "1. Kent P, Haines T. RESTORE. Lancet 2023. PMID: 37146623.")
        == 1)
    #expect(
      Self.count(
        "reference-study",
        head + "1. Kent P, Haines T. RESTORE. Lancet 2023;401:1-9. PMID: 37146623.")
        == 0)
  }
}
