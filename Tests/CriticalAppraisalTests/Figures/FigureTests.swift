import Testing

@testable import CriticalAppraisal

struct FigureTests {
  private static let hostile = "</text><script>alert(1)</script>\" onload='x' & \u{1B}[2J\u{202E}"

  /// Figures in which every text is hostile.
  private var hostileFigures: [any Figure] {
    let evil = Self.hostile
    return [
      ForestPlot(
        title: evil,
        rows: [.init(evil, estimate: 1, lower: 0, upper: 2, group: evil, note: evil)],
        measure: evil, unit: evil, mcid: 1,
        favours: .init(better: .lower, intervention: evil, control: evil)),
      RiskOfBiasPlot(
        title: evil, instrument: evil,
        studies: [.init(name: evil, result: evil, domains: [.init(evil, .low, reason: evil)])]),
      RiskOfBiasPlot(
        studies: [String](repeating: evil, count: 2).map {
          .init(name: $0, result: $0, domains: [.init($0, .no, reason: $0)])
        }),
      IconArray(
        title: evil, outcome: evil, control: .init(name: evil, risk: 0.1),
        treated: .init(name: evil, risk: 0.2)),
      FaganNomogram(title: evil, condition: evil, pretest: 0.2, positive: .init(4)),
      FrequencyTree(
        title: evil, condition: evil, pretest: 0.1, sensitivity: 0.8, specificity: 0.9),
      FlowDiagram(
        title: evil, arms: [evil, evil],
        stages: [.init(evil, counts: [1, 2], losses: [.init(evil, counts: [1, 1])])]),
      TimeLine(
        title: evil, moments: [.init(0, evil, note: evil, isPrimary: true)],
        treatment: .init(start: 0, end: 1, label: evil)),
      SummaryOfFindings(
        title: evil,
        rows: [.init(evil, note: evil, effect: evil, certainty: .low, reasons: [evil])]),
    ]
  }

  @Test func `No text of an author becomes markup`() {
    for figure in hostileFigures {
      let html = figure.html(in: .english, id: Self.hostile).string
      #expect(!html.contains("<script"))
      #expect(!html.contains(" onload='"))
      #expect(!html.contains("\u{1B}"))
      #expect(html.count(where: { $0 == "<" }) == html.count(where: { $0 == ">" }))
      let text = figure.text(in: .english)
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }
  }

  @Test(arguments: Language.allCases, FigureLayout.allCases)
  func `All is drawn within the drawing`(_ language: Language, _ layout: FigureLayout) {
    let gallery = FigureGallery(language)
    for figure in gallery.figures + hostileFigures {
      guard let drawn = figure as? any DrawnFigure else { continue }
      #expect(drawn.drawing(layout, in: gallery.terms).outside == [])
    }
  }

  // MARK: Risk of bias

  @Test func `A judgement is a sign and a word, not only a colour`() {
    let gallery = FigureGallery(.english)
    let one = gallery.biasOfOne.drawing(.wide, in: .english).texts
    for text in ["+", "−", "×", "?", "low risk", "some concerns", "high risk", "no information"] {
      #expect(one.contains(text))
    }
    let some = gallery.biasOfSome.drawing(.wide, in: .english).texts
    for text in ["D1", "D5", "Overall", "critical risk"] { #expect(some.contains(text)) }
  }

  @Test func `Signs differ for judgements that one instrument makes`() {
    let instruments: [[EvidenceJudgement]] = [
      [.low, .someConcerns, .high], [.low, .moderate, .serious, .critical, .noInformation],
      [.low, .unclear, .high], [.yes, .partly, .no, .unclear, .notApplicable],
    ]
    for judgements in instruments {
      #expect(Set(judgements.map(\.sign)).count == judgements.count)
    }
  }

  @Test func `Eleven items of many studies are drawn in blocks`() {
    let study = RiskOfBiasPlot.Study(
      name: "Study", domains: (1...11).map { .init("Item \($0)", .yes) },
      overall: .init("", .no))
    let plot = RiskOfBiasPlot(studies: [study, study])
    for layout in FigureLayout.allCases {
      let drawing = plot.drawing(layout, in: .english)
      #expect(drawing.outside == [])
      #expect(drawing.texts.count(where: { $0 == "Study" }) == (layout == .wide ? 2 : 4))
    }
  }

  // MARK: People

  @Test func `Both arms have one denominator, and what changes has its own shape`() {
    let spared = FigureGallery(.english).spared
    #expect(spared.controlCount == 87 && spared.treatedCount == 66)
    #expect(spared.drawing(.wide, in: .english).polygons(.ring).count == 21 + 1)
    #expect(spared.drawing(.wide, in: .english).texts.contains("21 spared by treatment"))
    let gained = FigureGallery(.english).gained
    #expect(gained.drawing(.wide, in: .english).polygons(.accent).count == 46 + 1)
  }

  @Test func `Whether a change is good is said only where that is known`() {
    var array = FigureGallery(.english).spared
    array.isDesirable = nil
    #expect(array.legend(in: .english).map(\.text).contains("21 fewer with treatment"))
    swap(&array.control, &array.treated)
    #expect(array.legend(in: .dutch).map(\.text).contains("21 meer met de behandeling"))
    array.isDesirable = false
    #expect(array.legend(in: .english).map(\.text).contains("21 caused by treatment"))
  }

  @Test func `Risks out of bounds are nobody or everybody`() {
    let array = IconArray(control: .init(risk: .nan), treated: .init(risk: 7))
    #expect(array.controlCount == 0)
    #expect(array.treatedCount == 100)
    #expect(array.drawing(.narrow, in: .dutch).outside == [])
  }

  // MARK: Tests

  @Test func `The nomogram gives the probability after each result`() throws {
    let nomogram = FaganNomogram(pretest: 0.2, positive: .init(8), negative: .init(0))
    #expect(abs(try #require(nomogram.posttest(8)) - 2.0 / 3) < 1e-12)
    #expect(nomogram.posttest(0) == 0)
    #expect(nomogram.posttest(.infinity) == 1)
    #expect(nomogram.posttest(.nan) == nil)
    #expect(nomogram.drawing(.wide, in: .english).texts.contains("Probability after 67%"))
  }

  @Test(
    arguments: [
      (0.0, "0%"), (0.00001, "<0.01%"), (0.0012, "0.12%"), (0.019, "1.9%"), (0.05, "5%"),
      (0.153, "15%"), (0.956, "95.6%"), (0.999999, ">99.99%"), (1, "100%"),
    ] as [(Double, String)])
  func `A probability is finer near its ends`(_ fraction: Double, _ text: String) {
    #expect(FigureNumbers(.english).percentage(fraction) == text)
  }

  @Test func `The line of the nomogram runs straight through the likelihood ratio`() throws {
    let drawing = FaganNomogram(pretest: 0.5, positive: .init(200)).drawing(.wide, in: .english)
    let line = try #require(drawing.lines(.data).first)
    // The number of a tick stands 4 units below it.
    let ratio = try #require(drawing.place(of: "200"))
    #expect(abs((line.from.y + line.to.y) / 2 - (ratio.y - 4)) < 0.001)
  }

  @Test func `The tree's numbers add up to all people`() {
    let tree = FrequencyTree(people: 1000, pretest: 0.1234, sensitivity: 0.777, specificity: 0.333)
    #expect(tree.diseased + tree.healthy == 1000)
    #expect(tree.truePositives + tree.falseNegatives == tree.diseased)
    #expect(tree.falsePositives + tree.trueNegatives == tree.healthy)
    let odd = FrequencyTree(people: .max, pretest: .nan, sensitivity: 9, specificity: -1)
    #expect(odd.people == 1_000_000 && odd.diseased == 0 && odd.falsePositives == 1_000_000)
  }

  // MARK: Time

  @Test func `Moments stand in proportion to their times, the primary one as a diamond`() throws {
    let line = TimeLine(moments: [
      .init(0, "start"), .init(25, "mid", isPrimary: true), .init(100, "end"),
    ])
    let drawing = line.drawing(.wide, in: .english)
    let diamond = try #require(drawing.polygons(.accent).first)
    #expect(diamond[0].x == 30 + 620 * 0.25)
    #expect(drawing.texts.contains("primary"))
  }

  @Test func `Moments that crowd stand below each other`() {
    let line = TimeLine(
      moments: (0..<30).map { .init(Double($0) / 10, "dag \($0)") } + [.init(1000, "drie jaar")],
      treatment: .init(start: 2, end: -.infinity))
    let drawing = line.drawing(.wide, in: .dutch)
    #expect(drawing.outside == [])
    #expect(drawing.texts.count == 32)
    #expect(drawing.texts.contains("Afstanden niet op schaal"))
  }

  // MARK: Findings

  @Test func `Effects are told per 1000 people, certainty as symbol and word`() {
    let gallery = FigureGallery(.english)
    let html = gallery.findings.html(in: .english).string
    #expect(html.contains("<td>200</td><td>160 (130 to 198)</td>"))
    #expect(html.contains("<td>40 fewer (2 to 70 fewer)</td>"))
    #expect(html.contains("aria-hidden=\"true\">⊕⊕○○</span> low"))
  }

  @Test func `An interval that holds no effect goes from fewer to more`() {
    let findings = SummaryOfFindings(rows: [
      .init(
        "Relapse", risk: .init(control: 0.1, treated: 0.09, lower: 0.07, upper: 0.12),
        certainty: .low)
    ])
    #expect(findings.html(in: .english).string.contains("10 fewer (30 fewer to 20 more)"))
    #expect(findings.html(in: .english).string.contains("Difference per 1000 (95% CI)"))
  }

  @Test func `Both Dutch words for moderate certainty can be had`() {
    let findings = FigureGallery(.dutch).findings
    #expect(findings.text(in: .dutch).contains("⊕⊕⊕○ matig"))
    #expect(findings.text(in: Terms.dutch.with(.redelijk)).contains("⊕⊕⊕○ redelijk"))
    #expect(findings.text(in: .english).contains("⊕⊕⊕○ moderate"))
  }

  @Test func `A published ratio is applied to the risk without treatment`() throws {
    let odds = try #require(try AppliedEffect(.oddsRatio, 3, baselineRisk: 0.5))
    #expect(SummaryOfFindings.RelativeRisk(odds)?.treated == 0.75)
    let wide = try #require(
      try AppliedEffect(
        .relativeRisk, 1.5, ConfidenceInterval(lower: 0.9, upper: 3), baselineRisk: 0.4))
    #expect(SummaryOfFindings.RelativeRisk(wide)?.upper == 1)
    let impossible = try #require(try AppliedEffect(.relativeRisk, 3, baselineRisk: 0.4))
    #expect(SummaryOfFindings.RelativeRisk(impossible) == nil)
  }

  // MARK: Words

  @Test func `Long words are broken and no character is lost`() {
    let text = "Gezondheidsgerelateerde kwaliteit-van-leven/vragenlijst"
    let lines = GlyphWidths.wrap(text, width: 5)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { GlyphWidths.width(of: $0) <= 5 })
  }
}
