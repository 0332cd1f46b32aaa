extension Terms {
  /// What became of a paper, and when: `Ingetrokken, 3 mei 2021`.
  func state(_ retraction: Retraction) -> String {
    let words =
      switch retraction.nature {
      case .retraction: pick("Ingetrokken", "Retracted")
      case .expressionOfConcern:
        pick("Twijfel gemeld door het tijdschrift", "Expression of concern")
      case .correction: pick("Gecorrigeerd", "Corrected")
      case .reinstatement: pick("In ere hersteld", "Reinstated")
      }
    return retraction.date.map { "\(words), \(date($0))" } ?? words
  }
}
