extension Instrument {
  static let pedro = Instrument(
    name: "PEDro",
    aliases: ["pedro scale", "pedro-schaal", "pedro-score", "pedro score", "pedroschaal"],
    version: "1999",
    items: [
      Localized(dutch: "Inclusiecriteria vermeld", english: "Eligibility given"),
      Localized(dutch: "Gerandomiseerd", english: "Randomised"),
      Localized(dutch: "Toewijzing verborgen", english: "Allocation concealed"),
      Localized(dutch: "Groepen vergelijkbaar bij aanvang", english: "Groups alike at baseline"),
      Localized(dutch: "Deelnemers geblindeerd", english: "Subjects blinded"),
      Localized(dutch: "Therapeuten geblindeerd", english: "Therapists blinded"),
      Localized(dutch: "Beoordelaars geblindeerd", english: "Assessors blinded"),
      Localized(dutch: "Follow-up van meer dan 85%", english: "Follow-up of more than 85%"),
      Localized(dutch: "Intention-to-treat", english: "Intention to treat"),
      Localized(dutch: "Vergelijking tussen groepen", english: "Comparison between groups"),
      Localized(dutch: "Puntschatting en spreiding", english: "Point estimate and spread"),
    ],
    answers: [.yes, .no], overall: .total(of: Array(1...10)),
    address: "https://pedro.org.au/english/resources/pedro-scale/",
    licence: Localized(
      dutch: "Eigen korte namen; geen open licentie gevonden voor de officiële tekst.",
      english: "Short names of our own; no open licence was found for the official wording."))

  static let robTwo = Instrument(
    name: "RoB 2", aliases: ["rob2", "rob 2.0", "cochrane rob 2", "cochrane risk of bias 2"],
    version: "22 August 2019",
    items: [
      Localized(dutch: "Randomisatieproces", english: "Randomisation process"),
      Localized(
        dutch: "Afwijkingen van de bedoelde interventies",
        english: "Deviations from the intended interventions"),
      Localized(dutch: "Ontbrekende uitkomstgegevens", english: "Missing outcome data"),
      Localized(dutch: "Meting van de uitkomst", english: "Measurement of the outcome"),
      Localized(
        dutch: "Keuze van het gerapporteerde resultaat", english: "Selection of the reported result"
      ),
    ],
    answers: [.low, .someConcerns, .high], overall: .worst,
    address: "https://www.riskofbias.info/",
    licence: Localized(
      dutch: "Eigen korte namen; de officiële tekst is CC BY-NC-ND 4.0.",
      english: "Short names of our own; the official wording is CC BY-NC-ND 4.0."))

  static let robinsI = Instrument(
    name: "ROBINS-I", aliases: ["robins i"], version: "2016",
    items: [
      Localized(dutch: "Confounding", english: "Confounding"),
      Localized(dutch: "Selectie van deelnemers", english: "Selection of participants"),
      Localized(dutch: "Indeling van de interventies", english: "Classification of interventions"),
      Localized(
        dutch: "Afwijkingen van de bedoelde interventies",
        english: "Deviations from the intended interventions"),
      Localized(dutch: "Ontbrekende gegevens", english: "Missing data"),
      Localized(dutch: "Meting van de uitkomst", english: "Measurement of the outcome"),
      Localized(
        dutch: "Keuze van het gerapporteerde resultaat", english: "Selection of the reported result"
      ),
    ],
    answers: [.low, .moderate, .serious, .critical, .noInformation], overall: .worst,
    address: "https://www.riskofbias.info/",
    licence: Localized(
      dutch: "Eigen korte namen; de officiële tekst is CC BY-NC 3.0.",
      english: "Short names of our own; the official wording is CC BY-NC 3.0."))
}
