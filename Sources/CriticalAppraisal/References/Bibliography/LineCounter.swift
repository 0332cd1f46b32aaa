/// Tells the lines of places in a text; cheap when they are asked for in order.
struct LineCounter {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column in bytes of a place, both from 1.
  mutating func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    if offset < place { (place, line, lineStart) = (0, 1, 0) }
    (place, line, lineStart) = counted(to: offset)
    return (line, offset - lineStart + 1)
  }

  private func counted(to offset: Int) -> (place: Int, line: Int, lineStart: Int) {
    var (place, line, lineStart) = (place, line, lineStart)
    let span = bytes.span
    while place < offset {
      let byte = span[place]
      place &+= 1
      guard byte.isLineEnd else { continue }
      // The two bytes of Windows end one line.
      if byte == 0x0D, place < span.count, span[place] == 0x0A {
        guard place < offset else { break }
        place &+= 1
      }
      line &+= 1
      lineStart = place
    }
    return (place, line, lineStart)
  }

  /// The line of a place, from 1.
  mutating func line(of offset: Int) -> Int { position(of: offset).line }
}
