/// The clinical question, in the parts that PICO names.
public struct ClinicalQuestion: Sendable, Hashable, Codable {
  /// P: the patients or the problem.
  public var population: String?
  /// I: the intervention, exposure, index test or prognostic factor.
  public var intervention: String?
  /// C: what it is compared with.
  public var comparison: String?
  /// O: the outcome.
  public var outcome: String?
  /// T: over what time.
  public var time: String?
  /// The parts that were not in the question but were taken from the method's items.
  public var derived: [ItemField] = []

  /// A question of which nothing is known.
  public init() {}

  /// Whether no part is known.
  public var isEmpty: Bool { parts.isEmpty }

  /// The parts that are known, in the order of PICO.
  public var parts: [(field: ItemField, text: String)] {
    ItemField.questionFields.compactMap { field in self[field].map { (field, $0) } }
  }

  /// The part a field names; `nil` for a field that is no part of a question.
  public subscript(field: ItemField) -> String? {
    get {
      switch field {
      case .population: population
      case .intervention: intervention
      case .comparison: comparison
      case .outcome: outcome
      case .time: time
      default: nil
      }
    }
    set {
      switch field {
      case .population: population = newValue
      case .intervention: intervention = newValue
      case .comparison: comparison = newValue
      case .outcome: outcome = newValue
      case .time: time = newValue
      default: break
      }
    }
  }
}

extension ItemField {
  /// The parts of a clinical question, in the order of PICO.
  public static let questionFields: [ItemField] = [
    .population, .intervention, .comparison, .outcome, .time,
  ]
}
