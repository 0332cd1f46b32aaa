extension Instrument {
  static let quadasTwo = Instrument(
    name: "QUADAS-2", aliases: ["quadas 2", "quadas2"], version: "2011",
    items: [
      Localized(dutch: "Patiëntselectie", english: "Patient selection"),
      Localized(dutch: "Indextest", english: "Index test"),
      Localized(dutch: "Referentiestandaard", english: "Reference standard"),
      Localized(dutch: "Verloop en tijdsinterval", english: "Flow and timing"),
    ],
    answers: [.low, .high, .unclear], overall: .judged,
    address: "https://www.bristol.ac.uk/population-health-sciences/projects/quadas/quadas-2/",
    licence: Localized(
      dutch: "Eigen korte namen; geen open licentie gevonden voor de officiële tekst.",
      english: "Short names of our own; no open licence was found for the official wording."))

  static let quips = Instrument(
    name: "QUIPS", aliases: [], version: "2013",
    items: [
      Localized(dutch: "Deelname aan de studie", english: "Participation"),
      Localized(dutch: "Uitval", english: "Attrition"),
      Localized(
        dutch: "Meting van de prognostische factor", english: "Measurement of the prognostic factor"
      ),
      Localized(dutch: "Meting van de uitkomst", english: "Measurement of the outcome"),
      Localized(dutch: "Confounding", english: "Confounding"),
      Localized(dutch: "Analyse en rapportage", english: "Analysis and reporting"),
    ],
    answers: [.low, .moderate, .high], overall: .judged,
    address: "https://methods.cochrane.org/prognosis/tools",
    licence: Localized(
      dutch: "Eigen korte namen; geen open licentie gevonden voor de officiële tekst.",
      english: "Short names of our own; no open licence was found for the official wording."))

  static let amstarTwo = Instrument(
    name: "AMSTAR 2", aliases: ["amstar-2", "amstar2"], version: "2017",
    items: [
      Localized(dutch: "PICO in de vraag", english: "PICO in the question"),
      Localized(dutch: "Protocol vooraf", english: "Protocol beforehand"),
      Localized(dutch: "Keuze van designs uitgelegd", english: "Choice of designs explained"),
      Localized(dutch: "Grondig gezocht", english: "Thorough search"),
      Localized(dutch: "Selectie in tweevoud", english: "Selection in duplicate"),
      Localized(dutch: "Gegevens in tweevoud verzameld", english: "Extraction in duplicate"),
      Localized(dutch: "Uitgesloten studies genoemd", english: "Excluded studies listed"),
      Localized(dutch: "Studies beschreven", english: "Studies described"),
      Localized(dutch: "Risico op bias beoordeeld", english: "Risk of bias assessed"),
      Localized(dutch: "Financiering van de studies", english: "Funding of the studies"),
      Localized(dutch: "Juiste meta-analyse", english: "Right meta-analysis"),
      Localized(
        dutch: "Effect van bias op de meta-analyse", english: "Effect of bias on the meta-analysis"),
      Localized(dutch: "Bias meegewogen", english: "Bias taken into account"),
      Localized(dutch: "Heterogeniteit uitgelegd", english: "Heterogeneity explained"),
      Localized(dutch: "Publicatiebias onderzocht", english: "Publication bias examined"),
      Localized(dutch: "Belangen vermeld", english: "Interests declared"),
    ],
    answers: [.yes, .partly, .no, .notApplicable], overall: .judged,
    address: "https://amstar.ca/Amstar-2.php",
    licence: Localized(
      dutch: "Eigen korte namen; geen open licentie gevonden voor de officiële tekst.",
      english: "Short names of our own; no open licence was found for the official wording."))
}
