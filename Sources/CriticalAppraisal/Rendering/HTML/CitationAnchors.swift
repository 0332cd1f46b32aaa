/// The places in the text that cite each entry of the reference list, for the ways back.
///
/// An anchor `cite-3-2` is the second place that cites entry 3. An entry in the middle of a range,
/// the 5 of `4-6`, has the anchor of the number before it.
struct CitationAnchors {
  /// The two numbers of an anchor's name.
  struct Anchor {
    var number: Int
    var count: Int
    /// The index of the next anchor of the same entry.
    fileprivate var next = -1
  }

  /// Where the anchors of one entry are among all.
  private struct List {
    var first: Int
    var last = -1
    var count = 0

    /// Adds a place; the last one before it, or -1, and how many there are now.
    mutating func add(_ place: Int) -> (before: Int, count: Int) {
      defer { last = place }
      count += 1
      return (last, count)
    }
  }

  private var anchors: [Anchor] = []
  private var lists: [Int: List] = [:]

  /// Adds a place that cites an entry.
  mutating func add(for number: Int) -> Anchor {
    let anchor = Anchor(number: number, count: link(number))
    anchors.append(anchor)
    return anchor
  }

  /// Adds an anchor for an entry that has no place of its own.
  mutating func add(_ anchor: Anchor, for number: Int) {
    _ = link(number)
    anchors.append(Anchor(number: anchor.number, count: anchor.count))
  }

  /// Makes the next anchor one of an entry; how many the entry then has.
  private mutating func link(_ number: Int) -> Int {
    let place = anchors.count
    let (before, count) = lists[number, default: List(first: place)].add(place)
    if before >= 0 { anchors[before].next = place }
    return count
  }

  /// How many anchors an entry has.
  func count(for number: Int) -> Int { lists[number]?.count ?? 0 }

  /// The last anchor of an entry.
  func last(for number: Int) -> Anchor? { lists[number].map { anchors[$0.last] } }

  /// The first anchor of an entry.
  func first(for number: Int) -> Anchor? { lists[number].map { anchors[$0.first] } }

  /// The next anchor of the same entry.
  func next(after anchor: Anchor) -> Anchor? { anchor.next < 0 ? nil : anchors[anchor.next] }
}
