import Testing

@testable import CriticalAppraisal

@Suite struct InstrumentTests {
  @Test(arguments: [
    ("PEDro", 11), ("pedro-schaal", 11), ("RoB 2", 5), ("ROB2 (2019)", 5), ("ROBINS-I", 7),
    ("QUADAS-2", 4), ("QUIPS", 6), ("AMSTAR 2", 16),
  ])
  func `an instrument is found by name and has its items`(_ name: String, items: Int) {
    #expect(Instrument.named(name)?.items.count == items)
  }

  @Test(arguments: ["", "RoB", "RoB 21", "QUADAS", "AMSTAR", "Pedrometer", "JBI"])
  func `another instrument is not taken for one`(_ name: String) {
    #expect(Instrument.named(name) == nil)
  }

  @Test func `the first item of PEDro does not count`() {
    #expect(Instrument.pedro.total(of: Array(repeating: .yes, count: 11)) == 10)
    #expect(Instrument.pedro.total(of: [.yes] + Array(repeating: .no, count: 10)) == 0)
  }

  @Test func `what was not found is no "no", so there is no total`() {
    #expect(Instrument.pedro.total(of: [.unclear] + Array(repeating: .yes, count: 10)) == nil)
    #expect(Instrument.pedro.total(of: [.yes]) == nil)
    #expect(Instrument.amstarTwo.total(of: Array(repeating: .yes, count: 16)) == nil)
  }

  @Test(arguments: Instrument.all)
  func `an instrument says what it is in both languages`(_ instrument: Instrument) {
    #expect(instrument.address.hasPrefix("https://"))
    #expect(!instrument.version.isEmpty && !instrument.answers.isEmpty)
    for language in Language.allCases {
      #expect(instrument.items.allSatisfy { !$0[language].isEmpty })
      #expect(Set(instrument.items.map { $0[language] }).count == instrument.items.count)
    }
  }

  @Test(arguments: [
    ("PEDro 8/11", 1), ("PEDro-score van 12/10", 1), ("PEDro: 8 van de 11", 1), ("PEDro 8/10", 0),
    ("PEDro (11 items)", 0), ("PEDro 5/11/2020", 0), ("Score 8/11", 0), ("PEDro op 3/10", 0),
  ])
  func `a score that cannot be is found`(_ text: String, count: Int) {
    #expect(PEDroScore.impossible(in: text).count == count)
  }
}
