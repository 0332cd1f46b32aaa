extension RetractionIndex {
  /// Reads a Retraction Watch file: comma-separated, with commas, line breaks and doubled quotes
  /// inside quotes, in UTF-8 or Latin-1.
  ///
  /// Columns are found by their names. Rows that cannot be understood cost nothing but themselves.
  public init(csv bytes: [UInt8]) throws(FormatError) {
    self.init()
    let text = bytes.span
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = text.count > position ? bytes[position...].prefix { !$0.isLineEnd } : []
    let separator = Self.separators.first { header.contains($0) } ?? UInt8(ascii: ",")
    let places = try Self.places(in: text, &position, separator)

    let last = places.all.max() ?? 0
    var fields = [Range<Int>](repeating: 0..<0, count: last + 1)
    while position < text.count {
      for index in fields.indices { fields[index] = 0..<0 }
      var column = 0
      var isLast = false
      while !isLast {
        let field = CSVField(in: text, &position, separator)
        isLast = field.isLast
        if column <= last { fields[column] = field.range }
        column += 1
      }
      add(
        row: fields[places.nature], date: fields[places.date], notice: fields[places.notice],
        dois: fields[places.doi], pmids: fields[places.pmid], of: text)
    }
    makeTable()
  }

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// Where the columns that matter stand.
  private struct Places {
    var nature = 0
    var date = 0
    var notice = 0
    var doi = 0
    var pmid = 0

    var all: [Int] { [nature, date, notice, doi, pmid] }
  }

  /// Reads the first line.
  private static func places(
    in text: Span<UInt8>, _ position: inout Int, _ separator: UInt8
  ) throws(FormatError) -> Places {
    var names: [String] = []
    var isLast = position >= text.count
    while !isLast, names.count < 200 {
      let field = CSVField(in: text, &position, separator)
      isLast = field.isLast
      names.append(IdentifierText.words(field.range, of: text).trimmed.lowercased())
    }
    let columns: [(String, WritableKeyPath<Places, Int>)] = [
      ("RetractionNature", \.nature), ("RetractionDate", \.date), ("RetractionDOI", \.notice),
      ("OriginalPaperDOI", \.doi), ("OriginalPaperPubMedID", \.pmid),
    ]
    var places = Places()
    var missing: [String] = []
    for (name, place) in columns {
      if let index = names.firstIndex(of: name.lowercased()) {
        places[keyPath: place] = index
      } else {
        missing.append(name)
      }
    }
    guard missing.isEmpty else { throw FormatError(missingColumns: missing) }
    return places
  }

  // MARK: Rows

  private mutating func add(
    row nature: Range<Int>, date: Range<Int>, notice: Range<Int>, dois: Range<Int>,
    pmids: Range<Int>, of text: Span<UInt8>
  ) {
    guard let nature = Self.nature(nature, of: text) else { return }
    var start = notice.lowerBound
    let found = Self.nextDOI(notice, from: &start, of: text)
    let noticeName = found.map { add(name: $0, of: text) } ?? 0..<0
    let day = Self.day(date, of: text)
    start = dois.lowerBound
    while let name = Self.nextDOI(dois, from: &start, of: text) {
      add(name, nature, day, noticeName, of: text)
    }
    start = pmids.lowerBound
    while let name = Self.nextPMID(pmids, from: &start, of: text) {
      add(name, nature, day, noticeName, of: text)
    }
  }

  private mutating func add(
    _ name: Range<Int>, _ nature: Retraction.Nature, _ day: UInt32, _ notice: Range<UInt32>,
    of text: Span<UInt8>
  ) {
    add(
      Entry(
        mark: Self.mark(of: text, name), name: add(name: name, of: text), nature: nature, day: day,
        notice: notice, next: -1))
  }

  private static func nature(_ range: Range<Int>, of text: Span<UInt8>) -> Retraction.Nature? {
    guard let first = range.first, !text[first].isBlank else { return nil }
    let third = first + 2 < range.upperBound ? text[first + 2] | 0x20 : 0
    return switch (text[first] | 0x20, third) {
    case (UInt8(ascii: "r"), UInt8(ascii: "t")): .retraction
    case (UInt8(ascii: "r"), UInt8(ascii: "i")): .reinstatement
    case (UInt8(ascii: "e"), _): .expressionOfConcern
    case (UInt8(ascii: "c"), _): .correction
    default: nil
    }
  }

  /// The day of `8/13/2020 0:00` or `2020-08-13`, as one number; 0 for neither.
  private static func day(_ range: Range<Int>, of text: Span<UInt8>) -> UInt32 {
    var numbers: [UInt32] = []
    var number: UInt32?
    for index in range {
      if text[index].isDigit {
        number = min(99_999, (number ?? 0) * 10 + UInt32(text[index] - 0x30))
      } else {
        if let number { numbers.append(number) }
        number = nil
        if numbers.count == 3 { break }
      }
    }
    if let number { numbers.append(number) }
    guard numbers.count >= 3 else { return 0 }
    var (year, month, day) = (numbers[2], numbers[0], numbers[1])
    if numbers[0] > 31 { (year, month, day) = (numbers[0], numbers[1], numbers[2]) }
    if month > 12 { swap(&month, &day) }
    guard month <= 12, day <= 31, year <= 9999 else { return 0 }
    return year * 10_000 + month * 100 + day
  }

  /// The next DOI of a cell, without what stands before its `10.`; several are separated by `;`.
  private static func nextDOI(
    _ range: Range<Int>, from start: inout Int, of text: Span<UInt8>
  ) -> Range<Int>? {
    while start + 6 < range.upperBound {
      guard text[start] == 0x31, text[start + 1] == 0x30, text[start + 2] == UInt8(ascii: ".")
      else {
        start += 1
        continue
      }
      let first = start
      var end = start
      while end < range.upperBound, text[end] > 0x20, text[end] != UInt8(ascii: ";") { end += 1 }
      // Old DOIs of Wiley hold a `;` before their last part.
      if end < range.upperBound, text[end] == UInt8(ascii: ";"), hasAngle(start..<end, of: text) {
        while end < range.upperBound, text[end] > 0x20 { end += 1 }
      }
      start = end
      return first..<end
    }
    return nil
  }

  private static func hasAngle(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    for index in range where text[index] == UInt8(ascii: "<") { return true }
    return false
  }

  /// The next number of PubMed in a cell; `0` is none.
  private static func nextPMID(
    _ range: Range<Int>, from start: inout Int, of text: Span<UInt8>
  ) -> Range<Int>? {
    while start < range.upperBound {
      let first = start
      let end = IdentifierText.endOfDigits(from: first, in: text, to: range.upperBound)
      start = max(end, first + 1)
      if end > first, text[first] != 0x30, end - first <= 8 { return first..<end }
    }
    return nil
  }
}
