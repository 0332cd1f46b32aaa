import Testing

@testable import CriticalAppraisal

struct FigureAxisTests {
  private static let linear: [(Double, Double, [Double])] = [
    (-7.0, 16.0, [-5.0, 0, 5, 10, 15]), (-1, 1, [-1, -0.5, 0, 0.5, 1]),
    (0, 0.07, [0, 0.02, 0.04, 0.06]), (-30, 140, [0, 50, 100]),
  ]

  @Test(arguments: linear)
  func `Ticks of differences are round and few`(_ low: Double, _ high: Double, _ ticks: [Double]) {
    let axis = FigureAxis(.linear, low...high, start: 0, length: 200)
    #expect(axis.ticks == ticks)
  }

  private static let ratios: [(Double, Double, [Double])] = [
    (0.22, 3.5, [0.5, 1.0, 2]), (0.05, 12, [0.1, 0.3, 1, 3, 10]),
    (0.8, 1.3, [0.8, 0.9, 1, 1.1, 1.2, 1.3]),
    (1e-6, 1e6, [1e-6, 1e-3, 1, 1e3, 1e6]),
  ]

  @Test(arguments: ratios)
  func `Ticks of ratios are round on both sides of 1`(
    _ low: Double, _ high: Double, _ ticks: [Double]
  ) {
    let axis = FigureAxis(.logarithmic, low...high, start: 0, length: 210)
    #expect(axis.ticks.count == ticks.count)
    #expect(zip(axis.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 * $1 })
  }
}
