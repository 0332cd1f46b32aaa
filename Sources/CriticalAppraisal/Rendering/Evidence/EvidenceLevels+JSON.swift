extension EvidenceLevels.Row {
  /// The conclusion as a value: `level` is the author's, `proposed` that of the rule.
  var json: JSON {
    [
      "conclusion": JSON(conclusion), "question": JSON(question?.rawValue),
      "studies": .array(studies.map { ["study": JSON($0.name), "kind": .string($0.kind)] }),
      "level": level.map(JSON.integer) ?? .null, "proposed": proposal.map(JSON.integer) ?? .null,
      "reason": JSON(reason),
    ]
  }
}
