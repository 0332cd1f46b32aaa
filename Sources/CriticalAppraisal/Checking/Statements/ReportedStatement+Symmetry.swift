extension ReportedStatement {
  /// The estimate with its interval, in numbers, when both can be tested.
  var reported: ReportedInterval? {
    guard let estimate, let measure, let scale = measure.scale, !isAmbiguous, isFirm,
      let level = try? ConfidenceLevel((level ?? 95) / 100)
    else { return nil }
    return try? ReportedInterval(
      estimate.value, ConfidenceInterval(lower: lower.value, upper: upper.value), level: level,
      scale: scale)
  }

  /// How far the estimate is from the middle of the interval beyond rounding, as a share of half its
  /// width on its scale; `nil` when that cannot be told.
  var skewness: Double? {
    guard let reported, let estimate else { return nil }
    let scale = reported.scale
    let low = { (number: StatementNumber) in
      scale == .logarithmic
        ? scale.applied(to: max(number.value - number.slack, 0.2 * number.slack))
        : number.value - number.slack
    }
    let high = { (number: StatementNumber) in scale.applied(to: number.value + number.slack) }
    let (least, most) = ((low(lower) + low(upper)) / 2, (high(lower) + high(upper)) / 2)
    let gap = max(low(estimate) - most, least - high(estimate), 0)
    let half = (scale.applied(to: upper.value) - scale.applied(to: lower.value)) / 2
    return half > 0 ? gap / half : nil
  }

  /// The middle of an interval that is clearly not even around its estimate.
  var skewedMidpoint: Double? {
    guard measure == .ratio || measure == .meanDifference, !isAsymmetric, isInOrder,
      let estimate, lower.value <= estimate.value, estimate.value <= upper.value,
      lower.isPercentage == upper.isPercentage, let skewness, skewness > 0.2
    else { return nil }
    return reported?.midpoint
  }
}
