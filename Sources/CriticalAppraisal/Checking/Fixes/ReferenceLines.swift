import CommonMark

/// Where each entry of the reference list stands in the source: whole lines.
struct ReferenceLines {
  /// The lines of one entry.
  struct Entry {
    /// Index of ``Appraisal/references``.
    var reference: Int
    /// The line it begins on, from 1.
    var line: Int
    /// From the first byte of its first line to the last that is no line end or blank.
    var range: Range<Int>
  }

  /// The entries that have lines of their own, in the order of the source.
  private(set) var entries: [Entry] = []

  /// Looks up the entries of what was read.
  init(_ reading: Reading) {
    let appraisal = reading.appraisal
    let tree = appraisal.content
    let line = { (id: Int) in Int(reading.sourceMap.nodeLines[id]) }
    var starts = Set(tree.blocks.map(line))
    for block in tree.blocks where tree.kind(block) != .paragraph {
      for child in tree.children(block) { starts.insert(line(child)) }
    }
    let placed = appraisal.references.enumerated().compactMap { index, reference in
      reference.nodes.first.map { (index: index, line: line($0)) }
    }
    starts.formUnion(placed.map(\.line))
    let boundaries = starts.sorted()
    let lines = SourceLines(reading.source)
    for (place, next) in zip(placed, placed.dropFirst().map(\.line) + [Int.max]) {
      // Two entries on one line cannot be told apart here.
      guard place.line != next, entries.last?.line != place.line else { continue }
      let following = boundaries.first { $0 > place.line } ?? lines.count + 1
      var end = lines[place.line].endIndex
      for number in place.line..<following where !lines[number].allSatisfy(\.isBlank) {
        end = lines[number].endIndex
      }
      let start = lines[place.line].startIndex
      guard start < end else { continue }
      entries.append(Entry(reference: place.index, line: place.line, range: start..<end))
    }
  }
}
