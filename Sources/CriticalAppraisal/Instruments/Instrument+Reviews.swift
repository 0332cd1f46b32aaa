extension Instrument {
  static let amstarTwo = Instrument(
    name: "AMSTAR 2", aliases: ["amstar-2", "amstar2"], version: "2017",
    items: [
      Item("PICO in de vraag", "PICO in the question"),
      Item("Protocol vooraf", "Protocol beforehand", isCritical: true),
      Item("Keuze van designs uitgelegd", "Choice of designs explained"),
      Item("Grondig gezocht", "Thorough search", isCritical: true),
      Item("Selectie in tweevoud", "Selection in duplicate"),
      Item("Gegevens in tweevoud verzameld", "Extraction in duplicate"),
      Item("Uitgesloten studies genoemd", "Excluded studies listed", isCritical: true),
      Item("Studies beschreven", "Studies described"),
      Item("Risico op bias beoordeeld", "Risk of bias assessed", isCritical: true),
      Item("Financiering van de studies", "Funding of the studies"),
      Item("Juiste meta-analyse", "Right meta-analysis", isCritical: true),
      Item("Effect van bias op de meta-analyse", "Effect of bias on the meta-analysis"),
      Item("Bias meegewogen", "Bias taken into account", isCritical: true),
      Item("Heterogeniteit uitgelegd", "Heterogeneity explained"),
      Item("Publicatiebias onderzocht", "Publication bias examined", isCritical: true),
      Item("Belangen vermeld", "Interests declared"),
    ],
    // Items 9 and 11 are asked of trials and of other studies.
    rows: 16...18, answers: [.yes, .partly, .no], overall: .critical,
    address: "https://doi.org/10.1136/bmj.j4008", licence: Licence.unknown)
}
