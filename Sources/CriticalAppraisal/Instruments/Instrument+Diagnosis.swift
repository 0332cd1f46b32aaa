extension Instrument {
  static let quadasTwo = Instrument(
    name: "QUADAS-2", aliases: ["quadas 2"], version: "2011",
    items: [
      Item("Patiëntselectie", "Patient selection"),
      Item("Indextest", "Index test"),
      Item("Referentiestandaard", "Reference standard"),
      Item("Verloop en tijdsinterval", "Flow and timing"),
    ],
    // The first three may be judged on applicability too.
    rows: 4...7, answers: [.low, .high], overall: .judged,
    address: "https://www.bristol.ac.uk/population-health-sciences/projects/quadas/quadas-2/",
    licence: Licence.owned(by: "American College of Physicians"))

  static let quadasThree = Instrument(
    name: "QUADAS-3", aliases: ["quadas 3"], version: "2026",
    items: [
      Item("Deelnemers", "Participants"),
      Item("Indextest", "Index test"),
      Item("Doelaandoening", "Target condition"),
      Item("Analyse", "Analysis"),
    ],
    rows: 4...8, answers: [.low, .high], overall: .highIfAny,
    address: "https://www.bristol.ac.uk/population-health-sciences/projects/quadas/quadas-3/",
    licence: Licence.owned(by: "American College of Physicians"))
}
