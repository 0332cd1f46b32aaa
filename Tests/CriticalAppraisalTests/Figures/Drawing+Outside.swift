@testable import CriticalAppraisal

extension Drawing {
  /// The marks that are not wholly within the drawing, by a little more than the width of a line.
  var outside: [Mark] {
    func isInside(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> Bool {
      left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1
    }
    return marks.filter { mark in
      switch mark {
      case .line(_, let from, let to):
        !isInside(min(from.x, to.x), min(from.y, to.y), max(from.x, to.x), max(from.y, to.y))
      case .polygon(_, let points):
        !points.allSatisfy { isInside($0.x, $0.y, $0.x, $0.y) }
      case .rectangle(_, let box):
        !isInside(box.x, box.y, box.x + box.width, box.y + box.height)
      case .circle(_, let center, let radius):
        !isInside(center.x - radius, center.y - radius, center.x + radius, center.y + radius)
      case .text(let style, let anchor, let place, let text):
        switch anchor {
        case .start:
          !isInside(place.x, place.y - style.ascent, place.x + style.width(of: text), place.y)
        case .middle:
          !isInside(
            place.x - style.width(of: text) / 2, place.y - style.ascent,
            place.x + style.width(of: text) / 2, place.y)
        case .end:
          !isInside(place.x - style.width(of: text), place.y - style.ascent, place.x, place.y)
        }
      }
    }
  }

  /// The texts, in order.
  var texts: [String] {
    marks.compactMap { if case .text(_, _, _, let text) = $0 { text } else { nil } }
  }

  /// Where a text stands.
  func place(of text: String) -> Point? {
    for case .text(_, _, let place, text) in marks { return place }
    return nil
  }

  /// The rectangles of a style.
  func boxes(_ style: FillStyle) -> [Box] {
    marks.compactMap { if case .rectangle(style, let box) = $0 { box } else { nil } }
  }

  /// The polygons of a style.
  func polygons(_ style: FillStyle) -> [[Point]] {
    marks.compactMap { if case .polygon(style, let points) = $0 { points } else { nil } }
  }

  /// The lines of a style.
  func lines(_ style: LineStyle) -> [(from: Point, to: Point)] {
    marks.compactMap { if case .line(style, let from, let to) = $0 { (from, to) } else { nil } }
  }
}
