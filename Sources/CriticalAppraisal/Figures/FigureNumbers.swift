/// The numbers of figures in a language: a proper minus sign where a page shows them.
struct FigureNumbers {
  let terms: Terms
  /// The minus sign.
  var minus = "\u{2212}"
  private let numbers: NumberText

  /// Numbers of a page.
  init(_ terms: Terms) {
    self.terms = terms
    numbers = NumberText(terms.language)
  }

  /// Numbers of a plain text, with the sign that is typed.
  static func typed(_ terms: Terms) -> FigureNumbers {
    var numbers = FigureNumbers(terms)
    numbers.minus = "-"
    return numbers
  }

  /// A number with so many decimals; a dash for none.
  func fixed(_ value: Double?, _ decimals: Int) -> String {
    guard let value, !value.isNaN else { return "\u{2013}" }
    return signed(numbers.fixed(value, decimals: decimals))
  }

  /// A number as it is, without superfluous decimals.
  func plain(_ value: Double) -> String {
    guard !value.isNaN else { return "\u{2013}" }
    return value.isInfinite ? fixed(value, 0) : signed(numbers.plain(value))
  }

  /// A number with about three digits.
  func adaptive(_ value: Double) -> String { fixed(value, NumberText.decimals(for: value)) }

  /// A fraction as a percentage: whole from 10% to 90%, finer near the ends.
  func percentage(_ fraction: Double) -> String {
    let value = fraction * 100
    // Nearly none is not none, and nearly all not all.
    if value > 0, value < 0.005 { return "<" + fixed(0.01, 2) + "%" }
    if value < 100, value >= 99.995 { return ">" + fixed(99.99, 2) + "%" }
    let distance = min(value, 100 - value)
    let decimals = distance >= 9.95 || distance <= 0 ? 0 : distance >= 0.995 ? 1 : 2
    let text = fixed(value, decimals)
    let isWhole = decimals > 0 && value.rounded() == (value * 100).rounded() / 100
    return (isWhole ? fixed(value, 0) : text) + "%"
  }

  /// The name of an interval: `95% CI`, `95%-BI`.
  func intervalName(_ level: Double) -> String {
    let number = numbers.plain(level)
    return terms.pick("\(number)%-BI", "\(number)% CI")
  }

  private func signed(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "-") ? minus + text.dropFirst() : text
  }
}
