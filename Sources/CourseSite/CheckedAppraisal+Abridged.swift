public import CriticalAppraisal

extension CheckedAppraisal {
  /// The findings without the text they speak of, for a list of many appraisals.
  ///
  /// Each finding keeps its line, but no longer its part.
  public func abridged() -> CheckedAppraisal {
    var result = self
    for index in result.report.diagnostics.indices {
      let line = reading.line(of: result.report.diagnostics[index])
      result.report.diagnostics[index].part = .line(line)
    }
    for index in result.report.paper.indices {
      let part = result.report.paper[index].part
      result.report.paper[index].part = .line(
        reading.sourceMap.line(of: part, in: reading.appraisal))
    }
    result.reading.appraisal = Appraisal(language: reading.appraisal.language)
    result.reading.sourceMap = SourceMap()
    result.reading.diagnostics = []
    result.reading.source = []
    return result
  }
}
