extension Instrument {
  static let pedro = Instrument(
    name: "PEDro",
    aliases: ["pedro scale", "pedro-schaal", "pedro-score", "pedro score", "pedroschaal"],
    version: "1999",
    items: [
      Item("Inclusiecriteria vermeld", "Eligibility given", points: 0),
      Item("Gerandomiseerd", "Randomised"),
      Item("Toewijzing verborgen", "Allocation concealed"),
      Item("Groepen vergelijkbaar bij aanvang", "Groups alike at baseline"),
      Item("Deelnemers geblindeerd", "Subjects blinded"),
      Item("Therapeuten geblindeerd", "Therapists blinded"),
      Item("Beoordelaars geblindeerd", "Assessors blinded"),
      Item("Follow-up van meer dan 85%", "Follow-up of more than 85%"),
      Item("Intention-to-treat", "Intention to treat"),
      Item("Vergelijking tussen groepen", "Comparison between groups"),
      Item("Puntschatting en spreiding", "Point estimate and spread"),
    ],
    rows: 10...11, answers: [.yes, .no], overall: .total,
    address: "https://pedro.org.au/english/resources/pedro-scale/", licence: Licence.unknown)

  static let robTwo = Instrument(
    name: "RoB 2",
    aliases: [
      "rob2", "rob 2.0", "cochrane rob 2", "cochrane risk of bias 2", "risk of bias 2",
      "cochrane risk of bias tool 2",
    ],
    version: "2019",
    items: [
      Item("Randomisatieproces", "Randomisation process"),
      Item(
        "Afwijkingen van de bedoelde interventies", "Deviations from the intended interventions"),
      Item("Ontbrekende uitkomstgegevens", "Missing outcome data"),
      Item("Meting van de uitkomst", "Measurement of the outcome"),
      Item("Keuze van het gerapporteerde resultaat", "Selection of the reported result"),
    ],
    // The variants for clusters and for cross-over have a sixth.
    rows: 5...6, answers: [.low, .someConcerns, .high], overall: .worst,
    severalConcernsMayBeHigh: true,
    address: "https://www.riskofbias.info/", licence: Licence.named("CC BY-NC-ND 4.0"))

  static let robinsI = Instrument(
    name: "ROBINS-I", aliases: ["robins i"], version: "2016",
    items: [
      Item("Confounding", "Confounding"),
      Item("Selectie van deelnemers", "Selection of participants"),
      Item("Indeling van de interventies", "Classification of interventions"),
      Item(
        "Afwijkingen van de bedoelde interventies", "Deviations from the intended interventions"),
      Item("Ontbrekende gegevens", "Missing data"),
      Item("Meting van de uitkomst", "Measurement of the outcome"),
      Item("Keuze van het gerapporteerde resultaat", "Selection of the reported result"),
    ],
    answers: [.low, .moderate, .serious, .critical], overall: .worst,
    address: "https://www.riskofbias.info/", licence: Licence.named("CC BY-NC 3.0"))
}
