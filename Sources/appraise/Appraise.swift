import ArgumentParser
import CourseSite

/// The command `appraise`.
@main
struct Appraise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise",
    abstract: "Check and render critical appraisals written in Markdown.",
    discussion: """
      A first appraisal, from template to page:

        appraise new restore.en.md --type therapy
        appraise check restore.en.md
        appraise render restore.en.md -o restore.html

      Exit codes: 0 fine, 1 the documents have errors, 2 the job could not be done, 64 wrong use.
      """,
    version: version,
    subcommands: [
      New.self, Check.self, Render.self, Build.self, References.self, Calculate.self, Explain.self,
    ])

  private static let version = "0.1.0"

  static func main() {
    Host.prepareStreams()
    // The commonest words are understood before all options of all commands are put together, which
    // takes longer than a page.
    let words = CommandLine.arguments.dropFirst()
    if words == ["--version"] {
      print(version)
    } else if let job = RenderJob(plainly: words) {
      do { try job.run() } catch { exit(withError: error) }
    } else if words.first == "calculate" {
      main(Calculate.words(words))
    } else {
      main(nil)
    }
  }
}
