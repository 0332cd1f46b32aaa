extension Calculation {
  /// What follows from printed results.
  func inferred(_ level: ConfidenceLevel) -> [StatisticalResult] {
    switch self {
    case .pFromInterval(let reported, let degreesOfFreedom):
      pResults(reported, degreesOfFreedom)
    case .intervalFromP(let reported):
      [
        (StatisticalMethod.normal, StatisticalResult.Role.recommended),
        (.altmanBland, .informative),
      ]
      .compactMap { method, role in
        reported.interval(method, level: level).map {
          StatisticalResult(.interval, method, role, .estimate($0))
        }
      }
    case .errorFromP(let reported, let degreesOfFreedom):
      errorResults(reported, degreesOfFreedom)
    case .deviation(let deviation, let difference):
      deviationResults(deviation, difference)
    case .mean(let group):
      [
        StatisticalResult(.mean, .t, .recommended, .estimate(group.meanEstimate(.t, level: level))),
        StatisticalResult(.mean, .z, .alternative, .estimate(group.meanEstimate(.z, level: level))),
      ]
    case .changedLevel(let reported, let other):
      [.only(.interval, .normal, .estimate(reported.changed(to: other)))]
    case .pRange(let range): [.only(.pRange, .roundingInterval, .pRange(range))]
    case .pFromStatistic(let statistic):
      [
        .only(.p, .twoSided, .test(SignificanceTest(p: statistic.p))),
        StatisticalResult(
          .p, .oneSided, .informative, .test(SignificanceTest(p: statistic.oneSidedP))),
      ]
    default: []
    }
  }

  private func pResults(
    _ reported: ReportedInterval, _ degreesOfFreedom: Double?
  ) -> [StatisticalResult] {
    func result(
      _ method: StatisticalMethod, _ role: StatisticalResult.Role
    ) -> [StatisticalResult] {
      reported.test(method, degreesOfFreedom: degreesOfFreedom).map {
        [StatisticalResult(.p, method, role, .test($0))]
      } ?? []
    }
    let midpoint = StatisticalResult(
      .midpoint, .ofLimits, .informative, .estimate(Estimate(reported.midpoint)))
    return result(.normal, .recommended) + [midpoint] + result(.altmanBland, .informative)
      + result(.t, .alternative)
  }

  private func errorResults(
    _ reported: ReportedP, _ degreesOfFreedom: Double?
  ) -> [StatisticalResult] {
    let t = reported.standardError(.t, degreesOfFreedom: degreesOfFreedom)
    var results: [StatisticalResult] = []
    if let normal = reported.standardError(.normal) {
      results.append(
        StatisticalResult(
          .standardError, .normal, t == nil ? .recommended : .alternative, .estimate(normal)))
    }
    if let t {
      results.append(StatisticalResult(.standardError, .t, .recommended, .estimate(t)))
    }
    return results
  }

  private func deviationResults(
    _ deviation: DeviationFromInterval, _ difference: Double?
  ) -> [StatisticalResult] {
    let methods: [(StatisticalMethod, StatisticalMethod, StatisticalResult.Role)] = [
      (.t, .hedgesGViaT, .recommended), (.z, .hedgesGViaZ, .alternative),
    ]
    return methods.flatMap { method, hedges, role in
      let standardized = difference.flatMap {
        deviation.standardized(difference: $0, method)?.estimate.untested
      }
      return [
        StatisticalResult(.standardDeviation, method, role, .estimate(deviation.estimate(method)))
      ]
        + (standardized.map {
          [StatisticalResult(.standardizedMeanDifference, hedges, role, .estimate($0))]
        } ?? [])
    }
  }
}
