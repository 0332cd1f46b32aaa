import RealModule

extension ForestPlot {
  /// The part of the axis that the rows need, in the units of the estimates.
  ///
  /// No effect, all estimates and all bands of small differences are on it. Limits far beyond those
  /// are cut, so that one wide interval does not press all others together.
  var shownRange: ClosedRange<Double> {
    if let axis, isUsable(axis) { return axis }
    let noEffect = scale.applied(to: scale.noEffect)
    var (low, high) = (noEffect, noEffect)
    var halfWidths: [Double] = []
    for row in rows {
      for value in [row.estimate, row.band(scale)?.lowerBound, row.band(scale)?.upperBound] {
        guard let place = place(value) else { continue }
        low = min(low, place)
        high = max(high, place)
      }
      for limit in [row.lower, row.upper] {
        guard let estimate = place(row.estimate), let limit = place(limit) else { continue }
        halfWidths.append(abs(limit - estimate))
      }
    }
    halfWidths.sort()
    let typical = halfWidths.isEmpty ? 0 : halfWidths[halfWidths.count / 2]
    let reach = max(3 * typical, high - low)
    let core = (low, high)
    for limit in rows.flatMap({ [$0.lower, $0.upper] }) {
      guard let place = place(limit) else { continue }
      low = min(low, max(place, core.0 - reach))
      high = max(high, min(place, core.1 + reach))
    }
    if high <= low {
      let room = scale == .logarithmic ? Double.log(2) : 1
      (low, high) = (low - room, high + room)
    }
    let margin = (high - low) * 0.06
    return scale.undone(low - margin)...scale.undone(high + margin)
  }

  /// Where a value stands on the scale; `nil` where it cannot.
  private func place(_ value: Double?) -> Double? {
    guard let value, abs(value) < 1e15, scale == .linear || value > 1e-15 else { return nil }
    return scale.applied(to: value)
  }

  private func isUsable(_ axis: ClosedRange<Double>) -> Bool {
    guard axis.lowerBound < axis.upperBound else { return false }
    return place(axis.lowerBound) != nil && place(axis.upperBound) != nil
  }
}

extension ForestPlot.Row {
  /// The differences that are too small to matter, on both sides of no effect: below 0.8 and above
  /// its inverse for a ratio, from -5 to 5 for a difference; `nil` where the author names none.
  func band(_ scale: EffectScale) -> ClosedRange<Double>? {
    guard let mcid, mcid.isFinite, mcid != 0 else { return nil }
    guard scale == .logarithmic else { return -abs(mcid)...abs(mcid) }
    guard mcid > 0 else { return nil }
    return min(mcid, 1 / mcid)...max(mcid, 1 / mcid)
  }

  /// Its limits, the lower one first; one that is missing or no number is `nil`.
  var limits: (lower: Double?, upper: Double?) {
    let lower = lower.flatMap { $0.isNaN ? nil : $0 }
    let upper = upper.flatMap { $0.isNaN ? nil : $0 }
    if let lower, let upper, lower > upper { return (upper, lower) }
    return (lower, upper)
  }
}
