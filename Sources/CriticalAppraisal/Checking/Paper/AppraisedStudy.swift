/// What an appraisal states of the study, part by part.
struct AppraisedStudy {
  private let inspection: Inspection
  private let sections: [(kind: SectionKind, index: Int, facts: PaperFacts)]
  private let items: [(field: ItemField, index: Int, facts: PaperFacts)]

  /// Reads the sections that speak of the study, and the items.
  init(_ inspection: Inspection) {
    self.inspection = inspection
    let appraisal = inspection.appraisal
    sections = appraisal.sections.enumerated().compactMap { index, section in
      Self.kinds.contains(section.kind)
        ? (section.kind, index, PaperFacts(inspection.sectionTexts[index])) : nil
    }
    items = appraisal.items.enumerated().map { index, item in
      (item.field, index, PaperFacts(item.value))
    }
  }

  private static let kinds: Set<SectionKind> = [
    .question, .background, .method, .results, .limitations, .discussion, .conclusion, .summary,
    .appraisal,
  ]

  /// What the items of some fields state, in the order of the fields.
  func items<Value>(
    _ fields: ItemField..., stating values: (PaperFacts) -> [Stated<Value>]
  ) -> [Stated<Value>] {
    fields.flatMap { field in
      items.filter { $0.field == field }.flatMap { item in
        values(item.facts).map { value in
          var value = value
          value.part = .item(item.index)
          return value
        }
      }
    }
  }

  /// What the sections of some kinds state, in the order of the text.
  func sections<Value>(
    _ kinds: SectionKind..., stating values: (PaperFacts) -> [Stated<Value>]
  ) -> [Stated<Value>] {
    sections.filter { kinds.contains($0.kind) }.flatMap { section in
      values(section.facts).map { value in
        var value = value
        value.part = inspection.part(of: value.range.lowerBound, inSection: section.index)
        return value
      }
    }
  }

  /// The sentence of a section that something is stated in.
  func sentence<Value>(of stated: Stated<Value>) -> String {
    for section in sections
    where inspection.part(of: stated.range.lowerBound, inSection: section.index) == stated.part {
      if let first = section.facts.word(at: stated.range.lowerBound) {
        return section.facts.text.quote(section.facts.text.sentence(of: first))
      }
    }
    return stated.quote
  }
}
