import Testing

@testable import CriticalAppraisal

/// The samples of the ICMJE and of Citing Medicine, and the same in Dutch.
@Suite struct VancouverTests {
  static let english: [StyleExample] = [
    .init(
      "Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284-7.",
      .journalArticle, "Halpern, Scott D.; Ubel, Peter A.; Caplan, Arthur L.",
      "Solid-organ transplantation in HIV-infected patients.",
      PartialDate(year: 2002, month: 7, day: 25)
    ) { $0.journal("The New England Journal of Medicine", "347", "4", "284-287") },
    .init(
      "Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40-6.",
      .journalArticle,
      "Rose, ME; Huerbin, MB; Melick, J; Marion, DW; Palmer, AM; Schiding, JK; Kochanek, PM; Graham, SH",
      "Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury",
      2002
    ) { $0.journal("Brain Res", "935", "1-2", "40-46") },
    .init(
      "Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679-86.",
      .journalArticle, "=Diabetes Prevention Program Research Group",
      "Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance", 2002
    ) { $0.journal("Hypertension", "40", "5", "679-86") },
    .init(
      "Vallancien G, Emberton M, Harving N, van Moorselaar RJ; Alf-One Study Group. Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms. J Urol. 2003;169(6):2257-61.",
      .journalArticle,
      "Vallancien, G; Emberton, M; Harving, N; van|Moorselaar, RJ; =Alf-One Study Group",
      "Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms", 2003
    ) { $0.journal("Journal of Urology", "169", "6", "2257-2261") },
    .init(
      "21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184.",
      .journalArticle, "", "21st century heart solution may have a sting in the tail", 2002
    ) { $0.journal("BMJ (Clinical research ed.)", "325", "7357", "184") },
    .init(
      "Geraud G, Spierings EL, Keywood C. Tolerability and safety of frovatriptan. Headache. 2002;42 Suppl 2:S93-9.",
      .journalArticle, "Geraud, G; Spierings, EL; Keywood, C",
      "Tolerability and safety of frovatriptan", 2002
    ) { $0.journal("Headache", "42 Suppl 2", nil, "S93-S99") },
    .init(
      "Glauser TA. Integrating clinical trial data into clinical practice. Neurology. 2002;58(12 Suppl 7):S6-12.",
      .journalArticle, "Glauser, TA", "Integrating clinical trial data into clinical practice", 2002
    ) { $0.journal("Neurology", "58", "12 Supplement 7", "S6-12") },
    .init(
      "Abend SM, Kulish N. The psychoanalytic method from an epistemological viewpoint. Int J Psychoanal. 2002;83(Pt 2):491-5.",
      .journalArticle, "Abend, SM; Kulish, N",
      "The psychoanalytic method from an epistemological viewpoint", 2002
    ) { $0.journal("Int J Psychoanal", "83", "Pt 2", "491-5") },
    .init(
      "Banit DM, Kaufer H, Hartford JM. Intraoperative frozen section analysis in revision total joint arthroplasty. Clin Orthop. 2002;(401):230-8.",
      .journalArticle, "Banit, DM; Kaufer, H; Hartford, JM",
      "Intraoperative frozen section analysis in revision total joint arthroplasty", 2002
    ) { $0.journal("Clin Orthop", nil, "401", "230-238") },
    .init(
      "Outreach: bringing HIV-positive individuals into care. HRSA Careaction. 2002 Jun:1-6.",
      .journalArticle, "", "Outreach: bringing HIV-positive individuals into care",
      PartialDate(year: 2002, month: 6)
    ) { $0.journal("HRSA Careaction", nil, nil, "1-6") },
    .init(
      "Chadwick R, Schuklenk U. The politics of ethical consensus finding. Bioethics. 2002;16(2):iii-v.",
      .journalArticle, "Chadwick, R; Schuklenk, U",
      "The politics of ethical consensus finding", 2002
    ) { $0.journal("Bioethics", "16", "2", "iii-v") },
    .init(
      "Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.",
      .book, "Murray, PR; Rosenthal, KS; Kobayashi, GS; Pfaller, MA", "Medical microbiology", 2002
    ) { $0.published("St. Louis", "Mosby", edition: "4") },
    .init(
      "Gilstrap LC 3rd, Cunningham FG, VanDorsten JP, editors. Operative obstetrics. 2nd ed. New York: McGraw-Hill; 2002.",
      .book, "", "Operative obstetrics", 2002
    ) {
      $0.editors = [Contributor]("Gilstrap, LC, III; Cunningham, FG; VanDorsten, JP")
      $0.published("New York", "McGraw-Hill", edition: "2nd ed.")
    },
    .init(
      "Breedlove GK, Schorfheide AM. Adolescent pregnancy. 2nd ed. Wieczorek RR, editor. White Plains (NY): March of Dimes Education Services; 2001.",
      .book, "Breedlove, GK; Schorfheide, AM", "Adolescent pregnancy", 2001
    ) {
      $0.editors = [Contributor]("Wieczorek, RR")
      $0.published("White Plains (NY)", "March of Dimes Education Services", edition: "2")
    },
    .init(
      "Royal Adelaide Hospital; University of Adelaide, Department of Clinical Nursing. Compendium of nursing research and practice development, 1999-2000. Adelaide (Australia): Adelaide University; 2001.",
      .book, "=Royal Adelaide Hospital; =University of Adelaide, Department of Clinical Nursing",
      "Compendium of nursing research and practice development, 1999-2000", 2001
    ) { $0.published("Adelaide (Australia)", "Adelaide University") },
    .init(
      "Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113.",
      .chapter, "Meltzer, PS; Kallioniemi, A; Trent, JM",
      "Chromosome alterations in human solid tumors", 2002
    ) {
      $0.containerTitle = "The genetic basis of human cancer"
      $0.editors = [Contributor]("Vogelstein, B; Kinzler, KW")
      $0.published("New York", "McGraw-Hill")
      $0.page = "93-113"
    },
    .init(
      "Borkowski MM. Infant sleep and feeding: a telephone survey of Hispanic Americans [dissertation]. Mount Pleasant (MI): Central Michigan University; 2002.",
      .thesis, "Borkowski, MM",
      "Infant sleep and feeding: a telephone survey of Hispanic Americans", 2002
    ) { $0.published("Mount Pleasant (MI)", "Central Michigan University") },
    .init(
      "Foley KM, Gelband H, editors. Improving palliative care for cancer [Internet]. Washington: National Academy Press; 2001 [cited 2002 Jul 9]. Available from: https://www.nap.edu/catalog.php?record_id=10149",
      .book, "", "Improving palliative care for cancer", 2001
    ) {
      $0.editors = [Contributor]("Foley, KM; Gelband, H")
      $0.published("Washington", "National Academy Press")
      $0.read(
        "https://www.nap.edu/catalog.php?record_id=10149",
        PartialDate(year: 2002, month: 7, day: 9))
    },
    .init(
      "Cancer-Pain.org [Internet]. New York: Association of Cancer Online Resources; 2000 [cited 2002 Jul 9]. Available from: http://www.cancer-pain.org/.",
      .webpage, "", "Cancer-Pain.org", 2000
    ) {
      $0.published("New York", "Association of Cancer Online Resources")
      $0.read("http://www.cancer-pain.org/", PartialDate(year: 2002, month: 7, day: 9))
    },
    .init(
      "Lin I, Wiles L. Best practice care. Br J Sports Med. 2019 Mar 2. Epub ahead of print. doi:10.1136/bjsports-2018-099878. PubMed PMID: 30826805.",
      .journalArticle, "Lin, I; Wiles, L", "Best practice care",
      PartialDate(year: 2019, month: 3, day: 2)
    ) {
      $0.journal("British Journal of Sports Medicine", doi: "10.1136/bjsports-2018-099878")
      $0.pmid = "30826805"
      $0.status = "Epub ahead of print"
    },
  ]

  @Test(arguments: english)
  func `a reference is as the manual has it`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .vancouver, language: .english)
    #expect(formatter.format(example.record).text == example.expected)
  }

  static let dutch: [StyleExample] = [
    .init(
      "Scholten RJPM, Offringa M, Assendelft WJJ, red. Inleiding in evidence-based medicine. 5e druk. Houten: Bohn Stafleu van Loghum; 2018.",
      .book, "", "Inleiding in evidence-based medicine", 2018
    ) {
      $0.editors = [Contributor]("Scholten, R.J.P.M.; Offringa, M.; Assendelft, W.J.J.")
      $0.published("Houten", "Bohn Stafleu van Loghum", edition: "5e druk")
      $0.language = "nl"
    },
    .init(
      "Nederlands Huisartsen Genootschap. Aspecifieke lagerugpijn [Internet]. Utrecht: NHG; 2017 [geraadpleegd 3 mei 2023]. Beschikbaar via: https://richtlijnen.nhg.org/standaarden/aspecifieke-lagerugpijn",
      .webpage, "=Nederlands Huisartsen Genootschap", "Aspecifieke lagerugpijn", 2017
    ) {
      $0.published("Utrecht", "NHG")
      $0.read(
        "https://richtlijnen.nhg.org/standaarden/aspecifieke-lagerugpijn",
        PartialDate(year: 2023, month: 5, day: 3))
    },
    .init(
      "Dijkstra EW. Communication with an automatic computer [proefschrift]. Amsterdam: Universiteit van Amsterdam; 1959.",
      .thesis, "Dijkstra, Edsger Wybe", "Communication with an automatic computer", 1959
    ) { $0.published("Amsterdam", "Universiteit van Amsterdam") },
    .init(
      "Koes BW, van Tulder MW, et al. Lage rugpijn. Ned Tijdschr Geneeskd. 2010;154:A1520.",
      .journalArticle, "Koes, Bart W.; van|Tulder, Maurits W.", "Lage rugpijn", 2010
    ) {
      $0.journal("Nederlands Tijdschrift voor Geneeskunde", "154", nil, "A1520")
      $0.hasMoreAuthors = true
      $0.language = "nl"
    },
  ]

  @Test(arguments: dutch)
  func `a Dutch list has Dutch words`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .vancouver, language: .dutch)
    #expect(formatter.format(example.record).text == example.expected)
  }

  @Test(arguments: [
    CitationStyle.vancouverSuperscript, .vancouverBrackets, .vancouverParentheses,
  ])
  func `the variants of Vancouver differ in the text, not in the list`(style: CitationStyle) {
    let record = Self.english[0].record
    let plain = ReferenceFormatter(style: .vancouver, language: .english).format(record)
    #expect(ReferenceFormatter(style: style, language: .english).format(record) == plain)
  }
}
