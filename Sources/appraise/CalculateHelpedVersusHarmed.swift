import ArgumentParser
import CriticalAppraisal

/// The command `appraise calculate lhh`.
struct CalculateHelpedVersusHarmed: CalculateCommand {
  static let configuration = CommandConfiguration(
    commandName: "lhh",
    abstract: "The likelihood of being helped against that of being harmed.",
    discussion: """
      Example, for a patient with 1.5 times the risk of the event and twice that of the harm:

        appraise calculate lhh --nnt 24 --nnh 60 --benefit-factor 1.5 --harm-factor 2
      """)

  @Option(help: "The NNT of the trial.") var nnt: String
  @Option(help: "The NNH of the trial.") var nnh: String
  @Option(help: "How many times likelier the patient is to have the event.")
  var benefitFactor = "1"
  @Option(help: "How many times likelier the patient is to be harmed.")
  var harmFactor = "1"

  @OptionGroup var options: CalculateOptions

  func calculation(_ input: CalculationInput) throws -> Calculation {
    .helpedVersusHarmed(
      try PatientFactor.helpedVersusHarmed(
        numberNeededToTreat: input.number(nnt), numberNeededToHarm: input.number(nnh),
        benefitFactor: input.number(benefitFactor), harmFactor: input.number(harmFactor)))
  }
}
