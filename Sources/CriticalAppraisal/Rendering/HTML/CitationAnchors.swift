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

  private struct List {
    var first = -1
    var last = -1
    var count = 0
  }

  private var anchors: [Anchor] = []
  private var lists: [Int: List] = [:]

  /// Adds a place that cites an entry.
  mutating func add(for number: Int) -> Anchor {
    var list = lists[number] ?? List()
    let anchor = Anchor(number: number, count: list.count + 1)
    append(anchor, to: &list)
    lists[number] = list
    return anchor
  }

  /// Adds an anchor for an entry that has no place of its own.
  mutating func add(_ anchor: Anchor, for number: Int) {
    var list = lists[number] ?? List()
    append(Anchor(number: anchor.number, count: anchor.count), to: &list)
    lists[number] = list
  }

  private mutating func append(_ anchor: Anchor, to list: inout List) {
    if list.count == 0 {
      list.first = anchors.count
    } else {
      anchors[list.last].next = anchors.count
    }
    list.last = anchors.count
    list.count += 1
    anchors.append(anchor)
  }

  /// How many anchors an entry has.
  func count(for number: Int) -> Int { lists[number]?.count ?? 0 }

  /// The last anchor of an entry.
  func last(for number: Int) -> Anchor? { lists[number].map { anchors[$0.last] } }

  /// The anchors of an entry, in order.
  func all(for number: Int) -> [Anchor] {
    var found: [Anchor] = []
    var index = lists[number]?.first ?? -1
    while index >= 0 {
      found.append(anchors[index])
      index = anchors[index].next
    }
    return found
  }
}
