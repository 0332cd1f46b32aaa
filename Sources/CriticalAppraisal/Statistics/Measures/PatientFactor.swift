/// The f method: how a patient's own risk compares with that of the patients in the trial (Sackett,
/// Straus).
public enum PatientFactor {
  /// The number needed to treat for a patient with `factor` times the risk: NNT/f.
  public static func numberNeededToTreat(
    _ number: Double, factor: Double
  ) throws(StatisticsError) -> Double {
    try StatisticalQuantity.numberNeededToTreat.positive(number)
      / StatisticalQuantity.factor.positive(factor)
  }

  /// The likelihood of being helped over that of being harmed: (f/NNT)/(f/NNH).
  ///
  /// - Parameters:
  ///   - benefitFactor: how much likelier the patient is to have the event to be prevented.
  ///   - harmFactor: how much likelier the patient is to be harmed.
  public static func helpedVersusHarmed(
    numberNeededToTreat: Double, numberNeededToHarm: Double, benefitFactor: Double = 1,
    harmFactor: Double = 1
  ) throws(StatisticsError) -> Double {
    let benefit =
      try StatisticalQuantity.factor.positive(benefitFactor)
      / StatisticalQuantity.numberNeededToTreat.positive(numberNeededToTreat)
    let harm =
      try StatisticalQuantity.factor.positive(harmFactor)
      / StatisticalQuantity.numberNeededToHarm.positive(numberNeededToHarm)
    return benefit / harm
  }
}
