/// An instrument to judge studies by, in a version: its items under short names of our own.
///
/// The official wording belongs to its makers; ``address`` leads to it.
public struct Instrument: Sendable, Hashable, Codable {
  /// How its answers are put together.
  public enum Overall: String, Sendable, Hashable, Codable, CaseIterable {
    /// The points of the items that are met.
    case total
    /// The worst of its domains.
    case worst
    /// High with one high domain, low when all are low, else not to be judged.
    case highIfAny = "high-if-any"
    /// Confidence, by the numbers of critical and other items that are not met.
    case critical
    /// No sum or rule; whoever judges decides.
    case judged
  }

  /// Its usual name, `PEDro`.
  public var name: String
  /// Other names it goes by, in lower case.
  public var aliases: [String]
  /// The version that the items are of: a year or a date.
  public var version: String
  /// Its items or domains, in order.
  public var items: [Item]
  /// How many of them a block may have: some come in parts, or do not count.
  public var rows: ClosedRange<Int>
  /// The answers or judgements of an item, besides that it cannot be told.
  public var answers: [EvidenceJudgement]
  /// How its answers are put together.
  public var overall: Overall
  /// Whether its points are called stars.
  public var countsStars = false
  /// Whether some concerns in several domains may be judged high.
  public var severalConcernsMayBeHigh: Bool
  /// Where its makers give the official wording; empty when that is not known.
  public var address: String
  /// What is known of the right to print its wording.
  public var licence: Localized

  /// An instrument; a block has a row for each item unless `rows` says otherwise.
  public init(
    name: String, aliases: [String] = [], version: String, items: [Item],
    rows: ClosedRange<Int>? = nil, answers: [EvidenceJudgement], overall: Overall,
    severalConcernsMayBeHigh: Bool = false, address: String, licence: Localized
  ) {
    self.name = name
    self.aliases = aliases
    self.version = version
    self.items = items
    self.rows = rows ?? items.count...items.count
    self.answers = answers
    self.overall = overall
    self.severalConcernsMayBeHigh = severalConcernsMayBeHigh
    self.address = address
    self.licence = licence
  }

  /// The most points that can be had.
  public var maximum: Int { items.reduce(0) { $0 + $1.points } }

  /// Its name and version, `RoB 2 (2019)`.
  public var title: String { version.isEmpty ? name : "\(name) (\(version))" }
}
