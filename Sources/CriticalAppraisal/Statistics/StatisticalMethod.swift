/// The methods of calculation, under the names they are known by.
public enum StatisticalMethod: String, Sendable, Hashable, CaseIterable {
  // Proportions.
  case wilson
  case clopperPearson = "clopper-pearson"
  case wald
  case agrestiCoull = "agresti-coull"
  case wilsonCorrected = "wilson-cc"
  case jeffreys
  // Ratios of proportions and of odds.
  case katzLog = "katz-log"
  case simelLog = "simel-log"
  case woolfLogit = "woolf-logit"
  // Differences of proportions.
  case newcombe
  case agrestiCaffo = "agresti-caffo"
  // Tests of a 2x2 table.
  case pearson = "chi2-pearson"
  case yates = "chi2-yates"
  case fisher = "fisher-exact"
  // Differences of means.
  case welchT = "welch-t"
  case pooledT = "pooled-t"
  case zUnpooled = "z-unpooled"
  case hedgesG = "hedges-g"
  case hedgesGRevMan = "hedges-g-revman"
  case hedgesGNoncentral = "hedges-g-nct"
  case cohenD = "cohen-d"
  case hedgesGViaT = "hedges-g-via-sd-t"
  case hedgesGViaZ = "hedges-g-via-sd-z"
  // From printed results.
  case normal
  case t
  case z
  case altmanBland = "altman-bland"
  case ofLimits = "of-limits"
  case roundingInterval = "rounding-interval"
  case twoSided = "two-sided"
  case oneSided = "one-sided"
  // Applied to a patient.
  case fromLimits = "from-limits"
  case fFactor = "f-factor"
  case fFactors = "f-factors"
  case bayes
  case bayesLRLimits = "bayes-lr-limits"
  case definition
  case zhangYu = "zhang-yu"
  case intervalAgainstMCID = "ci-against-mcid"
  // Printed counts and percentages.
  case bruteForce = "brute-force"
  case rounding
  case grim
  case addition
}
