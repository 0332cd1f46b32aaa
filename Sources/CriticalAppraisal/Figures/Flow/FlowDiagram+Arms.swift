extension FlowDiagram {
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

extension FlowDiagram.Stage {
  /// How many there were in all.
  public var total: Int { counts.reduce(0, &+) }
}

extension FlowDiagram.Loss {
  /// How many left in all.
  public var total: Int { counts.reduce(0, &+) }
}
