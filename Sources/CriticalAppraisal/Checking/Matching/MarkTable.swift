/// The entries of a list by marks, which are hashes already: they are looked up without another.
struct MarkTable: Sendable {
  /// A place with nothing in it has the entry -1.
  private var places: [(mark: UInt64, entry: Int)]

  /// A table for a number of marks, all of which may differ.
  init(capacity: Int) {
    var count = 8
    while count < capacity * 2 { count *= 2 }
    places = Array(repeating: (0, -1), count: count)
  }

  /// The entry that a mark was noted for; where there is none, it is noted for one.
  mutating func entry(under mark: UInt64, orNote entry: Int) -> Int? {
    let place = place(of: mark)
    if places[place].entry >= 0 { return places[place].entry }
    places[place] = (mark, entry)
    return nil
  }

  /// Notes a mark for an entry, and gives the one that it was noted for before.
  mutating func replaceEntry(under mark: UInt64, with entry: Int) -> Int? {
    let place = place(of: mark)
    let earlier = places[place].entry
    places[place] = (mark, entry)
    return earlier >= 0 ? earlier : nil
  }

  /// Where a mark is, or is to be put.
  private func place(of mark: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: mark ^ (mark >> 32)) & (places.count - 1)
    while places[place].entry >= 0, places[place].mark != mark {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}
