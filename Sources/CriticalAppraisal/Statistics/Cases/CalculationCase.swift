/// A calculation that is described as data, with a name.
///
/// In JSON: `{"id": "T01", "kind": "therapy", "level": 0.95, "input": {"events_e": 15, ...}}`.
public struct CalculationCase: Sendable, Hashable {
  /// Its name.
  public var id: String
  /// The level of the intervals.
  public var level: ConfidenceLevel
  /// What is to be calculated.
  public var calculation: Calculation

  /// A case; throws when it is incomplete, or a number is impossible.
  public init(_ json: JSON) throws(CaseError) {
    guard let fields = CaseFields(json) else { throw .unreadable("cases") }
    guard let input = CaseFields(fields["input"]) else { throw .missing("input") }
    id = Self.id(of: json) ?? ""
    let level: ConfidenceLevel
    do throws(StatisticsError) {
      level = try ConfidenceLevel(try Self.level(of: fields))
    } catch {
      throw .impossible(error)
    }
    self.level = level
    calculation = try Calculation(kind: try fields.text("kind"), input, level)
  }

  /// The name of a case, whatever else it holds.
  public static func id(of json: JSON) -> String? {
    switch CaseFields(json)?["id"] {
    case .string(let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }

  /// The level, or 95% where there is none to be read.
  private static func level(of fields: CaseFields) throws(StatisticsError) -> Double {
    switch fields["level"] {
    case nil: 0.95
    case .integer(let value): Double(value)
    case .number(let value): value
    default: throw StatisticsError(.level, nil, .known)
    }
  }

  /// The results, by all methods.
  public func results() throws(CaseError) -> [StatisticalResult] {
    do throws(StatisticsError) {
      return try calculation.results(level: level)
    } catch {
      throw .impossible(error)
    }
  }
}
