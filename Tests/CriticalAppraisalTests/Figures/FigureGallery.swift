import CriticalAppraisal

/// One figure of each kind, in a language.
struct FigureGallery {
  let terms: Terms

  init(_ language: Language) { terms = .terms(language) }

  var figures: [any Figure] {
    [
      trial, review, biasOfOne, biasOfSome, gained, spared, nomogram, tree, participants, records,
      moments, findings,
    ]
  }

  private func pick(_ dutch: String, _ english: String) -> String { terms.pick(dutch, english) }

  var trial: ForestPlot {
    let cft = pick("Cognitieve functionele therapie", "Cognitive functional therapy")
    let plus = pick(
      "Cognitieve functionele therapie met biofeedback door bewegingssensoren",
      "Cognitive functional therapy plus movement-sensor biofeedback")
    let late = pick("Beperkingen (RMDQ), 3 jaar", "Disability (RMDQ), 3 years")
    let early = pick("Beperkingen (RMDQ), 13 weken", "Disability (RMDQ), 13 weeks")
    let other = pick("Overig", "Other")
    return ForestPlot(
      title: pick("Verschil met gebruikelijke zorg", "Difference from usual care"),
      rows: [
        .init(
          cft, estimate: -3.5, lower: -4.9, upper: -2, decimals: [1], group: late, note: "n = 312",
          mcid: 5),
        .init(plus, estimate: -4.1, lower: -5.6, upper: -2.6, decimals: [1], group: late, mcid: 5),
        .init(cft, estimate: -4.6, lower: -5.9, upper: -3.4, decimals: [1], group: early, mcid: 5),
        .init(plus, estimate: -4.6, lower: -5.8, upper: -3.3, decimals: [1], group: early, mcid: 5),
        .init(
          pick("Pijn (0-10)", "Pain (0-10)"), estimate: -1, lower: -1.6, upper: -0.5, decimals: [1],
          group: other),
        .init(
          pick("Bewegingsangst", "Fear of movement"), estimate: 0.4, lower: -2.1, upper: 42,
          decimals: [1], group: other),
      ], measure: "MD", unit: pick("punten", "points"),
      favours: .init(
        better: .lower, intervention: "CFT", control: pick("gebruikelijke zorg", "usual care")))
  }

  var review: ForestPlot {
    ForestPlot(
      title: pick("Overlijden binnen 28 dagen", "Death within 28 days"),
      rows: [
        .init("Adams 1999", estimate: 0.62, lower: 0.31, upper: 1.24, weight: 8.1),
        .init("Bakker & de Vries 2004", estimate: 0.91, lower: 0.70, upper: 1.18, weight: 31),
        .init("Chen 2011", estimate: 0.74, lower: 0.55, upper: 0.99, weight: 24.2),
        .init("Dubois 2015", estimate: 1.1, lower: 0.12, upper: 14, weight: 1.3),
        .init("Eriksson 2020", estimate: 0.82, lower: 0.66, upper: 1.02, weight: 35.4),
        .init(
          pick("Samengevoegd", "Pooled"), estimate: 0.82, lower: 0.71, upper: 0.95, weight: 100,
          isPooled: true),
      ], scale: .logarithmic, measure: "RR", mcid: 0.8,
      favours: .init(
        better: .lower, intervention: pick("dexamethason", "dexamethasone"), control: "placebo"))
  }

  private var domains: [RiskOfBiasPlot.Domain] {
    [
      .init(
        pick("Randomisatie", "Randomisation process"), .low,
        reason: pick("Centrale toewijzing, verborgen.", "Central allocation, concealed.")),
      .init(
        pick("Afwijkingen van de interventie", "Deviations from intended interventions"),
        .someConcerns,
        reason: pick(
          "Deelnemers en behandelaars waren niet geblindeerd; dat kan een uitkomst die zij zelf geven beïnvloeden.",
          "Participants and clinicians were not blinded, which may affect a self-reported outcome.")
      ),
      .init(pick("Ontbrekende gegevens", "Missing outcome data"), .low),
      .init(
        pick("Meting van de uitkomst", "Measurement of the outcome"), .high,
        reason: pick("Zelf gerapporteerd.", "Self-reported.")),
      .init(pick("Selectieve rapportage", "Selection of the reported result"), .noInformation),
    ]
  }

  var biasOfOne: RiskOfBiasPlot {
    RiskOfBiasPlot(
      instrument: "RoB 2",
      studies: [
        .init(
          name: "Kent 2023",
          result: pick("beperkingen na 13 weken", "disability at 13 weeks"), domains: domains,
          overall: .init("", .high))
      ])
  }

  var biasOfSome: RiskOfBiasPlot {
    RiskOfBiasPlot(
      title: pick("Drie onderzoeken beoordeeld", "Three trials judged"), instrument: "RoB 2",
      studies: [
        .init(name: "Kent 2023", domains: domains, overall: .init("", .high)),
        .init(
          name: "O’Keeffe 2020", result: pick("pijn na 6 maanden", "pain at 6 months"),
          domains: domains.map { .init($0.name, .low) }, overall: .init("", .low)),
        .init(
          name: "Vibe Fersum 2013", domains: domains.dropLast().map { .init($0.name, .critical) },
          overall: .init("", .critical)),
      ])
  }

  var gained: IconArray {
    IconArray(
      outcome: pick("pijnvrij na 4 weken", "pain-free at 4 weeks"), isDesirable: true,
      control: .init(name: "Placebo", risk: 10.0 / 51),
      treated: .init(
        name: pick("Pijnherverwerkingstherapie", "Pain reprocessing therapy"), risk: 33.0 / 50))
  }

  var spared: IconArray {
    IconArray(
      outcome: pick("beroerte binnen 5 jaar", "stroke within 5 years"), isDesirable: false,
      control: .init(name: "Placebo", risk: 0.087),
      treated: .init(name: pick("Statine", "Statin"), risk: 0.066), people: .thousand)
  }

  var nomogram: FaganNomogram {
    FaganNomogram(
      condition: pick("fractuur", "fracture"), pretest: 0.15,
      positive: .init(1.59, lower: 1.4, upper: 1.8),
      negative: .init(0.11, lower: 0.03, upper: 0.41))
  }

  var tree: FrequencyTree {
    FrequencyTree(
      condition: pick("fractuur", "fracture"), pretest: 0.15, sensitivity: 0.958,
      specificity: 0.398)
  }

  var participants: FlowDiagram {
    FlowDiagram(
      arms: [pick("Gebruikelijke zorg", "Usual care"), "CFT", pick("CFT plus", "CFT plus")],
      stages: [
        .init(
          pick("Gescreend", "Screened"), counts: [1011],
          losses: [
            .init(pick("Voldeed niet aan de criteria", "Not eligible"), counts: [411]),
            .init(pick("Wilde niet meedoen", "Declined"), counts: [108]),
          ]),
        .init(pick("Gerandomiseerd", "Randomised"), counts: [492]),
        .init(
          pick("Toegewezen", "Allocated"), counts: [165, 164, 163],
          losses: [
            .init(pick("Teruggetrokken", "Withdrew"), counts: [8, 5, 4]),
            .init(pick("Niet bereikt", "Could not be reached"), counts: [5, 8, 3]),
          ]),
        .init(pick("Geanalyseerd", "Analysed"), counts: [152, 151, 156]),
      ])
  }

  var records: FlowDiagram {
    FlowDiagram(
      subject: .records,
      stages: [
        .init(
          pick("Gevonden", "Identified"), counts: [812, 403, 77],
          labels: ["PubMed", "Embase", "CENTRAL"],
          losses: [.init(pick("Dubbel", "Duplicates"), counts: [301])]),
        .init(
          pick("Gescreend op titel en samenvatting", "Screened on title and abstract"),
          counts: [991], losses: [.init(pick("Niet relevant", "Not relevant"), counts: [940])]),
        .init(
          pick("Volledig gelezen", "Full text assessed"), counts: [51],
          losses: [
            .init(pick("Andere populatie", "Other population"), counts: [20]),
            .init(pick("Niet gerandomiseerd", "Not randomised"), counts: [16]),
          ]),
        .init(pick("Opgenomen", "Included"), counts: [15]),
      ])
  }

  var moments: TimeLine {
    TimeLine(
      moments: [0, 3, 6, 13, 26, 40, 52].map { week in
        .init(
          Double(week), pick("\(week) weken", "\(week) weeks"),
          note: week == 0 ? pick("nulmeting", "baseline") : nil, isPrimary: week == 13)
      },
      treatment: .init(
        start: 0, end: 12, label: pick("Behandeling, 0 tot 12 weken", "Treatment, 0 to 12 weeks")))
  }

  var findings: SummaryOfFindings {
    SummaryOfFindings(
      title: pick("Oefentherapie of geen behandeling", "Exercise or no treatment"),
      rows: [
        .init(
          pick("Pijn (0-100)", "Pain (0-100)"), note: pick("3 maanden", "3 months"),
          participants: 2746, studies: 35,
          effect: pick("15 punten beter (12 tot 18)", "15 points better (12 to 18)"),
          certainty: .moderate, reasons: [pick("inconsistentie", "inconsistency")]),
        .init(
          pick("Terugval", "Relapse"), participants: 412, studies: 4, effect: "RR 0.80",
          risk: .init(control: 0.2, treated: 0.16, lower: 0.13, upper: 0.198), certainty: .low,
          reasons: [pick("onnauwkeurigheid", "imprecision")]),
      ])
  }
}
