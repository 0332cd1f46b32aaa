import Testing

@testable import CriticalAppraisal

/// References as the AMA Manual of Style has them, eleventh edition, and the same in Dutch.
@Suite struct AMATests {
  static let english: [StyleExample] = [
    .init(
      "Rainier S, Thomas D, Tokarz D, et al. Myofibrillogenesis regulator 1 gene mutations cause paroxysmal dystonic choreoathetosis. *Arch Neurol*. 2004;61(7):1025-1029.",
      .journalArticle,
      "Rainier, S; Thomas, D; Tokarz, D; Ming, L; Bui, M; Plein, E; Zhao, X",
      "Myofibrillogenesis regulator 1 gene mutations cause paroxysmal dystonic choreoathetosis",
      2004
    ) { $0.journal("Arch Neurol", "61", "7", "1025-9") },
    .init(
      "Koes BW, van Tulder M, Lin CWC, Macedo LG, McAuley J, Maher C. An updated overview. *Eur Spine J*. 2010;19(12):2075-2094. doi:10.1007/s00586-010-1502-y",
      .journalArticle,
      "Koes, Bart W.; van|Tulder, Maurits; Lin, Chung-Wei Christine; Macedo, Luciana G.; McAuley, James; Maher, Chris",
      "An updated overview", 2010
    ) {
      $0.journal(
        "European Spine Journal", "19", "12", "2075–2094", doi: "10.1007/s00586-010-1502-y")
    },
    .init(
      "Doe JF, Roe JP III, Coe RT Jr. Title. *JAMA*. 2020;1(1):1-2.", .journalArticle,
      "Doe, JF; Roe, JP, 3rd; Coe, RT, Jr.", "Title", 2020
    ) { $0.journal("JAMA", "1", "1", "1-2") },
    .init(
      "Doe JF; Laser ROP Study Group. Title? *JAMA*. 2020;1(1):1-2.", .journalArticle,
      "Doe, JF; =Laser ROP Study Group", "Title?", 2020
    ) { $0.journal("JAMA", "1", "1", "1-2") },
    .init(
      "Glauser TA. Integrating clinical trial data into clinical practice. *Neurology*. 2002;58(12)(suppl 7):S6-S12.",
      .journalArticle, "Glauser, TA", "Integrating clinical trial data into clinical practice", 2002
    ) { $0.journal("Neurology", "58", "12 Suppl 7", "S6-12") },
    .init(
      "Geraud G. Frovatriptan. *Headache*. 2002;42(suppl 2):S93-S99.", .journalArticle,
      "Geraud, G", "Frovatriptan", 2002
    ) { $0.journal("Headache", "42", "Suppl 2", "S93-S99") },
    .init(
      "Ho EKY, Chen L, Simic M, et al. Psychological interventions. *BMJ*. 2022;376:e067718. doi:10.1136/bmj-2021-067718",
      .journalArticle, "Ho, EKY; Chen, L; Simic, M; Ashton-James, CE",
      "Psychological interventions",
      2022
    ) {
      $0.journal("BMJ", "376", doi: "10.1136/bmj-2021-067718")
      $0.number = "e067718"
      $0.hasMoreAuthors = true
    },
    .init(
      "Lin I, Wiles L. Best practice care. *Br J Sports Med*. Published online March 2, 2019. doi:10.1136/bjsports-2018-099878",
      .journalArticle, "Lin, I; Wiles, L", "Best practice care",
      PartialDate(year: 2019, month: 3, day: 2)
    ) { $0.journal("British Journal of Sports Medicine", doi: "10.1136/bjsports-2018-099878") },
    .init(
      "Bloss CS, Wineinger NE, Peters M, et al. A prospective randomized trial. *bioRxiv*. Preprint posted online December 13, 2015. doi:10.1101/029983",
      .preprint,
      "Bloss, CS; Wineinger, NE; Peters, M; Boeldt, DL; Ariniello, L; Kim, JY; Sheard, J",
      "A prospective randomized trial", PartialDate(year: 2015, month: 12, day: 13)
    ) { $0.journal("bioRxiv", doi: "10.1101/029983") },
    .init(
      "Etzel RA, Balk SJ, eds. *Pediatric Environmental Health*. American Academy of Pediatrics; 2011.",
      .book, "", "Pediatric Environmental Health", 2011
    ) {
      $0.editors = [Contributor]("Etzel, RA; Balk, SJ")
      $0.published("Elk Grove Village, IL", "American Academy of Pediatrics")
    },
    .init(
      "Adkinson NF Jr, Bochner BS, Burks W, et al, eds. *Middleton's Allergy: Principles and Practice*. 8th ed. Saunders; 2014.",
      .book, "", "Middleton's Allergy: Principles and Practice", 2014
    ) {
      $0.editors = [Contributor](
        "Adkinson, NF, Jr; Bochner, BS; Burks, W; Busse, WW; Holgate, ST; Lemanske, RF; O'Hehir, RE"
      )
      $0.published(nil, "Saunders", edition: "8")
    },
    .init(
      "Boushey CJ. Application of research paradigms to nutrition practice. In: Coulston AM, Boushey CJ, Ferruzzi MG, eds. *Nutrition in the Prevention and Treatment of Disease*. 3rd ed. Academic Press; 2013:99-105.",
      .chapter, "Boushey, CJ", "Application of research paradigms to nutrition practice", 2013
    ) {
      $0.containerTitle = "Nutrition in the Prevention and Treatment of Disease"
      $0.editors = [Contributor]("Coulston, AM; Boushey, CJ; Ferruzzi, MG")
      $0.published("London", "Academic Press", edition: "3")
      $0.page = "99-105"
    },
    .init(
      "Fenster SD. *Cloning and Characterization of Piccolo*. Dissertation. University of Alabama; 2000.",
      .thesis, "Fenster, SD", "Cloning and Characterization of Piccolo", 2000
    ) { $0.published(nil, "University of Alabama") },
    .init(
      "Zika travel information. Centers for Disease Control and Prevention. Published August 11, 2016. Accessed June 18, 2019. https://wwwnc.cdc.gov/travel/page/zika-travel-information",
      .webpage, "", "Zika travel information", PartialDate(year: 2016, month: 8, day: 11)
    ) {
      $0.containerTitle = "Centers for Disease Control and Prevention"
      $0.read(
        "https://wwwnc.cdc.gov/travel/page/zika-travel-information",
        PartialDate(year: 2019, month: 6, day: 18))
    },
    .init(
      "Tynan T. Medical improvements lower homicide rate. *The Washington Post*. August 12, 2002:A2.",
      .newspaperArticle, "Tynan, T", "Medical improvements lower homicide rate",
      PartialDate(year: 2002, month: 8, day: 12)
    ) { $0.journal("The Washington Post", nil, nil, "A2") },
    .init(
      "Butler DS, Moseley GL. *Explain pain*. Noigroup Publications; 2003.", .book,
      "Butler, DS; Moseley, GL", "Explain pain", 2003
    ) { $0.published("Adelaide", "Noigroup Publications", edition: "1st") },
  ]

  @Test(arguments: english)
  func `a reference is as the manual has it`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .ama, language: .english)
    #expect(formatter.format(example.record).marked == example.expected)
  }

  static let dutch: [StyleExample] = [
    .init(
      "Scholten RJPM, Offringa M, red. *Inleiding in evidence-based medicine*. 5e druk. Bohn Stafleu van Loghum; 2018.",
      .book, "", "Inleiding in evidence-based medicine", 2018
    ) {
      $0.editors = [Contributor]("Scholten, RJPM; Offringa, M")
      $0.published("Houten", "Bohn Stafleu van Loghum", edition: "5")
    },
    .init(
      "Lage rugpijn. Thuisarts.nl. Gepubliceerd in mei 2022. Geraadpleegd op 3 mei 2023. https://www.thuisarts.nl/lage-rugpijn",
      .webpage, "", "Lage rugpijn", PartialDate(year: 2022, month: 5)
    ) {
      $0.containerTitle = "Thuisarts.nl"
      $0.read(
        "https://www.thuisarts.nl/lage-rugpijn", PartialDate(year: 2023, month: 5, day: 3))
    },
  ]

  @Test(arguments: dutch)
  func `a Dutch list has Dutch words`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .ama, language: .dutch)
    #expect(formatter.format(example.record).marked == example.expected)
  }
}
