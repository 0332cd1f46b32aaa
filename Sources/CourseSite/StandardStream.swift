/// The streams a process is given.
public enum StandardStream: Int32, Sendable {
  case input
  case output
  case error

  /// Whether a person reads or types there.
  public var isTerminal: Bool { POSIX.isTerminal(rawValue) }

  /// Writes a text.
  public func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes bytes; that the reader has gone away is no error.
  public func write(_ bytes: [UInt8]) throws(FileError) {
    do throws(POSIX.Failure) {
      try POSIX.write(bytes, to: rawValue)
    } catch {
      guard error.reason == .brokenPipe else {
        throw FileError(error.reason, "-", isWriting: true)
      }
    }
  }

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
