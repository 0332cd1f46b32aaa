import CourseSite

/// A line on the terminal that tells how far a job is, and leaves nothing behind.
struct ProgressLine {
  /// Whether there is a terminal to show it on.
  var isShown: Bool
  private var isVisible = false

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows how many of all are done.
  mutating func show(_ done: Int, of total: Int) {
    guard isShown, done < total else { return }
    StandardStream.error.write("\r\(done)/\(total)")
    isVisible = true
  }

  /// Takes the line away, for something else to be written.
  mutating func clear() {
    guard isVisible else { return }
    StandardStream.error.write("\r\u{1B}[K")
    isVisible = false
  }
}
