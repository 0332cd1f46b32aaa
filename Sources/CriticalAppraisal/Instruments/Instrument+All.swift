extension Instrument {
  /// The instruments whose items are known; what is named exactly goes before what is not.
  public static let all: [Instrument] = [
    .pedro, .robTwo, .caspTrial, .jbiTrial,
    .robinsI, .nosCohort, .nosCaseControl, .nos,
    .caspCohort, .caspCaseControl, .caspReview, .caspQualitative, .caspDiagnostic, .casp,
    .jbiCohort, .jbiCaseControl, .jbiCrossSectional, .jbiCaseSeries, .jbiReview, .jbiQualitative,
    .jbi,
    .quadasTwo, .quadasThree, .quips, .probast, .amstarTwo,
  ]
}
