/// Finds the known word that a mistyped one was probably meant to be.
public enum NearMiss {
  /// The nearest of some words, if it is near enough to be a slip of the pen.
  ///
  /// One edit for short words, two from eight letters on; an edit is a letter too many, too few,
  /// another one, or two swapped.
  public static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let target = Array(word.utf8)
    guard target.count >= 3, target.count <= 64 else { return nil }
    let limit = target.count >= 8 ? 2 : 1
    var best: (word: String, distance: Int)?
    for candidate in words where abs(candidate.utf8.count - target.count) <= limit {
      let distance = distance(target, Array(candidate.utf8))
      guard distance > 0, distance <= limit else { continue }
      if let best, (best.distance, best.word) < (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// The optimal string alignment distance: Levenshtein's, with swaps of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + Array(repeating: 0, count: right.count)
      for column in right.indices {
        let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
        current[column + 1] = min(substitution, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          current[column + 1] = min(current[column + 1], before[column - 1] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
