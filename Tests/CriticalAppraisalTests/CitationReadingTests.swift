import Testing

@testable import CriticalAppraisal

/// Citations in every form, as people type them in Dutch and in English.
@Suite struct CitationReadingTests {
  /// Twelve sources, of persons with all kinds of names, of organisations and without a date.
  static let list = """
    1. Kent P, Haines T, O'Sullivan P, Smith A. Cognitive functional therapy. Lancet. 2023;401(10391):1866-77. doi:10.1016/S0140-6736(23)00441-5. PMID: 37146623.
    2. van Tulder MW, Koes B. Exercise therapy. Spine. 2010;35(2):100-9.
    3. Jansen J, de Vries A. Rugpijn in de praktijk. Huisarts Wet. 2018;61(3):12-5.
    4. Lin I, Wiles L, Waller R. Best practice care. Br J Sports Med. 2020;54(2):79-86.
    5. World Health Organization. Guidelines on physical activity. Geneva: World Health Organization; 2020.
    6. Koninklijk Nederlands Genootschap voor Fysiotherapie. KNGF-richtlijn Lage rugpijn. Amersfoort: KNGF; 2021.
    7. O’Sullivan K, O'Keeffe M. Back pain beliefs. J Test. 2019;3(1):4-9.
    8. Schütze R, Liew B. Mechanisms of change. Behav Res Ther. 2019;5(1):1-9.
    9. Kent P, Kjaer P. The efficacy of targeted interventions. Man Ther. 2012a;17(5):385-96.
    10. Kent P, Keating JL. Classification in low back pain. J Test. 2012b;1(1):1-9.
    11. Smit-Bakker AB, van den Berg CD, 't Hart E. Thuis oefenen. Ned Tijdschr Geneeskd. 2016;160:A12.
    12. Lin I, Maher CG. Guidelines compared. Pain. 2019;5(1):7-9.
    """

  private func citations(_ text: String) -> [Citation] {
    Reading(Array("# T\n\n\(text)\n\n## References\n\n\(Self.list)\n".utf8)).appraisal.citations
  }

  static let cited: [(String, [[Int]])] = [
    // Numbers in brackets.
    ("De pijn nam af [1].", [[1]]), ("Pain decreased [1].", [[1]]), ("Twee [2,3].", [[2, 3]]),
    ("Twee [2, 3].", [[2, 3]]), ("Several [1-3].", [[1, 2, 3]]), ("Several [1–3].", [[1, 2, 3]]),
    ("Meer [1, 3-5, 12].", [[1, 3, 4, 5, 12]]), ("Meer [1; 4].", [[1, 4]]),
    ("Naast elkaar [1][2].", [[1], [2]]), ("Apart [1] [2].", [[1], [2]]),
    ("Vast aan het woord[7].", [[7]]), ("Na de punt.[8]", [[8]]), ("(zoals eerder [3])", [[3]]),
    ("In 2019 [4-6] werd dit herhaald.", [[4, 5, 6]]), ("Bij 492 deelnemers [1].", [[1]]),
    ("**Vet** [5] en *schuin* [6].", [[5], [6]]), ("> Citaat [2]", [[2]]),
    ("| a | b |\n|---|---|\n| c [1] | d [2] |", [[1], [2]]), ("- punt [9]", [[9]]),
    ("### Kop [10]", [[10]]), ("Hij zei: \"Pijn is normaal [4].\"", [[4]]),
    ("Lange regel [1,\n2].", [[1, 2]]), ("N = 12 [3].", [[3]]), ("score 40% [2].", [[2]]),
    // Superscripts.
    ("Pijn<sup>3</sup>.", [[3]]), ("Pijn<sup>1,2</sup>.", [[1, 2]]),
    ("Pain<sup>1-3</sup>", [[1, 2, 3]]), ("Pain¹.", [[1]]), ("Pain¹²", [[12]]),
    ("Pain¹,³", [[1, 3]]), ("Pain⁴⁻⁶", [[4, 5, 6]]), ("Einde.² Begin", [[2]]),
    // Keys.
    ("Zo [@kent2023].", [[1]]), ("So [@kent2023; @lin2020].", [[1, 4]]),
    ("[see @kent2023, pp. 3-5; @lin2020, p. 4]", [[1, 4]]), ("[zie @kent2023, blz. 12]", [[1]]),
    ("Kent found [-@kent2023].", [[1]]), ("@kent2023 found", [[1]]),
    ("Volgens @lin2019 is", [[12]]),
    ("@kent2023 [p. 3] found", [[1]]), ("@{kent2023} found", [[1]]), ("[@{kent2023}]", [[1]]),
    ("[@doi:10.1016/S0140-6736(23)00441-5]", [[1]]), ("[@pmid:37146623]", [[1]]),
    ("See @pmid:37146623.", [[1]]), ("[@Kent2023]", [[1]]),
    ("Zo [@kent2023;\n@lin2020].", [[1, 4]]),
    ("(zie @lin2020)", [[4]]), ("@kent2023's trial", [[1]]), ("[@lin2020] is goed", [[4]]),
    ("@kent2023 [p. 3; @lin2020]", [[1, 4]]), ("[@kent2012a; @kent2012b]", [[9, 10]]),
    // Author and year, in brackets.
    ("(Kent et al., 2023)", [[1]]), ("(Kent e.a., 2023)", [[1]]), ("(Kent et al. 2023)", [[1]]),
    ("(Jansen & De Vries, 2018)", [[3]]), ("(Jansen & de Vries, 2018, p. 4)", [[3]]),
    ("(Jansen en de Vries, 2018)", [[3]]), ("(Jansen and de Vries, 2018)", [[3]]),
    ("(van Tulder & Koes, 2010; Lin et al., 2020)", [[2, 4]]), ("(Van Tulder & Koes, 2010)", [[2]]),
    ("(zie ook Kent et al., 2023)", [[1]]), ("(see Kent et al., 2023, for details)", [[1]]),
    ("(e.g., Lin & Maher, 2019)", [[12]]), ("(KNGF, 2021)", [[6]]), ("(WHO, 2020)", [[5]]),
    ("(World Health Organization [WHO], 2020)", [[5]]),
    ("(World Health Organization, 2020)", [[5]]),
    ("(Koninklijk Nederlands Genootschap voor Fysiotherapie [KNGF], 2021)", [[6]]),
    ("(Kent & Kjaer, 2012a)", [[9]]), ("(Kent & Keating, 2012b)", [[10]]),
    ("(Kent et al., 2012a, 2012b)", [[9, 10]]), ("(Lin et al., 2019, 2020)", [[12, 4]]),
    ("(O'Sullivan & O'Keeffe, 2019)", [[7]]), ("(O’Sullivan & O’Keeffe, 2019)", [[7]]),
    ("(Schutze & Liew, 2019)", [[8]]), ("(Schütze & Liew, 2019)", [[8]]),
    ("(Smit-Bakker et al., 2016)", [[11]]), ("(P. Kent et al., 2023)", [[1]]),
    ("[Kent et al., 2023]", [[1]]), ("(Kent, Haines, O'Sullivan & Smith, 2023)", [[1]]),
    ("(Kent *et al.*, 2023)", [[1]]), ("(Kent et al.,\n2023)", [[1]]), ("(Lin, 2020: 4)", [[4]]),
    ("(Kent et al., 2023; n = 492)", [[1]]),
    // Author and year, in the sentence.
    ("Kent et al. (2023) vonden", [[1]]), ("Kent e.a. (2023) vonden", [[1]]),
    ("Jansen en De Vries (2018)", [[3]]), ("Jansen and de Vries (2018)", [[3]]),
    ("Volgens Van Tulder en Koes (2010) is", [[2]]), ("Kent's (2023) trial", [[1]]),
    ("Kent et al.'s (2023) trial", [[1]]), ("Lin et al. (2019, 2020) vonden", [[12, 4]]),
    ("De WHO (2020) adviseert", [[5]]), ("Kent et al. (2023, p. 1870) stelt", [[1]]),
    ("Kent en collega's (2023) vonden", [[1]]), ("Kent and colleagues (2023) found", [[1]]),
    ("Kent et al. [2023] found", [[1]]), ("Kent *et al.* (2023) found", [[1]]),
    ("Kent et al., 2023, vonden", [[1]]), ("| Kent 2023 | RCT |\n|---|---|\n| a | b |", [[1]]),
    ("zowel Lin et al. (2020) als Kent et al. (2023)", [[4], [1]]),
    ("(in de trial van Kent et al., 2023, bleek dit ook)", [[1]]),
  ]

  @Test(arguments: cited)
  func `a citation is found in every form`(text: String, targets: [[Int]]) {
    #expect(citations(text).map(\.targets) == targets)
    #expect(citations(text).flatMap(\.unresolved) == [])
  }

  static let traps = [
    // Values and intervals.
    "[29/150]", "[95% CI 1.1-2.0]", "[95%-BI 1,1-2,0]", "[95% BI: 2 tot 5]", "MD 5 [3-8]",
    "2,3 [1,4-6,9]", "2.3 [1.4-6.9]", "OR 4 [2-9]", "mediaan 6 [4-8]", "median [4-8]",
    "IQR [3-7]", "spreiding [2-9]", "95% CI [2-6]", "95%-BI [2-6]", "range [1-12]", "[1.2, 3.4]",
    "[1,2; 3,4]", "[0,2; 0,4]", "[−0,2; 0,4]", "[-0.2, 0.4]", "[-1]", "[1.5]", "[0]", "[0-10]",
    "[60-85]", "schaal [1-10]", "NRS [1-5]", "VAS [1-10]", "Likert [1-5]", "[12,5]", "[7,5] kg",
    "[2-3] keer per week", "[6-12] weken", "[4-6] weeks", "[8-10] herhalingen", "[n=40]",
    "[n = 12]",
    "[p<0.05]", "[SD 4]", "[10%]", "[5 mg]", "[3 x 10]", "[3x10]", "[1:2]", "[1/2]", "[2+3]",
    "[±2]", "[<5]", "[>3]", "[1e3]", "[IQR 3-7]", "[range 3-9]", "[18-65 jaar]", "[1 2]",
    // Searches, code and links.
    "[Mesh]", "[tiab]", "[Title/Abstract]", "\"low back pain\"[tiab] AND exercise[Mesh]",
    "\"rugpijn\"[1] AND \"oefenen\"[2]", "(\"pain [3]\" OR \"ache\")", "`[1]`", "`x[2]`",
    "[1](https://example.org)", "![1](plaatje.png)", "https://example.org/[1",
    "[x]", "[ ]", "[]", "[a, b]", "[sic]", "[…]", "[...]", "[tabel 2]",
    "[figuur 1]",
    "[Internet]", "[cited 2024 May 1]", "[2023]", "[2010-2020]", "[1, 2000]", "[A1]",
    // Powers and units.
    "5 kg/m²", "10³", "m<sup>2</sup>", "10<sup>3</sup>", "R² is 0.4", "I² = 40", "χ² = 3", "τ²",
    "cm³", "10⁻³", "1<sup>st</sup>", "2<sup>e</sup>", "CO<sub>2</sub>", "η² = 0.1", "mm²",
    // Parentheses.
    "(2 keer daags)", "(n = 4)", "(12,5 kg)", "(12,5)", "(3)",
    "op domeinen: (1) pijn, (2) functie, (3) werk",
    "three aims: (1) pain, (2) function and (3) work", "(1) eerst (2) dan", "(week 6)", "(2023)",
    "(stap 3)", "(RR 2)", "(1 op 3)",
    // Years and names.
    "(januari 2020)", "(May 2020)", "(Nederland, 2020)", "(versie 2020)", "in 2023", "sinds 2019",
    "Zij kent de cijfers uit 2023", "Hij kent (2023) niet", "(PubMed, 2023)", "(COVID, 2020)",
    "(Kent, Engeland)", "1990-2010", "(1990-2010)", "Kentucky (2023)", "Jansen (2017)",
    "tussen 2018 en 2020", "Lin vond in 2020 meer", "(ISO 2019)", "Kent Smith (2023)",
    // Addresses and accounts.
    "kent2023@example.org", "mail a@kent2023.nl", "@handle", "volg @nvfk op X", "[volg ons @nvfk]",
    "[info@praktijk.nl]", "user@lin2020", "https://x.com/@kent2023",
  ]

  @Test(arguments: traps)
  func `what only looks like a citation is none`(text: String) {
    let found = citations("Zie dit: \(text) hier.") + citations(text)
    #expect(found.isEmpty, "\(found.map { ($0.form, $0.targets, $0.unresolved) })")
  }

  @Test func `there are enough of both`() {
    #expect(Self.cited.count >= 80)
    #expect(Self.traps.count >= 80)
  }

  // MARK: Words around a source

  @Test(
    arguments: [
      ("[see @kent2023, pp. 3-5, and more]", "see", "pp. 3-5", "and more"),
      ("[zie ook @kent2023, blz. 12]", "zie ook", "blz. 12", ""),
      ("[@kent2023, tabel 2]", "", "tabel 2", ""),
      ("[@kent2023{iv, 3}, tail]", "", "iv, 3", "tail"),
      ("[@kent2023, 33-35]", "", "33-35", ""), ("@kent2023 [p. 3] found", "", "p. 3", ""),
      ("(zie ook Kent et al., 2023, p. 4-6)", "zie ook", "p. 4-6", ""),
      ("(Kent et al., 2023, met 492 deelnemers)", "", "", "met 492 deelnemers"),
      ("(Kent et al., 2023, blz. 12, voetnoot)", "", "blz. 12", "voetnoot"),
      ("Kent et al. (2023, p. 4)", "", "p. 4", ""),
    ])
  func `prefix, place and suffix are kept`(
    text: String, prefix: String, locator: String, suffix: String
  ) throws {
    let item = try #require(citations(text).first?.items.first)
    #expect(item.prefix == prefix)
    #expect(item.locator == locator)
    #expect(item.suffix == suffix)
  }

  @Test func `a citation knows whether it is part of the sentence`() {
    let isNarrative = { (text: String) in self.citations(text).map(\.isNarrative) }
    #expect(isNarrative("Kent et al. (2023)") == [true])
    #expect(isNarrative("(Kent et al., 2023)") == [false])
    #expect(isNarrative("@kent2023 found") == [true])
    #expect(isNarrative("[@kent2023]") == [false])
    #expect(citations("[-@kent2023]").first?.items.first?.suppressesAuthor == true)
  }

  @Test func `two entries of one author and year are told apart by their letter, or doubtful`() {
    let doubtful = { (text: String) in self.citations(text).map(\.isAmbiguous) }
    #expect(doubtful("(Kent et al., 2012)") == [true])
    #expect(citations("(Kent et al., 2012)").map(\.targets) == [[9]])
    #expect(doubtful("(Kent et al., 2012b)") == [false])
    #expect(doubtful("(Kent & Keating, 2012)") == [false])
    #expect(citations("(Kent & Keating, 2012)").map(\.targets) == [[10]])
  }

  @Test func `a source without a date is cited as such`() {
    let list = "1. Jansen J. Oefenen. Utrecht: Eigen beheer.\n2. Kent P. A. B. 2020;1:2."
    let found = Reading(
      Array("# T\n\n(Jansen, z.d.) en Jansen (n.d.)\n\n## Bronnen\n\n\(list)".utf8)
    )
    .appraisal.citations
    #expect(found.map(\.targets) == [[1], [1]])
  }

  @Test func `an abbreviation that the text gives to an organisation stands for it from then on`() {
    let list = "1. National Institute for Health and Care Excellence. Low back pain. London; 2016."
    let found = Reading(
      Array(
        """
        # T

        (National Institute for Health and Care Excellence [NICE], 2016) and (NICE, 2016)

        ## References

        \(list)
        """.utf8)
    ).appraisal.citations
    #expect(found.map(\.targets) == [[1], [1]])
  }

  // MARK: Unresolved

  @Test(
    arguments: [
      ("(Smith et al., 2020)", ["Smith et al., 2020"]),
      ("(Smith & Jones, 2020)", ["Smith & Jones, 2020"]),
      ("(zie Smith e.a., 2020)", ["Smith e.a., 2020"]),
      ("(Kent et al., 2022)", ["Kent et al., 2022"]),
      ("(de Boer & Smit, 2017)", ["de Boer & Smit, 2017"]),
    ])
  func `names that no entry has are unresolved in a document that cites by name`(
    text: String, unresolved: [String]
  ) {
    #expect(citations("(Kent et al., 2023) \(text)").map(\.unresolved) == [[], unresolved])
    // In a document that cites by number they are words like any other.
    #expect(citations("A [1]. B [2]. \(text)").map(\.targets) == [[1], [2]])
    #expect(citations(text) == [])
  }

  @Test(
    arguments: [
      "(januari 2020)", "(Nederland, 2020)", "(Amsterdam, 2020)", "(Nederland en België, 2020)",
      "(PubMed en Embase, 2023)", "(COVID-19, 2020)", "(Lancet, 2020)", "(VAS, 2020)",
      "(Smith, p. 3)",
      "(Windows 10, 2020)", "(Smith et al.)", "(Figuur 2, 2020)", "(update maart, 2021)",
      "(Springer, 2020)", "(fase 2, 2020)", "Smith et al. (2020)",
    ])
  func `what may be no name is never unresolved`(text: String) {
    let others = "(Kent et al., 2023), (Lin et al., 2020), (WHO, 2020), (KNGF, 2021)."
    #expect(citations("\(others) \(text)").flatMap(\.unresolved) == [])
  }

  @Test(arguments: ["[@nobody2020]", "[@kent2023; @nobody2020]", "[see @nobody2020, p. 3]"])
  func `a key that no entry has is unresolved`(text: String) {
    #expect(citations(text).flatMap(\.unresolved) == ["nobody2020"])
  }
}
