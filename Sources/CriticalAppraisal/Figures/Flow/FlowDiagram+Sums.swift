extension FlowDiagram {
  /// The numbers that do not add up: a stage that does not hold what the one before and its losses
  /// leave, or that holds more participants than the one before.
  ///
  /// Where a stage does not say who left, fewer in the next is no contradiction. Arms are compared
  /// one by one where all numbers are given for each; otherwise their sums are.
  public var mismatches: [Mismatch] {
    var found: [Mismatch] = []
    for (index, stage) in stages.enumerated().dropFirst() {
      let before = stages[index - 1]
      if isByArm(before), isByArm(stage),
        before.losses.allSatisfy({ $0.counts.count == before.counts.count })
      {
        for arm in stage.counts.indices {
          let lost = before.losses.reduce(0) { $0 &+ $1.counts[arm] }
          check(
            stage.counts[arm], before.counts[arm], lost, before, Mismatch(stage: index, arm: arm),
            &found)
        }
      } else {
        let lost = before.losses.reduce(0) { $0 &+ $1.total }
        check(stage.total, before.total, lost, before, Mismatch(stage: index, arm: nil), &found)
      }
    }
    return found
  }

  private func check(
    _ count: Int, _ before: Int, _ lost: Int, _ stage: Stage, _ place: Mismatch,
    _ found: inout [Mismatch]
  ) {
    let expected = before &- lost
    let isWrong =
      stage.losses.isEmpty
      ? subject == .participants && count > before
      : count != expected
    guard isWrong else { return }
    var mismatch = place
    mismatch.expected = expected
    mismatch.found = count
    found.append(mismatch)
  }

  /// Whether the counts of a stage are those of the arms.
  func isByArm(_ stage: Stage) -> Bool {
    arms.count > 1 && stage.counts.count == arms.count && stage.labels.isEmpty
  }

  /// What the counts of a stage are of; empty for the number of a whole stage.
  func labels(of stage: Stage) -> [String] {
    if !stage.labels.isEmpty { return stage.labels }
    return isByArm(stage) ? arms : []
  }
}

extension FlowDiagram.Mismatch {
  fileprivate init(stage: Int, arm: Int?) {
    self.init(stage: stage, arm: arm, expected: 0, found: 0)
  }
}

extension FlowDiagram.Stage {
  /// How many there were in all.
  public var total: Int { counts.reduce(0, &+) }
}

extension FlowDiagram.Loss {
  /// How many left in all.
  public var total: Int { counts.reduce(0, &+) }
}
