import Testing

@testable import CriticalAppraisal

struct FlowDiagramTests {
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
    }
  }
}
