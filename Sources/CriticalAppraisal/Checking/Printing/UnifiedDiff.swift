/// The difference of two texts as `diff -u` writes it.
public struct UnifiedDiff: Sendable, Hashable {
  /// The text, empty when there is no difference.
  public var text: String

  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// Compares two texts of a file.
  public init(path: String, from old: [UInt8], to new: [UInt8]) {
    let (oldLines, newLines) = (Self.lines(old), Self.lines(new))
    let difference = newLines.difference(from: oldLines)
    guard !difference.isEmpty else {
      text = ""
      return
    }
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    text = "--- \(path)\n+++ \(path)\n"
    let edits = Self.edits(oldLines, newLines, removed, inserted)
    for hunk in Self.hunks(edits) { text += Self.text(of: edits[hunk]) }
  }

  /// A line of either text.
  private struct Edit {
    var mark: Character
    var line: String
    /// The lines of both texts that stand before it.
    var old: Int
    var new: Int
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func edits(
    _ old: [String], _ new: [String], _ removed: Set<Int>, _ inserted: Set<Int>
  ) -> [Edit] {
    var edits: [Edit] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        edits.append(Edit(mark: "-", line: old[left], old: left, new: right))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        edits.append(Edit(mark: "+", line: new[right], old: left, new: right))
        right += 1
      } else {
        edits.append(Edit(mark: " ", line: old[left], old: left, new: right))
        left += 1
        right += 1
      }
    }
    return edits
  }

  /// The changes with the lines around them; those that touch are one.
  private static func hunks(_ edits: [Edit]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in edits.indices where edits[index].mark != " " {
      let start = max(0, index - context)
      let end = min(edits.count, index + context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func text(of hunk: ArraySlice<Edit>) -> String {
    guard let first = hunk.first else { return "" }
    let old = hunk.count { $0.mark != "+" }
    let new = hunk.count { $0.mark != "-" }
    let place = { (start: Int, count: Int) in "\(count == 0 ? start : start + 1),\(count)" }
    return "@@ -\(place(first.old, old)) +\(place(first.new, new)) @@\n"
      + hunk.map { "\($0.mark)\($0.line)\n" }.joined()
  }
}
