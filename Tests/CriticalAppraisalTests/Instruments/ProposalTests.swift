import Testing

@testable import CriticalAppraisal

/// What the rules of instruments make of judgements.
///
/// A letter stands for a judgement: l low, s some
/// concerns, m moderate, h high, e serious, c critical, u unclear, i no information, y yes, p partly,
/// n no, x not applicable.
@Suite struct ProposalTests {
  @Test(
    arguments: [
      // The worst domain; several with some concerns may be high.
      ("RoB 2", "lllll", "judgement low"), ("RoB 2", "llsll", "judgement some-concerns"),
      ("RoB 2", "lshll", "judgement high"), ("RoB 2", "ssull", nil),
      ("RoB 2", "hsull", "judgement high"),
      ("RoB 2", "llll", nil), ("RoB 2", "llllls", "judgement some-concerns"),
      ("ROBINS-I", "lmlllll", "judgement moderate"), ("ROBINS-I", "lmelllc", "judgement critical"),
      ("ROBINS-I", "emilllm", "judgement serious"), ("ROBINS-I", "lmillll", nil),
      // One high is high, all low is low, else it cannot be told.
      ("QUADAS-3", "llll", "judgement low"), ("QUADAS-3", "lihl", "judgement high"),
      ("QUADAS-3", "lill", "judgement no-information"), ("PROBAST", "llul", "judgement unclear"),
      ("QUADAS-3", "lll", nil),
      // Points.
      ("PEDro", "yyyyyyyyyyy", "total 10 10"), ("PEDro", "ynnnnnnnnnn", "total 0 10"),
      ("PEDro", "nyyynnyyyyy", "total 8 10"), ("PEDro", "uyyynnyyyyy", "total 8 10"),
      ("PEDro", "yyyynnuyyyy", nil), ("PEDro", "yyynnyyyyy", "total 8 10"), ("PEDro", "y", nil),
      ("NOS cohort", "yyyyyyyy", "total 9 9"), ("NOS cohort", "yyyypyyn", "total 7 9"),
      ("NOS", "yyyynnnnn", "total 4 9"), ("NOS", "yyyyyuyyy", nil),
      // Critical items: 2, 4, 7, 9, 11, 13, 15.
      ("AMSTAR 2", "yyyyyyyyyyyyyyyy", "confidence high"),
      ("AMSTAR 2", "nypyyyyyyyyyyyyy", "confidence high"),
      ("AMSTAR 2", "nynyyyyyyyyyyyyy", "confidence moderate"),
      ("AMSTAR 2", "nynyyynyyyyyyyyy", "confidence low"),
      ("AMSTAR 2", "ynynyyyyyyxxyyxy", "confidence veryLow"),
      ("AMSTAR 2", "ypypyypppyxxyyxy", "confidence high"),
      ("AMSTAR 2", "yuyyyyyyyyyyyyyy", nil), ("AMSTAR 2", "ununyyyyyyynyynu", "confidence veryLow"),
      // No rule.
      ("CASP RCT", "yyyyyyyyyyy", nil), ("JBI RCT", "yyyyyyyyyyyyy", nil), ("QUIPS", "llllll", nil),
      ("QUADAS-2", "llll", nil),
    ] as [(String, String, String?)])
  func `the rule of an instrument makes of its judgements`(
    _ name: String, _ judgements: String, _ verdict: String?
  ) throws {
    let instrument = try #require(Instrument.named(name))
    #expect(instrument.proposal(domains(judgements))?.verdict?.code == verdict)
  }

  @Test func `several domains with some concerns may be judged as high`() {
    let proposal = Instrument.robTwo.proposal(domains("lssll"))
    #expect(proposal?.allows(.judgement(.high)) == true)
    #expect(proposal?.allows(.judgement(.low)) == false)
    #expect(Instrument.robTwo.proposal(domains("lslll"))?.allows(.judgement(.high)) == false)
  }

  @Test func `what was not judged is named, in the author's words`() {
    let proposal = Instrument.pedro.proposal(domains("yyuynnyyiyy"))
    #expect(proposal?.missing.map(\.dutch) == ["row 3", "row 9"])
  }

  @Test func `an item that is not there is named, when the others are known`() {
    let names = ["Randomisatieproces", "Missing outcome data", "Meting van de uitkomst"]
    let proposal = Instrument.robTwo.proposal(names.map { .init(name: $0, judgement: .low) })
    #expect(
      proposal?.missing.map(\.english)
        == ["Deviations from the intended interventions", "Selection of the reported result"])
    #expect(Instrument.robTwo.proposal(domains("lll"))?.missing.map(\.dutch) == ["2 items"])
  }

  @Test(arguments: [
    // Item 1 does not count, wherever it stands.
    (["11 spread", "1 eligibility"], ["yes", "no"], 1),
    (["1 eligibility", "11 spread"], ["yes", "no"], 0),
  ])
  func `items are told by their numbers`(_ firstAndLast: [String], _ answers: [String], total: Int)
  {
    var rows = (2...10).map { EvidenceRiskOfBias.Domain(name: "\($0) item", judgement: .no) }
    let judgements = answers.compactMap(EvidenceJudgement.init(rawValue:))
    rows.insert(.init(name: firstAndLast[0], judgement: judgements[0]), at: 0)
    rows.append(.init(name: firstAndLast[1], judgement: judgements[1]))
    #expect(Instrument.pedro.proposal(rows)?.verdict == .total(total, of: 10))
  }

  @Test func `rows in another order than their names are not added up`() {
    var rows = domains("yyyyyyyyyyy")
    rows[4].name = "Eligibility given"
    #expect(Instrument.pedro.proposal(rows) == nil)
  }

  private func domains(_ letters: String) -> [EvidenceRiskOfBias.Domain] {
    letters.enumerated().map { index, letter in
      .init(name: "row \(index + 1)", judgement: Self.judgements[letter] ?? .unclear)
    }
  }

  private static let judgements: [Character: EvidenceJudgement] = [
    "l": .low, "s": .someConcerns, "m": .moderate, "h": .high, "e": .serious, "c": .critical,
    "u": .unclear, "i": .noInformation, "y": .yes, "p": .partly, "n": .no, "x": .notApplicable,
  ]
}
