import ArgumentParser
import CriticalAppraisal

/// A subcommand of `appraise calculate`: it turns words into a calculation, and leaves the rest to
/// ``CalculationJob``.
protocol CalculateCommand: ParsableCommand {
  var options: CalculateOptions { get }

  /// Whether the outcome is desired.
  var isDesirable: Bool { get }

  /// The calculation of the words; throws an ``InputError`` or a `StatisticsError`.
  func calculation(_ input: CalculationInput) throws -> Calculation
}

extension CalculateCommand {
  var isDesirable: Bool { false }

  func run() throws {
    let job = CalculationJob(
      name: Self.configuration.commandName ?? "", options: options, isDesirable: isDesirable)
    try job.run(calculation)
  }
}

/// The two scales of effects.
enum EffectKind: String, EnumerableFlag {
  case difference
  case ratio

  /// The scale on which errors are symmetric.
  var scale: EffectScale { self == .difference ? .linear : .logarithmic }

  static func help(for value: EffectKind) -> ArgumentHelp? {
    switch value {
    case .difference: "The effect is a difference; 0 is no effect."
    case .ratio: "The effect is a ratio (RR, OR, HR); 1 is no effect."
    }
  }
}
