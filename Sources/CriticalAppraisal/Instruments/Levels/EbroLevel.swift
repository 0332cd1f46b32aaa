/// The level of a single study by EBRO.
public enum EbroLevel: String, Sendable, Hashable, Codable, CaseIterable {
  /// A systematic review of at least two independent studies of level A2.
  case a1 = "A1"
  /// A double-blind randomised trial of good quality and size; a test against the reference with
  /// limits set before; a prospective cohort that is large enough and adjusted.
  case a2 = "A2"
  /// Comparative, but not with all of A2.
  case b = "B"
  /// Not comparative.
  case c = "C"
  /// The opinion of experts.
  case d = "D"

  /// The level of a conclusion that rests on studies of some levels; `nil` without any.
  public static func conclusion(of studies: [EbroLevel], by system: LevelSystem) -> Int? {
    func count(_ level: EbroLevel) -> Int { studies.count { $0 == level } }
    guard !studies.isEmpty else { return nil }
    if count(.a1) > 0 || count(.a2) > 1 { return 1 }
    if count(.a2) + count(.b) > 1 || (count(.a2) == 1 && system == .ebro) { return 2 }
    return count(.a2) + count(.b) + count(.c) > 0 ? 3 : 4
  }
}
