/// The retractions, corrections and expressions of concern of a Retraction Watch file, found by
/// DOI or PMID.
///
/// The file is public: https://www.crossref.org/documentation/retrieve-metadata/retraction-watch/.
/// Of its 70,000 rows nothing is kept but identifiers, nature, date and the DOI of the notice.
public struct RetractionIndex: Sendable {
  /// Why bytes are no Retraction Watch file.
  public struct FormatError: Error, Sendable, Hashable {
    /// The columns that the first line does not name.
    public var missingColumns: [String]
  }

  /// An event of one paper.
  struct Entry: Sendable {
    /// A number made of the identifier, for finding it.
    var mark: UInt64
    /// The identifier, in ``names``.
    var name: Range<UInt32>
    var nature: Retraction.Nature
    /// Year, month and day as one number; 0 where they are not known.
    var day: UInt32
    /// The DOI of the notice, in ``names``; empty where there is none.
    var notice: Range<UInt32>
    /// The next entry of the same place in the table; -1 where there is none.
    var next: Int32
  }

  private(set) var entries: [Entry] = []
  /// Identifiers, one after the other, in lower case.
  private var names: [UInt8] = []
  /// By the last bits of a mark, the last entry that has them.
  private var table: [Int32] = []

  /// An index of no papers.
  public init() {}

  /// How many events of papers it holds.
  public var count: Int { entries.count }

  /// The state that a paper is in; `nil` when nothing is known against it.
  ///
  /// The latest event counts; but a retraction stands until a reinstatement undoes it, whatever
  /// corrections follow.
  public func state(doi: String?, pmid: String?) -> Retraction? {
    var events: [Retraction] = []
    if let doi { append(events: doi, to: &events) }
    if let pmid { append(events: pmid, to: &events) }
    let inOrder = events.sorted { left, right in
      left.date == right.date
        ? left.nature.rank < right.nature.rank
        : (left.date?.iso ?? "") < (right.date?.iso ?? "")
    }
    var state: Retraction?
    for event in inOrder {
      switch event.nature {
      case .reinstatement: state = nil
      case .retraction: state = event
      case .correction, .expressionOfConcern:
        if state?.nature != .retraction { state = event }
      }
    }
    return state
  }

  /// Appends the events of a paper by one of its identifiers.
  private func append(events identifier: String, to events: inout [Retraction]) {
    guard !table.isEmpty else { return }
    let name = identifier.utf8.map(\.lowercased)
    let mark = Self.mark(of: name.span, name.indices)
    var index = table[Int(mark & UInt64(table.count - 1))]
    while index >= 0 {
      let entry = entries[Int(index)]
      if entry.mark == mark, slice(entry.name).elementsEqual(name) {
        let notice = slice(entry.notice)
        events.append(
          Retraction(
            entry.nature, date: Self.date(entry.day),
            notice: notice.isEmpty ? nil : String(decoding: notice, as: UTF8.self)))
      }
      index = entry.next
    }
  }

  private func slice(_ range: Range<UInt32>) -> ArraySlice<UInt8> {
    names[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private static func date(_ day: UInt32) -> CalendarDate? {
    CalendarDate(year: Int(day / 10_000), month: Int(day / 100 % 100), day: Int(day % 100))
  }

  /// The hash of bytes in whatever case.
  static func mark(of text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = FNVHash()
    for index in range { hash.combine(text[index].lowercased) }
    return hash.value ^ (hash.value >> 29)
  }

  // MARK: Building

  /// Adds bytes to the names, in lower case.
  mutating func add(name range: Range<Int>, of text: Span<UInt8>) -> Range<UInt32> {
    let start = UInt32(names.count)
    for index in range { names.append(text[index].lowercased) }
    return start..<UInt32(names.count)
  }

  /// Adds an event of a paper.
  mutating func add(_ entry: Entry) { entries.append(entry) }

  /// Makes the table, once all entries are there.
  mutating func makeTable() {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    for index in entries.indices {
      let place = Int(entries[index].mark & UInt64(size - 1))
      entries[index].next = table[place]
      table[place] = Int32(index)
    }
  }
}

extension Retraction.Nature {
  /// The order of events of one day: a paper is retracted after all doubts, and reinstated first.
  fileprivate var rank: Int {
    switch self {
    case .reinstatement: 0
    case .correction: 1
    case .expressionOfConcern: 2
    case .retraction: 3
    }
  }
}
