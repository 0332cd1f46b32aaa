/// The streams a process is given.
public enum StandardStream: Int32, Sendable {
  case input
  case output
  case error

  /// Whether a person reads or types there.
  public var isTerminal: Bool { POSIX.isTerminal(rawValue) }

  /// Writes a text; in vain when nobody is there to read it.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes; in vain when nobody is there to read them.
  public func write(_ bytes: [UInt8]) { try? POSIX.write(bytes, to: rawValue) }

  /// All there is to read, up to a limit.
  public func read(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let isWhole: Bool
    do throws(POSIX.Failure) {
      isWhole = try POSIX.read(rawValue, limit: limit, sizeHint: 1 << 16, into: &bytes)
    } catch {
      throw FileError(error.reason, "-")
    }
    guard isWhole else { throw FileError(.tooLarge(limit: limit), "-") }
    return bytes
  }
}
