extension PartialDate {
  /// Reads `2023`, `2023-06`, `2023-06-03`, also with slashes: `2023/06/03/`; a range is its begin.
  init?(numeric text: some StringProtocol) {
    var parts: [Int] = []
    var digits = 0
    var value = 0
    scan: for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        guard digits < 4 else { return nil }
        value = value * 10 + Int(byte - 0x30)
        digits += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        // A slash between two dates, or before a remark that says nothing.
        if digits == 0 { break scan }
        parts.append(value)
        (digits, value) = (0, 0)
        if byte == UInt8(ascii: "/"), parts.count > 1, text.utf8.contains(UInt8(ascii: "-")) {
          break scan
        }
        if parts.count == 3 { break scan }
      default: return nil
      }
    }
    if digits > 0, parts.count < 3 { parts.append(value) }
    guard let year = parts.first, year >= 1_000 else { return nil }
    self.init(year: year)
    guard parts.count > 1, (1...12).contains(parts[1]) else { return }
    month = parts[1]
    if parts.count > 2, (1...31).contains(parts[2]) { day = parts[2] }
  }

  /// The date as `2023`, `2023-06` or `2023-06-03`.
  func numeric(_ separator: String = "-") -> String {
    var text = String(year)
    guard let month else { return text }
    text += separator + (month < 10 ? "0" : "") + String(month)
    guard let day else { return text }
    return text + separator + (day < 10 ? "0" : "") + String(day)
  }

  /// Reads the date of PubMed, `2023 Jun 3`; a range or a season is as much as is sure of it.
  init?(spoken text: String) {
    let words = text.split(separator: " ")
    guard let first = words.first, let year = Int(first.prefix(4)), year >= 1_000,
      first.utf8.count == 4 || first.utf8.dropFirst(4).first == UInt8(ascii: "-")
    else { return nil }
    self.init(year: year)
    guard words.count > 1, first.utf8.count == 4, let month = Self.month(named: words[1]) else {
      return
    }
    self.month = month
    if words.count > 2, let day = Int(words[2]), (1...31).contains(day) { self.day = day }
  }

  /// The date as PubMed gives it, `2023 Jun 3`.
  var spoken: String {
    guard let month, (1...12).contains(month) else { return String(year) }
    let text = "\(year) \(Self.months[month - 1])"
    return day.map { "\(text) \($0)" } ?? text
  }

  /// The number of a month by its name, of which the first three letters count, or by its digits.
  static func month(named name: some StringProtocol) -> Int? {
    if let number = Int(name) { return (1...12).contains(number) ? number : nil }
    guard name.utf8.allSatisfy(\.isLetter), name.utf8.count >= 3 else { return nil }
    let key = name.prefix(3).lowercased()
    if let index = months.firstIndex(where: { $0.lowercased() == key }) { return index + 1 }
    return ["mrt": 3, "maa": 3, "mei": 5, "okt": 10][key]
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
