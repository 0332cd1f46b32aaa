/// What is measured or tested.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  case proportion
  case experimentalEventRate = "EER"
  case controlEventRate = "CER"
  case relativeRisk = "RR"
  case relativeRiskReduction = "RRR"
  case oddsRatio = "OR"
  case hazardRatio = "HR"
  case absoluteRiskReduction = "ARR"
  case numberNeededToTreat = "NNT"
  case test
  case prevalence
  case sensitivity
  case specificity
  case positivePredictiveValue = "PPV"
  case negativePredictiveValue = "NPV"
  case accuracy
  case positiveLikelihoodRatio = "LR+"
  case negativeLikelihoodRatio = "LR-"
  case diagnosticOddsRatio = "DOR"
  case youden
  case posttestPositive = "posttest+"
  case posttestNegative = "posttest-"
  case posttest
  case meanDifference = "MD"
  case standardizedMeanDifference = "SMD"
  case mean
  case standardDeviation = "SD"
  case standardError = "SE"
  case p
  case pRange = "p_range"
  case interval = "ci"
  case midpoint
  case helpedVersusHarmed = "LHH"
  case minimalImportantDifference = "mcid"
  case possibleCounts = "possible_counts"
  case countPercentage = "count_percent"
  case grimMean = "grim_mean"
  case sum
  case percentageSum = "percent_sum"
}
