/// The elements that pages are made of.
enum Tag: String {
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
}
