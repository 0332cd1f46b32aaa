import CriticalAppraisal

extension Terms {
  /// What was made, and what to do next.
  func created(_ path: String) -> String {
    let command = "appraise check \(UserPath.quoted(path))"
    return pick(
      "\(path) is gemaakt. Vul het in en controleer het met:\n\n  \(command)\n",
      "\(path) was made. Fill it in, and check it with:\n\n  \(command)\n")
  }

  /// The answer to a result file that is the appraisal itself.
  var resultIsSource: String {
    pick(
      "de uitvoer zou de CAT zelf overschrijven", "the result would replace the appraisal itself")
  }
}
