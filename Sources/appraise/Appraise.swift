import ArgumentParser

/// The command `appraise`.
@main
struct Appraise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise",
    abstract: "Check and render critical appraisals written in Markdown.",
    version: "0.1.0")
}
