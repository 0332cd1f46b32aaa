/// The date of an entry, put together from `date` or from `year`, `month` and `day`.
struct BibTeXDate {
  private var date: PartialDate?
  private var year: Int?
  private var month: Int?
  private var day: Int?
  /// What could not be read, to be kept as it is.
  private(set) var unread: [(name: String, value: ArraySlice<UInt8>)] = []

  mutating func read(_ name: String, _ value: ArraySlice<UInt8>) {
    let text = LaTeXText.plain(value)
    switch name {
    case "date": date = PartialDate(numeric: text)
    case "year":
      year = Int(text).flatMap { (1_000...9_999).contains($0) ? $0 : nil }
    case "month": month = PartialDate.month(named: text)
    default: day = Int(text).flatMap { (1...31).contains($0) ? $0 : nil }
    }
    let isRead =
      switch name {
      case "date": date?.numeric() == text
      case "year": year != nil
      case "month": month != nil
      default: day != nil
      }
    if !isRead { unread.append((name, value)) }
  }

  /// The date, as far as it is known.
  var value: PartialDate? {
    if let date { return date }
    guard let year else { return nil }
    return PartialDate(year: year, month: month, day: month == nil ? nil : day)
  }
}
