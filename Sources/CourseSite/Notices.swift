/// Notices that together keep something from being done.
public struct Notices: Error, Sendable, Hashable {
  /// The notices, in the order in which they should be read.
  public var all: [Notice]

  /// Notices.
  public init(_ all: [Notice]) { self.all = all }
}
