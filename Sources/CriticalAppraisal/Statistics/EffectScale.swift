import RealModule

/// The scale on which the errors of an effect are symmetric.
public enum EffectScale: String, Sendable, Hashable, CaseIterable {
  /// Differences: as they are.
  case linear
  /// Ratios: their natural logarithm.
  case logarithmic = "log"

  /// The value that stands for no effect.
  public var noEffect: Double { self == .linear ? 0 : 1 }

  /// A value on this scale.
  func applied(to value: Double) -> Double {
    self == .linear ? value : Double.log(value)
  }

  /// The value of a place on this scale.
  func undone(_ place: Double) -> Double {
    self == .linear ? place : Double.exp(place)
  }

  /// Throws unless a value has a place on this scale.
  @discardableResult
  func check(
    _ value: Double, as quantity: StatisticalQuantity
  ) throws(StatisticsError) -> Double {
    self == .linear ? try quantity.finite(value) : try quantity.positive(value)
  }
}
