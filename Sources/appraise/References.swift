import ArgumentParser
import CourseSite
import CriticalAppraisal

/// The command `appraise references`.
struct References: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "Print the references of an appraisal, or convert a bibliography file.",
    discussion: """
      Reads an appraisal (.md), or BibTeX and BibLaTeX (.bib), CSL-JSON (.json), RIS (.ris) and
      PubMed's format (.nbib). Examples:

        appraise references restore.nl.md > refs.bib
        appraise references restore.nl.md --to csl-json
        appraise references pubmed.nbib --to ris -o pubmed.ris
        cat refs.bib | appraise references - --to text

      What was typed is kept beside the data: under custom.text in CSL-JSON, and as a remark in the
      other formats where the data do not say all of it. What a format has no field for is kept too.
      """)

  /// What references can be written as.
  enum Target: String, CaseIterable {
    case bibtex
    case cslJSON = "csl-json"
    case ris
    case nbib
    case text
  }

  @Argument(help: "The appraisal or bibliography file, or - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "\(Target.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"),
    completion: .list(Target.allCases.map(\.rawValue)),
    transform: { try OptionValue.choice($0, of: Target.self) })
  var to: Target = .bibtex

  @OptionGroup var language: LanguageOption

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output if none is named.", valueName: "file"))
  var output: String?

  func run() throws {
    let files = FileSystem.disk
    let path = file == "-" ? "-" : UserPath.shown(file)
    let course = try Console(language.lang).attempt { try Course(holding: path, files: files) }
    let console = Console(language.lang, course: course.configuration.language)
    let source = try console.attempt {
      try ReferenceSource(path, course: course, files: files)
    }
    let result = written(source)
    if let output {
      let output = UserPath.shown(output)
      if let target = files.canonical(output), target == files.canonical(path) {
        console.say("\(output): \(console.terms.resultIsSource)\n")
        throw ExitCode.impossible
      }
      try console.attempt { _ = try files.write(output, result, .asNamed) }
    } else {
      try console.attempt { try StandardStream.output.write(result) }
    }
    for problem in source.problems { console.tell(Notice(problem, path: path)) }
    if source.problems.contains(where: { $0.severity == .error }) { throw ExitCode.flawed }
  }

  private func written(_ source: ReferenceSource) -> [UInt8] {
    switch to {
    case .text: Array(source.text(language.lang ?? .english).utf8)
    case .bibtex: source.written(as: .bibtex)
    case .cslJSON: source.written(as: .cslJSON)
    case .ris: source.written(as: .ris)
    case .nbib: source.written(as: .nbib)
    }
  }
}
