/// The lines of a source text.
struct SourceLines {
  private let bytes: [UInt8]
  private var starts: [Int] = [0]

  /// The lines of a text, whatever its line endings; a byte-order mark is no part of the first.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { starts = [3] }
    let span = bytes.span
    for index in span.indices {
      let isLast = index + 1 == span.count
      if span[index] == 0x0A || (span[index] == 0x0D && (isLast || span[index + 1] != 0x0A)) {
        starts.append(index + 1)
      }
    }
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// A line, from 1, without its ending; empty for one that is not there.
  subscript(line: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(line - 1) else { return bytes[bytes.count...] }
    let end = line < starts.count ? starts[line] : bytes.count
    let line = bytes[starts[line - 1]..<end]
    return line.dropLast(line.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count)
  }
}
