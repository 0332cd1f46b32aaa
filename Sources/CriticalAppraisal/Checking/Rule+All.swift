extension Rule {
  /// All rules, in the order of their groups.
  public static let all: [Rule] = [
    .sectionMissing,
  ]

  /// The rule of an id.
  public static func named(_ id: String) -> Rule? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
