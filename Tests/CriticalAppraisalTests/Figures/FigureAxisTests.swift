import Testing

@testable import CriticalAppraisal

struct FigureAxisTests {
  @Test(
    arguments: [
      (-7.0, 16.0, [-5.0, 0, 5, 10, 15]), (-1, 1, [-1, -0.5, 0, 0.5, 1]),
      (0, 0.07, [0, 0.02, 0.04, 0.06]), (-30, 140, [0, 50, 100]),
    ])
  func `Ticks of differences are round and few`(_ low: Double, _ high: Double, _ ticks: [Double]) {
    let axis = FigureAxis(.linear, low...high, start: 0, length: 200)
    #expect(axis.ticks == ticks)
  }

  @Test(
    arguments: [
      (0.22, 3.5, [0.5, 1.0, 2]), (0.05, 12, [0.1, 0.3, 1, 3, 10]),
      (0.8, 1.3, [0.8, 0.9, 1, 1.1, 1.2, 1.3]),
      (1e-6, 1e6, [1e-4, 1e-2, 1, 1e2, 1e4]),
    ])
  func `Ticks of ratios are round on both sides of 1`(
    _ low: Double, _ high: Double, _ ticks: [Double]
  ) {
    let axis = FigureAxis(.logarithmic, low...high, start: 0, length: 210)
    #expect(axis.ticks.count == ticks.count)
    #expect(zip(axis.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 * $1 })
  }
}
