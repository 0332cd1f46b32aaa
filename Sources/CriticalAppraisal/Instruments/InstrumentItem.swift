extension Instrument {
  /// An item or domain, under a short name of our own.
  public struct Item: Sendable, Hashable, Codable {
    /// Its short name.
    public var name: Localized
    /// The points it gives when it is met; 0 for an item that does not count.
    public var points: Int
    /// Whether a weakness in it costs the confidence in all the rest.
    public var isCritical: Bool

    /// An item.
    public init(_ dutch: String, _ english: String, points: Int = 1, isCritical: Bool = false) {
      name = Localized(dutch: dutch, english: english)
      self.points = points
      self.isCritical = isCritical
    }

    /// Whether a name that someone gave is this one, in either language.
    func isNamed(_ folded: [UInt8]) -> Bool {
      Language.allCases.contains { TextByte.folded(name[$0]) == folded }
    }
  }
}
