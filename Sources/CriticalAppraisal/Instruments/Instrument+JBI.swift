extension Instrument {
  static let jbiTrial = Instrument.jbi(
    "JBI RCT", ["trial", "randomised controlled trial", "randomized controlled trial"],
    [
      Item("Echt gerandomiseerd", "True randomisation"),
      Item("Toewijzing verborgen", "Allocation concealed"),
      Item("Groepen vergelijkbaar bij aanvang", "Groups alike at baseline"),
      Item("Deelnemers geblindeerd", "Participants blinded"),
      Item("Behandelaars geblindeerd", "Those who treat blinded"),
      Item("Beoordelaars geblindeerd", "Assessors blinded"),
      Item("Groepen gelijk behandeld", "Groups treated alike"),
      Item("Follow-up volledig of uitgelegd", "Follow-up complete or explained"),
      Item("Geanalyseerd zoals gerandomiseerd", "Analysed as randomised"),
      Item("Uitkomst overal gelijk gemeten", "Outcome measured alike"),
      Item("Uitkomst betrouwbaar gemeten", "Outcome measured reliably"),
      Item("Passende statistiek", "Right statistics"),
      Item("Passend design", "Right design"),
    ])

  static let jbiCohort = Instrument.jbi(
    "JBI cohort", ["cohort study", "cohort studies", "cohortstudie", "cohortonderzoek"],
    [
      Item("Groepen uit één populatie", "Groups from one population"),
      Item("Blootstelling gelijk gemeten", "Exposure measured alike"),
      Item("Blootstelling betrouwbaar gemeten", "Exposure measured reliably"),
      Item("Confounders herkend", "Confounders known"),
      Item("Confounders verwerkt", "Confounders handled"),
      Item("Uitkomst afwezig bij aanvang", "Outcome absent at the start"),
      Item("Uitkomst betrouwbaar gemeten", "Outcome measured reliably"),
      Item("Follow-up lang genoeg", "Follow-up long enough"),
      Item("Follow-up volledig of uitgelegd", "Follow-up complete or explained"),
      Item("Uitval verwerkt", "Incomplete follow-up handled"),
      Item("Passende statistiek", "Right statistics"),
    ])

  static let jbiCaseControl = Instrument.jbi(
    "JBI case-control", ["case control studies", "patiënt-controleonderzoek"],
    [
      Item("Groepen vergelijkbaar", "Groups comparable"),
      Item("Patiënten en controles gematcht", "Cases and controls matched"),
      Item("Zelfde criteria voor beide groepen", "Same criteria for both groups"),
      Item("Blootstelling betrouwbaar gemeten", "Exposure measured reliably"),
      Item("Blootstelling gelijk gemeten", "Exposure measured alike"),
      Item("Confounders herkend", "Confounders known"),
      Item("Confounders verwerkt", "Confounders handled"),
      Item("Uitkomst betrouwbaar gemeten", "Outcome assessed reliably"),
      Item("Blootstelling lang genoeg", "Exposure long enough"),
      Item("Passende statistiek", "Right statistics"),
    ])

  static let jbiCrossSectional = Instrument.jbi(
    "JBI cross-sectional",
    ["analytical cross sectional", "analytical cross sectional studies", "dwarsdoorsnede"],
    [
      Item("Inclusiecriteria duidelijk", "Inclusion criteria clear"),
      Item("Deelnemers en setting beschreven", "Subjects and setting described"),
      Item("Blootstelling betrouwbaar gemeten", "Exposure measured reliably"),
      Item("Aandoening objectief gemeten", "Condition measured objectively"),
      Item("Confounders herkend", "Confounders known"),
      Item("Confounders verwerkt", "Confounders handled"),
      Item("Uitkomst betrouwbaar gemeten", "Outcome measured reliably"),
      Item("Passende statistiek", "Right statistics"),
    ])

  static let jbiCaseSeries = Instrument.jbi(
    "JBI case series", ["patiëntenserie"],
    [
      Item("Inclusiecriteria duidelijk", "Inclusion criteria clear"),
      Item("Aandoening betrouwbaar gemeten", "Condition measured reliably"),
      Item("Aandoening goed vastgesteld", "Condition identified validly"),
      Item("Opeenvolgende patiënten", "Consecutive inclusion"),
      Item("Alle patiënten", "Complete inclusion"),
      Item("Demografie beschreven", "Demographics reported"),
      Item("Klinische gegevens beschreven", "Clinical information reported"),
      Item("Uitkomsten beschreven", "Outcomes reported"),
      Item("Plaats beschreven", "Site described"),
      Item("Passende statistiek", "Right statistics"),
    ])

  static let jbiQualitative = Instrument.jbi(
    "JBI qualitative", ["qualitative research", "kwalitatief", "kwalitatief onderzoek", "qari"],
    [
      Item("Filosofie past bij methode", "Philosophy fits method"),
      Item("Methode past bij vraag", "Method fits question"),
      Item("Methode past bij verzamelen", "Method fits data collection"),
      Item("Methode past bij analyse", "Method fits analysis"),
      Item("Methode past bij interpretatie", "Method fits interpretation"),
      Item("Standpunt van de onderzoeker", "Standpoint of the researcher"),
      Item("Invloed van de onderzoeker", "Influence of the researcher"),
      Item("Deelnemers komen aan het woord", "Voices of participants"),
      Item("Ethiek", "Ethics"),
      Item("Conclusies volgen uit de gegevens", "Conclusions follow from the data"),
    ])

  static let jbiReview = Instrument.jbi(
    "JBI review", ["systematic review", "systematic reviews", "systematische review"],
    [
      Item("Vraag duidelijk", "Question clear"),
      Item("Inclusiecriteria passend", "Inclusion criteria right"),
      Item("Zoekstrategie passend", "Search strategy right"),
      Item("Bronnen voldoende", "Sources adequate"),
      Item("Beoordelingscriteria passend", "Appraisal criteria right"),
      Item("Beoordeeld in tweevoud", "Appraised in duplicate"),
      Item("Fouten bij gegevens beperkt", "Extraction errors minimised"),
      Item("Samenvoegen passend", "Combining right"),
      Item("Publicatiebias onderzocht", "Publication bias examined"),
      Item("Aanbevelingen gesteund door gegevens", "Recommendations supported by data"),
      Item("Richting voor nieuw onderzoek passend", "Directions for research right"),
    ])

  /// A checklist of the institute when the author does not say which.
  static let jbi = Instrument.jbi("JBI", ["checklist", "checklists"], [])

  /// The checklists end in include, exclude or seek more information; percentages are not theirs.
  private static func jbi(_ name: String, _ designs: [String], _ items: [Item]) -> Instrument {
    Instrument(
      name: name,
      aliases: designs.map { "jbi \($0)" } + ["\(name) checklist"]
        + (items.isEmpty ? ["joanna briggs", "joanna briggs institute"] : []),
      version: items.isEmpty ? "" : "2017", items: items, rows: items.isEmpty ? 1...13 : nil,
      answers: [.yes, .no], overall: .judged,
      address: "https://jbi.global/critical-appraisal-tools",
      licence: Licence.owned(by: "JBI"))
  }
}
