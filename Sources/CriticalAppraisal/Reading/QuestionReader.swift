/// Puts the parts of the clinical question together.
enum QuestionReader {
  /// The question by the items of its section, and where those are silent by the method's items.
  static func question(from items: [Item]) -> ClinicalQuestion {
    var question = ClinicalQuestion()
    for item in items where item.section == .question || item.isLoosePart {
      let field = item.field.asPartOfQuestion
      if field.isPartOfQuestion, question[field] == nil {
        question[field] = item.value
      }
    }
    // The time of the method belongs to a question only when all of it is taken from there.
    let isStated = !question.isEmpty
    for item in items where item.section == .method {
      let field = item.field.asPartOfQuestion
      if field.isPartOfQuestion, question[field] == nil, !(isStated && field == .time) {
        question[field] = item.value
        question.derived.append(field)
      }
    }
    return question
  }
}

extension Item {
  /// Whether it is a part of a question that has no section of its own.
  fileprivate var isLoosePart: Bool {
    field.isPartOfQuestion && [.other, .scenario, .background, .summary, .search].contains(section)
  }
}
