extension PaperAspect {
  /// What is compared, as a title.
  public var name: Localized {
    switch self {
    case .n: Localized(dutch: "Aantal deelnemers", english: "Number of participants")
    case .arms: Localized(dutch: "Aantal armen", english: "Number of arms")
    case .country: Localized(dutch: "Land", english: "Country")
    case .centres: Localized(dutch: "Aantal centra", english: "Number of centres")
    case .comparator: Localized(dutch: "Vergelijking", english: "Comparator")
    case .instrument: Localized(dutch: "Meetinstrument", english: "Instrument")
    case .followUp: Localized(dutch: "Meetmomenten", english: "Times of measurement")
    case .number: Localized(dutch: "Schatting", english: "Estimate")
    case .registration: Localized(dutch: "Registratie", english: "Registration")
    case .identifier: Localized(dutch: "Artikel", english: "Paper")
    }
  }
}
