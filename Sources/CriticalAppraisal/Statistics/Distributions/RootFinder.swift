/// Finds where a function crosses zero.
enum RootFinder {
  /// The root of a function that is continuous and changes its sign between two arguments; where it
  /// does not, the argument at which it is nearer to zero.
  ///
  /// Method of Chandrupatla (Adv Eng Softw 1997;28:145): inverse quadratic interpolation where that
  /// is safe, bisection elsewhere.
  static func root(
    between low: Double, and high: Double, of function: (Double) -> Double
  ) -> Double {
    var (a, b) = (low, high)
    var (valueA, valueB) = (function(a), function(b))
    guard (valueA < 0) != (valueB < 0) else { return abs(valueA) < abs(valueB) ? a : b }
    var fraction = 0.5
    for _ in 0..<200 {
      let point = a + fraction * (b - a)
      let value = function(point)
      let (c, valueC): (Double, Double)
      if (value < 0) == (valueA < 0) {
        (c, valueC) = (a, valueA)
      } else {
        (c, valueC) = (b, valueB)
        (b, valueB) = (a, valueA)
      }
      (a, valueA) = (point, value)
      let best = abs(valueA) < abs(valueB) ? a : b
      let tolerance = 8 * best.ulp + Double.leastNormalMagnitude
      let smallest = tolerance / abs(b - a)
      if valueA == 0 { return a }
      if smallest > 0.5 { return best }

      let position = (a - b) / (c - b)
      let height = (valueA - valueB) / (valueC - valueB)
      if height * height < position, (1 - height) * (1 - height) < 1 - position {
        fraction =
          valueA / (valueB - valueA) * valueC / (valueB - valueC)
          + (c - a) / (b - a) * valueA / (valueC - valueA) * valueB / (valueC - valueB)
      } else {
        fraction = 0.5
      }
      fraction = min(1 - smallest, max(smallest, fraction))
    }
    return abs(valueA) < abs(valueB) ? a : b
  }

  /// The root of a function that rises, or falls, all the way up to a limit; it is sought from a
  /// guess in steps that double.
  static func root(
    near guess: Double, step: Double, below limit: Double = .infinity, isRising: Bool,
    of function: (Double) -> Double
  ) -> Double {
    var near = min(guess, limit)
    let goesUp = (function(near) < 0) == isRising
    var step = goesUp ? step : -step
    for _ in 0..<200 {
      let far = min(near + step, limit)
      if ((function(far) < 0) == isRising) != goesUp || far == limit {
        return root(between: near, and: far, of: function)
      }
      near = far
      step *= 2
    }
    return near
  }
}
