/// The ids of a page's elements, each given once.
package struct ElementIDs {
  private var taken = Set<String>(minimumCapacity: 24)
  /// The number to try next for an id that is wanted again.
  private var next: [String: Int] = [:]
  /// The numbers of the entries that are `ref-N`, ascending, while they are not in `taken`.
  private var entries: [Int] = []
  /// Whether an id of another element could be that of an entry too.
  private var hasLookalikes = false

  /// No id is taken.
  package init() {}

  /// An id that no other element has: the wanted one, or `wanted-2`, `wanted-3`.
  package mutating func unique(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "section" : wanted
    if !hasLookalikes, base.utf8.starts(with: "ref-".utf8) { noteLookalike() }
    guard !taken.insert(base).inserted else { return base }
    var number = next[base, default: 2]
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  /// The id of an entry of the reference list; `nil` where it is `ref-N`, as it is nearly always.
  mutating func entry(_ number: Int) -> String? {
    if !hasLookalikes, entries.last.map({ $0 < number }) ?? true {
      entries.append(number)
      return nil
    }
    if !hasLookalikes { noteLookalike() }
    return unique("ref-\(number)")
  }

  private mutating func noteLookalike() {
    hasLookalikes = true
    for number in entries { taken.insert("ref-\(number)") }
  }
}
