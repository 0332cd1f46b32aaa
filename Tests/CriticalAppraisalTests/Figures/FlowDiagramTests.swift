import Testing

@testable import CriticalAppraisal

struct FlowDiagramTests {
  @Test func `Numbers that follow from each other have no mismatch`() {
    let gallery = FigureGallery(.english)
    #expect(gallery.participants.mismatches.isEmpty)
    #expect(gallery.records.mismatches.isEmpty)
  }

  @Test func `A stage that does not hold what is left is told`() {
    let flow = FlowDiagram(stages: [
      .init("Screened", counts: [100], losses: [.init("Declined", counts: [20])]),
      .init("Randomised", counts: [81]),
    ])
    #expect(flow.mismatches == [.init(stage: 1, arm: nil, expected: 80, found: 81)])
  }

  @Test func `Arms are checked one by one`() {
    var flow = FlowDiagram(
      arms: ["A", "B"],
      stages: [
        .init("Allocated", counts: [50, 50], losses: [.init(nil, counts: [3, 4])]),
        .init("Analysed", counts: [47, 45]),
      ])
    #expect(flow.mismatches == [.init(stage: 1, arm: 1, expected: 46, found: 45)])
    flow.stages[0].losses = [.init(nil, counts: [8])]
    #expect(flow.mismatches.isEmpty)
  }

  @Test func `Arms together are all who were randomised`() {
    let flow = FlowDiagram(
      arms: ["A", "B"],
      stages: [.init("Randomised", counts: [100]), .init("Allocated", counts: [50, 51])])
    #expect(flow.mismatches == [.init(stage: 1, arm: nil, expected: 100, found: 101)])
  }

  @Test func `Fewer without a reason is no contradiction, more is one for participants only`() {
    let stages: [FlowDiagram.Stage] = [
      .init("One", counts: [10]), .init("Two", counts: [8]), .init("Three", counts: [9]),
    ]
    #expect(FlowDiagram(subject: .records, stages: stages).mismatches.isEmpty)
    #expect(
      FlowDiagram(stages: stages).mismatches == [.init(stage: 2, arm: nil, expected: 8, found: 9)])
  }

  @Test func `Arms stand beside each other where they fit, and in one box where not`() throws {
    let gallery = FigureGallery(.english)
    let wide = gallery.participants.drawing(.wide, in: .english)
    let usual = try #require(wide.place(of: "Usual care"))
    let other = try #require(wide.place(of: "CFT"))
    #expect(usual.y == other.y && usual.x < other.x)
    let narrow = gallery.participants.drawing(.narrow, in: .english)
    #expect(narrow.texts.contains("CFT: n\u{A0}=\u{A0}164"))
  }

  @Test func `Odd flows are drawn within the drawing`() {
    let name = String(repeating: "Beoordeeldopgeschiktheid ", count: 9)
    let flows = [
      FlowDiagram(stages: []),
      FlowDiagram(arms: ["A", "B"], stages: [.init(name, counts: [])]),
      FlowDiagram(
        arms: ["A", "B", "C", "D", "E", "F"],
        stages: [
          .init(name, counts: [1, 2, 3, 4, 5, 6], losses: [.init(name, counts: [1, 2])]),
          .init(name, counts: [.max, .max, -3], labels: ["x"]),
        ]),
      FlowDiagram(
        arms: ["A", name],
        stages: [
          .init("Allocated", counts: [5, 6], losses: [.init(name, counts: [7])]),
          .init("Together", counts: [11], losses: [.init(nil, counts: [])]),
          .init("Again", counts: [5, 6], losses: [.init(name, counts: [1, 2])]),
        ]),
    ]
    for flow in flows {
      for layout in FigureLayout.allCases {
        #expect(flow.drawing(layout, in: .dutch).outside == [])
      }
      #expect(flow.table(in: .dutch).rows.allSatisfy { !$0.isEmpty })
      #expect(!flow.text(width: 30, in: .dutch).isEmpty)
      _ = flow.mismatches
    }
  }
}
