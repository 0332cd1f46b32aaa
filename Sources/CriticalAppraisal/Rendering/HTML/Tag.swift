/// The elements that pages are made of.
enum Tag: Int, CaseIterable {
  case a, abbr, b, blockquote, br, caption, cite, code, dd, details, div, dl, dt, em, figcaption
  case figure, footer, h1, h2, h3, h4, h5, h6, header, hr, i, img, li, meta, nav, ol, p, pre,
    section
  case span, strong, sub, summary, sup, table, tbody, td, th, thead, time, tr, ul

  /// The heading of a level, from 1; levels beyond 6 are 6.
  static func heading(_ level: Int) -> Tag {
    switch level {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    case 4: .h4
    case 5: .h5
    default: .h6
    }
  }

  /// The start tag up to its attributes: `<p`.
  var start: [UInt8] { Self.starts[rawValue] }

  /// The end tag: `</p>`.
  var end: [UInt8] { Self.ends[rawValue] }

  private static let starts = allCases.map { Array("<\($0)".utf8) }
  private static let ends = allCases.map { Array("</\($0)>".utf8) }
}
