import Testing

@testable import CriticalAppraisal

/// Labelled items, in the forms people give them.
@Suite struct ItemTests {
  private func items(_ text: String) -> [String] {
    Reading(Array(text.utf8)).appraisal.items.map { "\($0.field.rawValue)|\($0.label)|\($0.value)" }
  }

  @Test(
    arguments: [
      "- **Design:** trial\n- **Setting:** home", "- Design: trial\n- Setting: home",
      "**Design:** trial\n\n**Setting:** home", "**Design**: trial\\\n**Setting**: home",
      "Design – trial\nSetting – home", "Design: trial\nSetting: home",
      "- Design = trial\n- Setting = home",
      "| Design | trial |\n|---|---|\n| Setting | home |",
      "| | |\n|---|---|\n| Design | trial |\n| Setting | home |",
      "**Design**\n\ntrial\n\n**Setting**\n\nhome", "Design:\ntrial\n\nSetting:\nhome",
      "### Design\n\ntrial\n\n### Setting\n\nhome", "• Design: trial\n• Setting: home",
      "- **Design**\n\n  trial\n- **Setting**\n\n  home", "1. Design: trial\n2. Setting: home",
    ])
  func `an item may have any form`(text: String) {
    #expect(items("## Method\n\n\(text)") == ["design|Design|trial", "setting|Setting|home"])
  }

  @Test func `a count after the label is no part of it`() {
    #expect(
      items("## Methode\n\n- Deelnemers (n = 40): volwassenen") == [
        "participants|Deelnemers|(n = 40) volwassenen"
      ])
  }

  @Test func `unknown labels are kept in question and method, and nowhere else`() {
    #expect(
      items("## Method\n\n- **Weather:** fine\n\n## Results\n\n- **Weather:** fine") == [
        "other|Weather|fine"
      ])
  }

  @Test func `a list beneath a label is its value`() {
    #expect(
      items("## Method\n\n- Outcomes:\n  - pain\n  - function\n- Setting: home")
        == ["outcomes|Outcomes|pain; function", "setting|Setting|home"])
  }

  @Test func `a list that follows another is not taken for part of it`() {
    #expect(
      items("## Method\n\n- Setting: home\n\nThen:\n\n1. first\n2. second\n   - nested") == [
        "setting|Setting|home"
      ])
  }

  @Test func `PICO is read from labels, a table, and a table across`() {
    for text in [
      "- P (patiënt): adults\n- I: exercise\n- C: rest\n- O: pain",
      "| P | adults |\n|---|---|\n| I | exercise |\n| C | rest |\n| O | pain |",
      "| Population | Intervention | Comparison | Outcome |\n|---|---|---|---|\n| adults | exercise | rest | pain |",
      "**P**: adults\n**I**: exercise\n**C**: rest\n**O**: pain",
    ] {
      let question = Reading(Array("## Question\n\n\(text)".utf8)).appraisal.question
      #expect(question.parts.map(\.text) == ["adults", "exercise", "rest", "pain"], "\(text)")
      #expect(question.derived.isEmpty)
    }
  }

  @Test func `PICO is derived from the method where the question is silent`() {
    let question = Reading(
      Array(
        "## Question\n\nDoes it help?\n\n## Method\n\n- Participants: adults\n- Control: rest".utf8)
    ).appraisal.question
    #expect(question.population == "adults")
    #expect(question.comparison == "rest")
    #expect(question.derived == [.population, .comparison])
  }
}
