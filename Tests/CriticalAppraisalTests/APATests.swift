import Testing

@testable import CriticalAppraisal

/// References as the Publication Manual of the APA has them, seventh edition, and as Dutch
/// universities of applied sciences teach them.
@Suite struct APATests {
  static let english: [StyleExample] = [
    .init(
      "Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. *Psychology of Popular Media Culture*, *8*(3), 207–217. https://doi.org/10.1037/ppm0000185",
      .journalArticle, "Grady, Jessica S.; Her, M.; Moreno, G; Perez, C; Yelinek, J",
      "Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States",
      PartialDate(year: 2019, month: 7)
    ) {
      $0.journal(
        "Psychology of Popular Media Culture", "8", "3", "207-217", doi: "10.1037/ppm0000185")
    },
    .init(
      "Jerrentrup, A., & Schaefer, J. R. (2018). Teaching medicine with the help of “Dr. House.” *PLOS ONE*, *13*(3), Article e0193972. https://doi.org/10.1371/journal.pone.0193972",
      .journalArticle, "Jerrentrup, A; Schaefer, JR",
      "Teaching medicine with the help of “Dr. House.”", 2018
    ) {
      $0.journal("PLoS One", "13", "3", "e0193972", doi: "10.1371/journal.pone.0193972")
    },
    .init(
      "Kalnay, E., Kanamitsu, M., Kistler, R., Collins, W., Deaven, D., Gandin, L., Iredell, M., Saha, S., White, G., Woollen, J., Zhu, Y., Chelliah, M., Ebisuzaki, W., Higgins, W., Janowiak, J., Mo, K. C., Ropelewski, C., Wang, J., Leetmaa, A., … Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. *Bulletin of the American Meteorological Society*, *77*(3), 437–471.",
      .journalArticle,
      "Kalnay, E; Kanamitsu, M; Kistler, R; Collins, W; Deaven, D; Gandin, L; Iredell, M; Saha, S; White, G; Woollen, J; Zhu, Y; Chelliah, M; Ebisuzaki, W; Higgins, W; Janowiak, J; Mo, KC; Ropelewski, C; Wang, J; Leetmaa, A; Reynolds, R; Jenne, R; Joseph, D",
      "The NCEP/NCAR 40-year reanalysis project", 1996
    ) { $0.journal("Bulletin of the American Meteorological Society", "77", "3", "437-71") },
    .init(
      "Jackson, L. M. (2019). *The psychology of prejudice: From attitudes to social action* (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000168-000",
      .book, "Jackson, Lynne M.", "The psychology of prejudice: From attitudes to social action",
      2019
    ) {
      $0.published("Washington, DC", "American Psychological Association", edition: "2")
      $0.doi = "10.1037/0000168-000"
    },
    .init(
      "Kesharwani, P. (Ed.). (2020). *Nanotechnology based approaches for tuberculosis treatment*. Academic Press.",
      .book, "", "Nanotechnology based approaches for tuberculosis treatment", 2020
    ) {
      $0.editors = [Contributor]("Kesharwani, P")
      $0.published(nil, "Academic Press")
    },
    .init(
      "Torino, G. C., Rivera, D. P., & Sue, D. W. (Eds.). (2019). *Microaggression theory: Influence and implications*. John Wiley & Sons.",
      .book, "", "Microaggression theory: Influence and implications", 2019
    ) {
      $0.editors = [Contributor]("Torino, GC; Rivera, DP; Sue, DW")
      $0.published(nil, "John Wiley & Sons")
    },
    .init(
      "Watson, J. B., & Rayner, R. (2013). *Conditioned emotional reactions: The case of Little Albert* (D. Webb, Ed.). CreateSpace.",
      .book, "Watson, JB; Rayner, R", "Conditioned emotional reactions: The case of Little Albert",
      2013
    ) {
      $0.editors = [Contributor]("Webb, D")
      $0.published(nil, "CreateSpace")
    },
    .init(
      "Dillard, J. P. (2020). Currents in the study of persuasion. In M. B. Oliver, A. A. Raney, & J. Bryant (Eds.), *Media effects: Advances in theory and research* (4th ed., pp. 115–129). Routledge.",
      .chapter, "Dillard, JP", "Currents in the study of persuasion", 2020
    ) {
      $0.containerTitle = "Media effects: Advances in theory and research"
      $0.editors = [Contributor]("Oliver, MB; Raney, AA; Bryant, J")
      $0.published(nil, "Routledge", edition: "4th")
      $0.page = "115-129"
    },
    .init(
      "Merriam-Webster. (n.d.). Culture. In *Merriam-Webster.com dictionary*. Retrieved July 5, 2019, from https://www.merriam-webster.com/dictionary/culture",
      .entry, "=Merriam-Webster", "Culture"
    ) {
      $0.containerTitle = "Merriam-Webster.com dictionary"
      $0.read(
        "https://www.merriam-webster.com/dictionary/culture",
        PartialDate(year: 2019, month: 7, day: 5))
    },
    .init(
      "Hollander, M. M. (2017). *Resistance to authority* [Doctoral dissertation, University of Wisconsin–Madison]. ProQuest Dissertations and Theses Global.",
      .thesis, "Hollander, Matthew M.", "Resistance to authority", 2017
    ) {
      $0.genre = "Doctoral dissertation"
      $0.publisher = "University of Wisconsin–Madison"
      $0.containerTitle = "ProQuest Dissertations and Theses Global"
    },
    .init(
      "National Cancer Institute. (2019). *Taking time: Support for people with cancer* (NIH Publication No. 18-2059). U.S. Department of Health and Human Services.",
      .report, "=National Cancer Institute", "Taking time: Support for people with cancer", 2019
    ) {
      $0.number = "NIH Publication No. 18-2059"
      $0.publisher = "U.S. Department of Health and Human Services"
    },
    .init(
      "World Health Organization. (2018, May 24). *The top 10 causes of death*. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
      .webpage, "=World Health Organization", "The top 10 causes of death",
      PartialDate(year: 2018, month: 5, day: 24)
    ) {
      $0.containerTitle = "World Health Organization"
      $0.url = "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death"
    },
    .init(
      "U.S. Census Bureau. (n.d.). *U.S. and world population clock*. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/",
      .webpage, "=U.S. Census Bureau", "U.S. and world population clock"
    ) {
      $0.publisher = "U.S. Department of Commerce"
      $0.read("https://www.census.gov/popclock/", PartialDate(year: 2020, month: 1, day: 9))
    },
    .init(
      "Carey, B. (2019, March 22). Can we get better at forgetting? *The New York Times*. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
      .newspaperArticle, "Carey, Benedict", "Can we get better at forgetting?",
      PartialDate(year: 2019, month: 3, day: 22)
    ) {
      $0.containerTitle = "The New York Times"
      $0.url = "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"
    },
    .init(
      "Mehrholz, J., Pohl, M., & Elsner, B. (2018). Electromechanical and robot-assisted arm training. *Cochrane Database of Systematic Reviews*. https://doi.org/10.1002/14651858.CD006876.pub5",
      .journalArticle, "Mehrholz, J; Pohl, M; Elsner, B",
      "Electromechanical and robot-assisted arm training", 2018
    ) { $0.journal("Cochrane Database Syst Rev", doi: "10.1002/14651858.CD006876.pub5") },
    .init(
      "King, M. L., Jr., & Sartre, J.-P. (1963). *Letters*. Harper.", .book,
      "King, Martin Luther, Jr; Sartre, Jean-Paul", "Letters", 1963
    ) { $0.publisher = "Harper" },
    .init(
      "Bagg, M. K., Wand, B. M., et al. (2022). Retraining. *JAMA*, *328*(5), 430–439.",
      .journalArticle, "Bagg, MK; Wand, BM", "Retraining", 2022
    ) {
      $0.journal("JAMA", "328", "5", "430-439")
      $0.hasMoreAuthors = true
    },
  ]

  @Test(arguments: english)
  func `a reference is as the manual has it`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .apa, language: .english)
    #expect(formatter.format(example.record).marked == example.expected)
  }

  static let dutch: [StyleExample] = [
    .init(
      "van Tulder, M. W., & Koes, B. W. (Red.). (2010). *Lage rugpijn* (2e druk). Bohn Stafleu van Loghum.",
      .book, "", "Lage rugpijn", 2010
    ) {
      $0.editors = [Contributor]("van|Tulder, Maurits W.; Koes, B.W.")
      $0.published("Houten", "Bohn Stafleu van Loghum", edition: "2")
    },
    .init(
      "Thuisarts.nl. (z.d.). *Ik heb lage rugpijn*. Geraadpleegd op 3 mei 2023, van https://www.thuisarts.nl/lage-rugpijn",
      .webpage, "=Thuisarts.nl", "Ik heb lage rugpijn"
    ) {
      $0.read(
        "https://www.thuisarts.nl/lage-rugpijn", PartialDate(year: 2023, month: 5, day: 3))
    },
    .init(
      "Dijkstra, E. W. (1959). *Communication with an automatic computer* [Proefschrift, Universiteit van Amsterdam].",
      .thesis, "Dijkstra, E.W.", "Communication with an automatic computer", 1959
    ) { $0.publisher = "Universiteit van Amsterdam" },
    .init(
      "Kent, P., & O'Sullivan, P. (2019). Study protocol. *BMJ Open*, *9*(8), Artikel e031133. https://doi.org/10.1136/bmjopen-2019-031133",
      .journalArticle, "Kent, P; O'Sullivan, P", "Study protocol", 2019
    ) {
      $0.journal("BMJ Open", "9", "8", doi: "10.1136/bmjopen-2019-031133")
      $0.number = "e031133"
    },
    .init(
      "de Jong, A. (2021, 3 mei). Wachten op de fysio. *Trouw*, 12–13.", .newspaperArticle,
      "de|Jong, A", "Wachten op de fysio", PartialDate(year: 2021, month: 5, day: 3)
    ) { $0.journal("Trouw", nil, nil, "12-13") },
    .init(
      "de Vet, H. C. W. (2011). Meten. In J. Jansen & P. de Vries (Red.), *Handboek* (3e druk, pp. 10–20). Boom.",
      .chapter, "de|Vet, H.C.W.", "Meten", 2011
    ) {
      $0.containerTitle = "Handboek"
      $0.editors = [Contributor]("Jansen, J; de|Vries, P")
      $0.published(nil, "Boom", edition: "3e")
      $0.page = "10-20"
    },
  ]

  @Test(arguments: dutch)
  func `a Dutch list has Dutch words`(example: StyleExample) {
    let formatter = ReferenceFormatter(style: .apa, language: .dutch)
    #expect(formatter.format(example.record).marked == example.expected)
  }
}
