import RealModule

/// A horizontal axis: which values it shows, and where.
struct FigureAxis {
  let scale: EffectScale
  /// The values at its ends; above 0 on a logarithmic scale, and not equal.
  let range: ClosedRange<Double>
  /// Where it begins, in units of the drawing.
  var start: Double
  /// Its length.
  var length: Double

  init(_ scale: EffectScale, _ range: ClosedRange<Double>, start: Double, length: Double) {
    self.scale = scale
    self.range = range
    self.start = start
    self.length = length
  }

  /// Where it ends.
  var end: Double { start + length }

  /// Where a value stands, which is beyond the axis for values that it does not show; `nil` for
  /// what is no number.
  func place(_ value: Double) -> Double? {
    if value.isNaN { return nil }
    if scale == .logarithmic, value <= 0 { return start - length }
    let low = scale.applied(to: range.lowerBound)
    let high = scale.applied(to: range.upperBound)
    let fraction = (scale.applied(to: value) - low) / (high - low)
    return start + length * min(max(fraction, -1), 2)
  }

  /// Where a value stands, or the end of the axis that it lies beyond.
  func clamped(_ value: Double) -> Double? { place(value).map { min(max($0, start), end) } }

  /// Whether the axis shows a value.
  func shows(_ value: Double) -> Bool { range.contains(value) }

  // MARK: Ticks

  /// The values to write below it: round, and not more than fit.
  var ticks: [Double] {
    let room = max(2, Int(length / 34))
    let (low, high) = (range.lowerBound, range.upperBound)
    guard scale == .logarithmic, high / low >= 4 else {
      return Self.linearTicks(low, high, most: min(room, 7))
    }
    for mantissas in [[1.0, 2, 5], [1, 3], [1]] {
      let ticks = Self.powers(from: low, to: high).flatMap { power in
        mantissas.map { power < 1 ? $0 / (1 / power).rounded() : $0 * power }
      }.filter(range.contains)
      if ticks.count <= room { return ticks }
    }
    let decades = Self.powers(from: low, to: high).filter(range.contains)
    let stride = (decades.count + room - 1) / room
    let middle = decades.firstIndex(of: 1) ?? 0
    return decades.enumerated().filter { ($0.offset - middle) % max(stride, 1) == 0 }.map(\.element)
  }

  /// The decimals that the ticks need.
  static func decimals(of ticks: [Double]) -> Int {
    for decimals in 0..<6 {
      let power = Double.pow(10, decimals)
      if ticks.allSatisfy({ abs(($0 * power).rounded() / power - $0) <= abs($0) * 1e-6 }) {
        return decimals
      }
    }
    return 6
  }

  static func linearTicks(_ low: Double, _ high: Double, most: Int) -> [Double] {
    let span = high - low
    guard span > 0, span.isFinite else { return [low] }
    var power = Double.pow(10, Double.log10(span / Double(most)).rounded(.down))
    if !(power > 0) { power = span }
    let step =
      [1, 2, 5, 10].map { $0 * power }.first { (span / $0).rounded(.down) + 1 <= Double(most) }
      ?? power * 10
    let first = (low / step - 1e-9).rounded(.up)
    guard first.isFinite else { return [low] }
    let count = Int(min(max(((high / step + 1e-9).rounded(.down) - first), 0), 20))
    return (0...count).map { index in
      let multiple = first + Double(index)
      // Dividing by a whole number is exact where multiplying by 0.1 is not.
      return step < 1 ? multiple / (1 / step).rounded() : multiple * step
    }
  }

  private static func powers(from low: Double, to high: Double) -> [Double] {
    let first = Int(max(Double.log10(low).rounded(.down), -30))
    let last = Int(min(Double.log10(high).rounded(.up), 30))
    return first <= last ? (first...last).map { Double.pow(10, $0) } : []
  }
}
