extension Instrument {
  static let quips = Instrument(
    name: "QUIPS", aliases: ["quality in prognosis studies"], version: "2013",
    items: [
      Item("Deelname aan de studie", "Participation"),
      Item("Uitval", "Attrition"),
      Item("Meting van de prognostische factor", "Measurement of the prognostic factor"),
      Item("Meting van de uitkomst", "Measurement of the outcome"),
      Item("Confounding", "Confounding"),
      Item("Analyse en rapportage", "Analysis and reporting"),
    ],
    answers: [.low, .moderate, .high], overall: .judged,
    address: "https://doi.org/10.7326/0003-4819-158-4-201302190-00009",
    licence: Licence.owned(by: "American College of Physicians"))

  static let probast = Instrument(
    name: "PROBAST", version: "2019",
    items: [
      Item("Deelnemers", "Participants"),
      Item("Voorspellers", "Predictors"),
      Item("Uitkomst", "Outcome"),
      Item("Analyse", "Analysis"),
    ],
    // The first three may be judged on applicability too.
    rows: 4...7, answers: [.low, .high], overall: .highIfAny,
    address: "https://www.probast.org/",
    licence: Licence.owned(by: "American College of Physicians"))
}
