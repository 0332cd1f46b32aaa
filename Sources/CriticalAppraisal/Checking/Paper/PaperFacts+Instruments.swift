extension PaperFacts {
  /// A questionnaire or scale.
  struct Instrument: Sendable, Hashable {
    /// Its short name.
    var name: String
    /// What it measures, where studies mostly choose one of several; else its own name.
    var construct: String
  }

  /// The instruments it names, by name or abbreviation.
  var instruments: [Stated<Instrument>] {
    phrases(Self.instrumentPhrases).map { match in
      Stated(
        value: Self.instrumentOfPhrase[match.value], range: match.range, quote: match.quote)
    }
  }

  private static let table: [(String, construct: String, [String])] = [
    (
      "RMDQ", "back disability",
      [
        "RMDQ*", "RDQ", "RMQ", "roland morris*", "roland-morris*", "roland–morris*",
        "roland and morris*",
      ]
    ),
    ("ODI", "back disability", ["ODI", "oswestry*"]),
    ("QBPDS", "back disability", ["QBPDS", "QBPD", "quebec back pain*"]),
    (
      "NRS", "pain",
      [
        "NRS", "NPRS", "NPRS*", "numeric rating scale*", "numerical rating scale*",
        "numeric pain rating*", "numerieke schaal", "numerieke pijnschaal",
      ]
    ),
    (
      "VAS", "pain",
      [
        "VAS", "visual analogue scale*", "visual analog scale*", "visueel analoge*",
        "visueel-analoge*",
      ]
    ),
    (
      "PSFS", "",
      [
        "PSFS", "PSK", "patient-specific functional*",
        "patient specific functional*", "patiëntspecifieke klachten*", "patiënt-specifieke*",
      ]
    ),
    ("NDI", "", ["NDI", "neck disability index*"]),
    ("EQ-5D", "", ["EQ-5D*", "EQ5D*", "EuroQol*"]),
    ("SF-36", "", ["SF-36*", "SF36", "short form 36"]),
    ("SF-12", "", ["SF-12*", "SF12"]),
    ("WOMAC", "", ["WOMAC*"]),
    ("KOOS", "", ["KOOS*"]),
    ("HOOS", "", ["HOOS*"]),
    ("DASH", "", ["DASH", "QuickDASH*", "disabilities of the arm*"]),
    ("SPADI", "", ["SPADI*", "shoulder pain and disability index*"]),
    ("ASES", "", ["ASES"]),
    ("TSK", "", ["TSK", "TSK-11", "TSK-17", "tampa scale*", "tampaschaal*"]),
    ("FABQ", "", ["FABQ*", "fear-avoidance beliefs*", "fear avoidance beliefs*"]),
    ("PCS", "", ["pain catastrophizing scale*", "pain catastrophising scale*"]),
    ("HADS", "", ["HADS*", "hospital anxiety and depression*"]),
    ("PHQ-9", "", ["PHQ-9*"]),
    ("BDI", "", ["BDI", "BDI-II", "beck depression*"]),
    ("6MWT", "", ["6MWT", "6MWD", "six-minute walk*", "6-minute walk*", "zesminuten*"]),
    ("TUG", "", ["TUG", "timed up and go*", "timed up-and-go*"]),
    ("LEFS", "", ["LEFS", "lower extremity functional scale*"]),
  ]
  private static let entries = table.flatMap { name, construct, aliases in
    aliases.map { ($0, Instrument(name: name, construct: construct.isEmpty ? name : construct)) }
  }
  private static let instrumentPhrases = Phrases(entries.map(\.0))
  private static let instrumentOfPhrase = entries.map(\.1)
}
