import Testing

@testable import CriticalAppraisal

@Suite struct InstrumentTests {
  @Test(arguments: [
    ("PEDro", "PEDro", 11), ("pedro-schaal", "PEDro", 11), ("RoB 2", "RoB 2", 5),
    ("ROB2 (2019)", "RoB 2", 5), ("RoB 2, versie 2019", "RoB 2", 5), ("ROBINS-I", "ROBINS-I", 7),
    ("QUADAS-2", "QUADAS-2", 4), ("QUADAS 3 v1.2", "QUADAS-3", 4), ("QUIPS", "QUIPS", 6),
    ("AMSTAR 2", "AMSTAR 2", 16), ("PROBAST", "PROBAST", 4),
    ("NOS", "NOS", 8), ("Newcastle-Ottawa Scale", "NOS", 8), ("NOS cohort", "NOS cohort", 8),
    ("Newcastle-Ottawa scale (case-control)", "NOS case-control", 8),
    ("CASP", "CASP", 0), ("CASP 2018", "CASP", 0), ("CASP RCT", "CASP RCT", 11),
    ("CASP cohortstudie", "CASP cohort", 12),
    ("CASP qualitative checklist", "CASP qualitative", 10),
    ("CASP diagnostiek", "CASP diagnostic", 12), ("CASP systematic review", "CASP review", 10),
    ("CASP case-control", "CASP case-control", 11), ("JBI", "JBI", 0), ("JBI RCT", "JBI RCT", 13),
    ("JBI cohort study", "JBI cohort", 11), ("JBI case series", "JBI case series", 10),
    ("JBI kwalitatief", "JBI qualitative", 10), ("JBI systematic review", "JBI review", 11),
    ("JBI analytical cross sectional", "JBI cross-sectional", 8),
  ])
  func `an instrument is found by name and has its items`(
    _ written: String, _ name: String, items: Int
  ) {
    #expect(Instrument.named(written)?.name == name)
    #expect(Instrument.named(written)?.items.count == items)
  }

  @Test(arguments: ["", "RoB", "RoB 21", "QUADAS", "AMSTAR", "AMSTAR 1", "Pedrometer", "Nostalgia"])
  func `another instrument is not taken for one`(_ name: String) {
    #expect(Instrument.named(name) == nil)
  }

  @Test(arguments: Instrument.all)
  func `an instrument says what it is in both languages`(_ instrument: Instrument) {
    #expect(instrument.address.hasPrefix("https://"))
    #expect(!instrument.answers.isEmpty)
    for language in Language.allCases {
      let names = instrument.items.map { $0.name[language] }
      #expect(names.allSatisfy { !$0.isEmpty })
      #expect(Set(names).count == names.count)
      #expect(!instrument.licence[language].isEmpty)
    }
  }

  @Test func `no two instruments go by one name`() {
    let names = Instrument.all.flatMap { instrument in
      Set(([instrument.name] + instrument.aliases).map(TextByte.folded))
    }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("PEDro", 10), ("NOS", 9), ("NOS cohort", 9), ("NOS case-control", 9),
  ])
  func `a scale has its highest score`(_ name: String, maximum: Int) {
    #expect(Instrument.named(name)?.maximum == maximum)
  }

  @Test func `seven items of AMSTAR 2 are critical`() {
    let critical = Instrument.amstarTwo.items.indices.filter {
      Instrument.amstarTwo.items[$0].isCritical
    }
    #expect(critical.map { $0 + 1 } == [2, 4, 7, 9, 11, 13, 15])
  }

  @Test(
    arguments: [
      ("PEDro 8/11", InstrumentScores.Flaw.pedro), ("PEDro-score van 12/10", .pedro),
      ("PEDro: 8 van de 11", .pedro), ("PEDro 8/10", nil), ("PEDro (11 items)", nil),
      ("PEDro 5/11/2020", nil), ("Score 8/11", nil), ("PEDro op 3/10", nil),
      ("NOS: 7/9", nil), ("NOS 10/9", .nos), ("Newcastle-Ottawa-score 8/10", .nos),
      ("Newcastle-Ottawa: 9 of 9 stars", nil), ("NOS: 12 van 34 studies", nil),
      ("CASP 8/10", .noScore), ("CASP-score: 8 van 10 punten", .noScore), ("CASP 2018", nil),
      ("Volgens CASP hadden 8 van 10 studies gebreken", nil), ("CASP: 8/10 studies", nil),
      ("JBI 80%", .noScore), ("JBI-score was 11/13", .noScore), ("JBI: 80% of studies agreed", nil),
      ("De JBI-score was 80%.", .noScore),
      ("The JBI checklist was used; 80% were women", nil),
      ("AMSTAR 2: 12/16", .noScore), ("AMSTAR-2 score 14 out of 16.", .noScore),
      ("AMSTAR 8/11", nil),
      ("AMSTAR 2: laag vertrouwen", nil),
    ] as [(String, InstrumentScores.Flaw?)])
  func `a score that cannot be, or that is not the instrument's own, is found`(
    _ text: String, flaw: InstrumentScores.Flaw?
  ) {
    #expect(InstrumentScores.flaws(in: text).first?.value.flaw == flaw)
  }
}
