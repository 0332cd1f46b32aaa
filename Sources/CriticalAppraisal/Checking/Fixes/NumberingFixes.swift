import CommonMark

/// Numbers the reference list from 1 on, in the order of first citation where that is asked for,
/// and the citations with it.
struct NumberingFixes {
  private(set) var fixes: [Fix] = []

  /// Prepares the changes; `nil` where they are not certain, or the list needs none.
  init?(_ reading: Reading, isByCitation: Bool) {
    let appraisal = reading.appraisal
    let references = appraisal.references
    let numbers = references.map(\.number)
    let entries = ReferenceLines(reading).entries
    let slots = entries.compactMap { NumberedEntry($0, in: reading.source) }
    // Every entry must have lines and a number of its own, and every citation an entry.
    guard references.count > 1, Set(numbers).count == numbers.count,
      slots.count == references.count, appraisal.citations.allSatisfy(\.unresolved.isEmpty),
      zip(slots, numbers).allSatisfy({ $0.number == $1 })
        || zip(slots, numbers).allSatisfy({ $1 == $0.entry.reference + 1 })
    else { return nil }

    let order = Self.order(of: appraisal, isByCitation: isByCitation)
    let isMoved = order != Array(references.indices)
    var renumbered: [Int: Int] = [:]
    for (place, index) in order.enumerated() { renumbered[numbers[index]] = place + 1 }
    guard renumbered.contains(where: { $0.key != $0.value }) || isMoved else { return nil }
    let kind: Fix.Kind = isByCitation && isMoved ? .order : .numbering

    guard
      let citations = CitationLines.fixes(of: reading, kind: kind, number: { renumbered[$0] })
    else { return nil }
    let isCounted = zip(slots, numbers).contains { $0.number != $1 }
    fixes = citations
    for (place, index) in order.enumerated() {
      let slot = slots[place]
      let number = isCounted ? slot.number : place + 1
      let text = slot.replacing(by: slots[index], number: number, in: reading.source)
      guard text != Array(reading.source[slot.entry.range]) else { continue }
      fixes.append(
        Fix(kind: kind, line: slot.entry.line, range: slot.entry.range, replacement: text))
    }
  }

  /// The indices of the entries in the order they should have: of first citation, uncited ones
  /// last; or of their numbers.
  private static func order(of appraisal: Appraisal, isByCitation: Bool) -> [Int] {
    let references = appraisal.references
    guard isByCitation else {
      return references.indices.sorted { references[$0].number < references[$1].number }
    }
    let indices = Dictionary(
      references.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [Int] = []
    var isPlaced = Set<Int>()
    for number in appraisal.citations.flatMap(\.targets) {
      if let index = indices[number], isPlaced.insert(index).inserted { order.append(index) }
    }
    return order + references.indices.filter { !isPlaced.contains($0) }
  }
}

/// An entry whose first line begins with a typed number.
private struct NumberedEntry {
  let entry: ReferenceLines.Entry
  let number: Int
  /// Where the digits are.
  private let digits: Range<Int>
  /// Where the words begin.
  private let text: Int

  init?(_ entry: ReferenceLines.Entry, in source: [UInt8]) {
    self.entry = entry
    let bytes = Array(source[entry.range])
    let marks = bytes.prefix { $0.isBlank || $0 == UInt8(ascii: ">") }.count
    guard let typed = ReferenceListReader.typedNumber(Array(bytes[marks...])),
      let first = bytes.firstIndex(where: \.isDigit)
    else { return nil }
    number = typed.number
    let start = entry.range.lowerBound + first
    digits = start..<(start + bytes[first...].prefix(while: \.isDigit).count)
    text = entry.range.lowerBound + marks + typed.bytes
  }

  /// The lines of another entry in the place of this one.
  func replacing(by other: NumberedEntry, number: Int, in source: [UInt8]) -> [UInt8] {
    let mark =
      Array(source[entry.range.lowerBound..<digits.lowerBound]) + Array(String(number).utf8)
      + Array(source[digits.upperBound..<text])
    let shift = mark.count - (other.text - other.entry.range.lowerBound)
    let words = source[other.text..<other.entry.range.upperBound]
    guard shift != 0, words.contains(0x0A) else { return mark + words }
    return mark + Self.indented(words, by: shift, from: mark.count - shift)
  }

  /// Lines whose indentation follows the width of the number before the first.
  private static func indented(
    _ words: ArraySlice<UInt8>, by shift: Int, from width: Int
  ) -> [UInt8] {
    var lines = words.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for index in lines.indices.dropFirst()
    where lines[index].prefix(while: { $0 == 0x20 }).count >= width {
      if shift > 0 {
        lines[index].insert(contentsOf: [UInt8](repeating: 0x20, count: shift), at: 0)
      } else {
        lines[index].removeFirst(-shift)
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
