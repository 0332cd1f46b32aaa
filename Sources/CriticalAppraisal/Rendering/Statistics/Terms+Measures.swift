extension Terms {
  /// The name of a measure.
  public func name(of measure: Measure) -> String {
    switch measure {
    case .proportion: pick("proportie", "proportion")
    case .experimentalEventRate: pick("risico met behandeling (EER)", "risk with treatment (EER)")
    case .controlEventRate: pick("risico zonder behandeling (CER)", "risk without treatment (CER)")
    case .relativeRisk: pick("relatief risico (RR)", "relative risk (RR)")
    case .relativeRiskReduction:
      pick("relatieve risicoreductie (RRR)", "relative risk reduction (RRR)")
    case .oddsRatio: pick("oddsratio (OR)", "odds ratio (OR)")
    case .hazardRatio: pick("hazardratio (HR)", "hazard ratio (HR)")
    case .absoluteRiskReduction:
      pick("absolute risicoreductie (ARR)", "absolute risk reduction (ARR)")
    case .numberNeededToTreat: pick("number needed to treat (NNT)", "number needed to treat (NNT)")
    case .test: pick("toets", "test")
    case .prevalence: pick("prevalentie", "prevalence")
    case .sensitivity: pick("sensitiviteit", "sensitivity")
    case .specificity: pick("specificiteit", "specificity")
    case .positivePredictiveValue:
      pick("positief voorspellende waarde (PVW)", "positive predictive value (PPV)")
    case .negativePredictiveValue:
      pick("negatief voorspellende waarde (NVW)", "negative predictive value (NPV)")
    case .accuracy: pick("accuratesse", "accuracy")
    case .positiveLikelihoodRatio:
      pick("positieve likelihoodratio (LR+)", "positive likelihood ratio (LR+)")
    case .negativeLikelihoodRatio:
      pick("negatieve likelihoodratio (LR-)", "negative likelihood ratio (LR-)")
    case .diagnosticOddsRatio:
      pick("diagnostische oddsratio (DOR)", "diagnostic odds ratio (DOR)")
    case .youden: pick("Youden-index", "Youden's index")
    case .posttestPositive:
      pick("achterafkans na positieve test", "probability after positive test")
    case .posttestNegative:
      pick("achterafkans na negatieve test", "probability after negative test")
    case .posttest: pick("achterafkans", "post-test probability")
    case .meanDifference: pick("gemiddeld verschil (MD)", "mean difference (MD)")
    case .standardizedMeanDifference:
      pick("gestandaardiseerd gemiddeld verschil (SMD)", "standardised mean difference (SMD)")
    case .mean: pick("gemiddelde", "mean")
    case .standardDeviation: pick("standaarddeviatie (SD)", "standard deviation (SD)")
    case .standardError: pick("standaardfout (SE)", "standard error (SE)")
    case .p: pick("p-waarde", "p value")
    case .pRange: pick("p-waarde binnen de afronding", "p value within rounding")
    case .interval: pick("effect", "effect")
    case .midpoint: pick("midden van het interval", "midpoint of the interval")
    case .helpedVersusHarmed:
      pick("kans op baat tegen kans op schade (LHH)", "helped versus harmed (LHH)")
    case .minimalImportantDifference: pick("klinische relevantie", "clinical relevance")
    case .possibleCounts: pick("mogelijke aantallen", "possible counts")
    case .countPercentage: pick("percentage van het aantal", "percentage of the count")
    case .grimMean: pick("mogelijke somscores", "possible totals")
    case .sum: pick("som", "sum")
    case .percentageSum: pick("som van de percentages", "sum of the percentages")
    }
  }

  /// The name of a method, for those who want to look it up.
  public func name(of method: StatisticalMethod) -> String {
    switch method {
    case .wilson: "Wilson"
    case .clopperPearson: pick("Clopper-Pearson (exact)", "Clopper-Pearson (exact)")
    case .wald: "Wald"
    case .agrestiCoull: "Agresti-Coull"
    case .wilsonCorrected: pick("Wilson met continuïteitscorrectie", "Wilson, continuity-corrected")
    case .jeffreys: "Jeffreys"
    case .katzLog: pick("Katz (log)", "Katz (log)")
    case .simelLog: pick("Simel (log)", "Simel (log)")
    case .woolfLogit: "Woolf (logit)"
    case .newcombe: "Newcombe"
    case .agrestiCaffo: "Agresti-Caffo"
    case .pearson: pick("chi-kwadraat (Pearson)", "chi-squared (Pearson)")
    case .yates: pick("chi-kwadraat (Yates)", "chi-squared (Yates)")
    case .fisher: pick("Fisher (exact)", "Fisher (exact)")
    case .welchT: pick("Welch (t)", "Welch (t)")
    case .pooledT: pick("gepoolde t", "pooled t")
    case .zUnpooled: pick("z, niet gepoold", "z, unpooled")
    case .hedgesG: "Hedges g"
    case .hedgesGRevMan: pick("Hedges g (Review Manager)", "Hedges g (Review Manager)")
    case .hedgesGNoncentral: pick("Hedges g (niet-centrale t)", "Hedges g (noncentral t)")
    case .cohenD: pick("Cohen d (niet-centrale t)", "Cohen d (noncentral t)")
    case .hedgesGViaT: pick("Hedges g via SD (t)", "Hedges g via SD (t)")
    case .hedgesGViaZ: pick("Hedges g via SD (z)", "Hedges g via SD (z)")
    case .normal: pick("normale verdeling", "normal distribution")
    case .t: pick("t-verdeling", "t distribution")
    case .z: pick("normale verdeling", "normal distribution")
    case .altmanBland: "Altman-Bland"
    case .ofLimits: pick("uit de grenzen", "from the limits")
    case .roundingInterval: pick("afronding", "rounding")
    case .twoSided: pick("tweezijdig", "two-sided")
    case .oneSided: pick("eenzijdig", "one-sided")
    case .fromLimits: pick("uit effect en uitgangsrisico", "from effect and baseline risk")
    case .fFactor, .fFactors: pick("f-methode", "f method")
    case .bayes: "Bayes"
    case .bayesLRLimits: pick("Bayes, uit de LR", "Bayes, from the LR")
    case .definition: pick("definitie", "definition")
    case .zhangYu: "Zhang-Yu"
    case .intervalAgainstMCID: pick("interval tegen MCID", "interval against MCID")
    case .bruteForce: "GRIM"
    case .rounding: pick("afronding", "rounding")
    case .grim: "GRIM"
    case .addition: pick("optelling", "addition")
    }
  }
}
