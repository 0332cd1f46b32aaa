extension Instrument {
  static let caspTrial = Instrument.casp(
    "CASP RCT", ["trial", "randomised controlled trial", "randomized controlled trial"],
    version: "2020", parts: 2,
    [
      Item("Heldere vraag", "Clear question"),
      Item("Gerandomiseerd", "Randomised"),
      Item("Alle deelnemers verantwoord", "All participants accounted for"),
      Item("Blindering", "Blinding"),
      Item("Groepen vergelijkbaar bij aanvang", "Groups alike at the start"),
      Item("Groepen gelijk behandeld", "Groups treated alike"),
      Item("Effecten volledig gerapporteerd", "Effects reported in full"),
      Item("Precisie van het effect", "Precision of the effect"),
      Item("Baten wegen op tegen nadelen", "Benefits outweigh harms and costs"),
      Item("Toepasbaar in de eigen praktijk", "Applicable locally"),
      Item("Meerwaarde boven bestaande zorg", "Worth more than existing care"),
    ])

  static let caspReview = Instrument.casp(
    "CASP review", ["systematic review", "systematische review"], version: "2018", parts: 0,
    [
      Item("Heldere vraag", "Clear question"),
      Item("Juiste soort artikelen", "Right kind of papers"),
      Item("Alle belangrijke studies", "All important studies"),
      Item("Kwaliteit beoordeeld", "Quality assessed"),
      Item("Samenvoegen verantwoord", "Combining reasonable"),
      Item("Uitkomst van de review", "Result of the review"),
      Item("Precisie van het resultaat", "Precision of the result"),
      Item("Toepasbaar in de eigen praktijk", "Applicable locally"),
      Item("Alle belangrijke uitkomsten", "All important outcomes"),
      Item("Baten wegen op tegen nadelen", "Benefits worth harms and costs"),
    ])

  static let caspCohort = Instrument.casp(
    "CASP cohort", ["cohort study", "cohortstudie", "cohortonderzoek"], version: "2018", parts: 2,
    [
      Item("Heldere vraag", "Clear question"),
      Item("Cohort goed geworven", "Cohort well recruited"),
      Item("Blootstelling goed gemeten", "Exposure well measured"),
      Item("Uitkomst goed gemeten", "Outcome well measured"),
      Item("Confounders herkend en verwerkt", "Confounders known and handled"),
      Item("Follow-up volledig en lang genoeg", "Follow-up complete and long enough"),
      Item("Resultaten", "Results"),
      Item("Precisie van de resultaten", "Precision of the results"),
      Item("Resultaten geloofwaardig", "Results believable"),
      Item("Toepasbaar in de eigen praktijk", "Applicable locally"),
      Item("Past bij ander bewijs", "Fits other evidence"),
      Item("Gevolgen voor de praktijk", "Implications for practice"),
    ])

  static let caspCaseControl = Instrument.casp(
    "CASP case-control", ["case control study", "patiënt-controleonderzoek"], version: "2018",
    parts: 1,
    [
      Item("Heldere vraag", "Clear question"),
      Item("Passende methode", "Right method"),
      Item("Patiënten goed geworven", "Cases well recruited"),
      Item("Controles goed gekozen", "Controls well chosen"),
      Item("Blootstelling goed gemeten", "Exposure well measured"),
      Item(
        "Groepen gelijk behandeld, confounders verwerkt",
        "Groups treated alike, confounders handled"),
      Item("Grootte van het effect", "Size of the effect"),
      Item("Precisie van het effect", "Precision of the effect"),
      Item("Resultaten geloofwaardig", "Results believable"),
      Item("Toepasbaar in de eigen praktijk", "Applicable locally"),
      Item("Past bij ander bewijs", "Fits other evidence"),
    ])

  static let caspQualitative = Instrument.casp(
    "CASP qualitative",
    ["kwalitatief", "kwalitatief onderzoek", "qualitative study", "qualitative studies"],
    version: "2018", parts: 0,
    [
      Item("Doel duidelijk", "Clear aims"),
      Item("Kwalitatieve methode passend", "Qualitative method right"),
      Item("Design passend", "Design right"),
      Item("Werving passend", "Recruitment right"),
      Item("Gegevens goed verzameld", "Data well collected"),
      Item("Rol van de onderzoeker overwogen", "Role of the researcher considered"),
      Item("Ethiek overwogen", "Ethics considered"),
      Item("Analyse zorgvuldig", "Analysis rigorous"),
      Item("Bevindingen duidelijk", "Clear findings"),
      Item("Waarde van het onderzoek", "Value of the research"),
    ])

  static let caspDiagnostic = Instrument.casp(
    "CASP diagnostic",
    ["diagnostiek", "diagnostic study", "diagnostisch onderzoek", "diagnostic test"],
    version: "2018", parts: 0,
    [
      Item("Heldere vraag", "Clear question"),
      Item("Vergeleken met de referentietest", "Compared with the reference standard"),
      Item("Iedereen kreeg beide tests", "All had both tests"),
      Item("Testuitslagen onafhankelijk", "Results independent"),
      Item("Ziektestatus beschreven", "Disease status described"),
      Item("Uitvoering van de test beschreven", "Test described in detail"),
      Item("Resultaten", "Results"),
      Item("Zekerheid van de resultaten", "Sureness of the results"),
      Item("Toepasbaar op de eigen patiënten", "Applicable to own patients"),
      Item("Test uitvoerbaar in de eigen praktijk", "Test feasible locally"),
      Item("Alle belangrijke uitkomsten", "All important outcomes"),
      Item("Gevolg voor de eigen patiënten", "Impact on own patients"),
    ])

  /// A checklist of the programme when the author does not say which.
  static let casp = Instrument.casp(
    "CASP", ["checklist", "checklists"], version: "", parts: 0, [])

  /// The checklists have no score, say their makers.
  private static func casp(
    _ name: String, _ designs: [String], version: String, parts: Int, _ items: [Item]
  ) -> Instrument {
    Instrument(
      name: name,
      aliases: designs.map { "casp \($0)" } + ["\(name) checklist"], version: version, items: items,
      // Some questions come in parts, which may stand in rows of their own.
      rows: items.isEmpty ? 1...14 : items.count...(items.count + parts),
      answers: [.yes, .no], overall: .judged, address: "https://casp-uk.net/casp-tools-checklists/",
      licence: Licence.named("CC BY-NC-SA"))
  }
}
