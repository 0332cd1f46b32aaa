/// Tells the lines of places in a text; cheap when each is near the one asked for before.
struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column in bytes of a place, both from 1.
  mutating func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    let line =
      offset < place ? line - lineEnds(in: offset..<place) : line + lineEnds(in: place..<offset)
    if line != self.line { lineStart = start(ofLineWith: offset) }
    (place, self.line) = (offset, line)
    return (line, offset - lineStart + 1)
  }

  /// The line of a place, from 1.
  mutating func line(of offset: Int) -> Int { position(of: offset).line }

  /// How many lines end in a range; of the two bytes of Windows the second ends one.
  private func lineEnds(in range: Range<Int>) -> Int {
    let span = bytes.span
    var count = 0
    for index in range where span[index] == 0x0A || span[index] == 0x0D {
      if span[index] == 0x0D, index + 1 < span.count, span[index + 1] == 0x0A { continue }
      count += 1
    }
    return count
  }

  private func start(ofLineWith offset: Int) -> Int {
    var start = offset
    while start > 0, lineEnds(in: (start - 1)..<start) == 0 { start -= 1 }
    return start
  }
}
