import ArgumentParser
import CourseSite
import CriticalAppraisal

/// What `appraise render` does, once its words are understood.
struct RenderJob {
  /// The appraisal, or `-` for standard input.
  var file: String
  var target = Render.Target.html
  var language: Language?
  /// The file to write; standard output if there is none.
  var output: String?
  var templates: String?
  /// The Retraction Watch file that the user names.
  var retractions: String?

  func run() throws {
    let files = FileSystem.disk
    let path = file == "-" ? "-" : UserPath.shown(file)
    let course = try Console(language).attempt { try Course(holding: path, files: files) }
    let console = Console(language, course: course.configuration.language)
    for notice in course.configuration.notices { console.tell(notice) }
    let checked = try console.attempt { try check(path, course, files) }
    let result = try console.attempt { try render(checked, course, console, files) }

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
    console.say(
      DiagnosticPrinter(
        format: .text, language: console.language, usesColor: Console.usesColor(.error)
      ).print([checked]))
    if checked.count(.error) > 0 { throw ExitCode.flawed }
  }

  private func check(
    _ path: String, _ course: Course, _ files: FileSystem
  ) throws -> CheckedAppraisal {
    var checker = CourseChecker(course.configuration, files: files)
    checker.today = Host.today
    checker.retractions = try course.retractions(file: retractions, files: files)
    if path == "-" {
      let limit = CourseChecker.maximumSize
      return checker.check(try StandardStream.input.read(limit: limit), path: path)
    }
    var buffer: [UInt8] = []
    return try checker.check(path, buffer: &buffer)
  }

  private func render(
    _ checked: CheckedAppraisal, _ course: Course, _ console: Console, _ files: FileSystem
  ) throws -> [UInt8] {
    let language = self.language ?? checked.reading.appraisal.language
    switch target {
    case .text: return Array(PlainTextRenderer(language: language).render(checked).utf8)
    case .json: return Array(JSONRenderer(language: language).render(checked).utf8)
    case .html:
      let theme = try course.theme(folder: templates.map(UserPath.shown), files: files)
      let template = try PageTemplate(theme: theme)
      for notice in theme.notices + template.notices { console.tell(notice) }
      let page = PageRenderer(language: language, today: Host.today).render(checked)
      var bytes: [UInt8] = []
      template.render(page, to: &bytes)
      return bytes
    }
  }
}

extension RenderJob {
  /// The job of the words `render FILE` or `render FILE -o FILE`, the ones used most; `nil` for any
  /// others, which are left to ``Render``: to put all options together takes longer than a page.
  init?(plainly words: some Collection<String>) {
    guard words.first == "render" else { return nil }
    var files: [String] = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word == "-o", output == nil, let name = rest.popFirst(), Self.isName(name) {
        output = name
      } else if Self.isName(word) {
        files.append(word)
      } else {
        return nil
      }
    }
    guard files.count == 1 else { return nil }
    file = files[0]
  }

  private static func isName(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
