extension Instrument {
  static let nosCohort = Instrument.nos(
    "NOS cohort", ["cohort", "cohort studies", "cohortstudie", "cohortstudies"],
    [
      Item("Representativiteit van de blootgestelden", "Representativeness of the exposed"),
      Item("Selectie van de niet-blootgestelden", "Selection of the non-exposed"),
      Item("Vaststelling van de blootstelling", "Ascertainment of exposure"),
      Item("Uitkomst nog niet aanwezig bij aanvang", "Outcome not yet present at the start"),
      Item("Vergelijkbaarheid van de groepen", "Comparability of the groups", points: 2),
      Item("Vaststelling van de uitkomst", "Assessment of the outcome"),
      Item("Follow-up lang genoeg", "Follow-up long enough"),
      Item("Follow-up volledig genoeg", "Follow-up complete enough"),
    ])

  static let nosCaseControl = Instrument.nos(
    "NOS case-control",
    ["case-control", "case-control studies", "patiënt-controle", "patiënt-controleonderzoek"],
    [
      Item("Definitie van de patiënten", "Definition of the cases"),
      Item("Representativiteit van de patiënten", "Representativeness of the cases"),
      Item("Selectie van de controles", "Selection of the controls"),
      Item("Definitie van de controles", "Definition of the controls"),
      Item("Vergelijkbaarheid van de groepen", "Comparability of the groups", points: 2),
      Item("Vaststelling van de blootstelling", "Ascertainment of exposure"),
      Item("Zelfde methode bij patiënten en controles", "Same method for cases and controls"),
      Item("Non-respons", "Non-response"),
    ])

  /// The scale when the author does not say of which design.
  static let nos = Instrument.nos(
    "NOS", [],
    [
      Item("Selectie 1", "Selection 1"), Item("Selectie 2", "Selection 2"),
      Item("Selectie 3", "Selection 3"), Item("Selectie 4", "Selection 4"),
      Item("Vergelijkbaarheid", "Comparability", points: 2),
      Item("Uitkomst of blootstelling 1", "Outcome or exposure 1"),
      Item("Uitkomst of blootstelling 2", "Outcome or exposure 2"),
      Item("Uitkomst of blootstelling 3", "Outcome or exposure 3"),
    ])

  /// The Newcastle-Ottawa scale.
  ///
  /// Nine stars at most, two of them for comparability. Its makers give
  /// no bands of quality, and no percentage of follow-up that is enough.
  private static func nos(_ name: String, _ designs: [String], _ items: [Item]) -> Instrument {
    let scales = ["nos", "newcastle-ottawa", "newcastle-ottawa scale", "newcastle-ottawa-schaal"]
    var instrument = Instrument(
      name: name,
      aliases: scales.flatMap { scale in
        designs.isEmpty ? [scale] : designs.map { "\(scale) \($0)" }
      },
      version: "", items: items,
      // Comparability is often given in two rows.
      rows: 8...9, answers: [.yes, .partly, .no], overall: .total,
      address: "https://www.ohri.ca/programs/clinical_epidemiology/oxford.asp",
      licence: Licence.unknown)
    instrument.countsStars = true
    return instrument
  }
}
