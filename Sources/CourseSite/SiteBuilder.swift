public import CriticalAppraisal

/// Builds a folder of appraisals into a site.
///
/// Each file is read, checked, rendered and written at once; only a small summary of it is kept
/// for the front page. One bad file never stops the others.
public struct SiteBuilder: Sendable {
  /// How the site is built.
  public struct Options: Sendable {
    /// What each appraisal becomes.
    public var formats: Set<Format> = [.html]
    /// The language of all that the program writes; each appraisal's own when nobody says.
    public var language: Language?
    /// Whether drafts become pages too.
    public var includesDrafts = false
    /// Whether files are written even if they are already as they should be.
    public var isFull = false
    /// How many tasks work at once.
    public var jobs = 1

    /// One task, pages only.
    public init() {}
  }

  /// What an appraisal is rendered as; the raw values are names for options.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case html
    case text
  }

  /// What happens during a build, in an order that does not depend on the number of tasks.
  public enum Event: Sendable {
    case notice(Notice)
    /// What was made of the diagnostics of an appraisal.
    case diagnostics(String)
    case progress(done: Int, total: Int)
  }

  let checker: CourseChecker
  let page: PageTemplate
  let index: IndexTemplate
  let notices: [Notice]
  let options: Options
  let files: FileSystem

  /// A builder; throws where a template of the theme is no valid one.
  public init(
    checker: CourseChecker, theme: Theme, options: Options, files: FileSystem
  ) throws(Notice) {
    self.checker = checker
    page = try PageTemplate(theme: theme)
    index = try IndexTemplate(theme: theme)
    notices = theme.notices + page.notices + index.notices
    self.options = options
    self.files = files
  }

  /// Builds a folder.
  /// - Parameters:
  ///   - course: The folder of appraisals.
  ///   - output: The folder of the site; may be in the course folder, but not hold it.
  ///   - describe: Makes a text of the diagnostics of an appraisal, while its own text is there.
  ///   - report: Is told what happens.
  public func build(
    _ course: String, to output: String,
    describe: @escaping @Sendable (CheckedAppraisal) -> String = { _ in "" },
    report: (Event) -> Void
  ) throws(Notice) -> SiteReport {
    let templates = checker.configuration.templates.map(course.appending)
    let folder = try CourseFolder(
      at: course, skipping: [output] + (templates.map { [$0] } ?? []), files: files)
    try prepare(output, for: folder)
    let plan = SitePlan(folder.files, course: course)
    for notice in folder.notices + plan.collisions + notices { report(.notice(notice)) }

    let worker = SiteWorker(
      builder: self, course: course, output: output, links: SiteLinks(plan), describe: describe)
    var result = SiteReport()
    result.colliding = plan.collisions.count
    result.failed = folder.notices.count { $0.severity == .error }
    var works: [[PageSummary]] = []
    var images = SiteImages(course: folder, output: output, files: files)
    Blocks.work(count: plan.works.count, jobs: options.jobs) { block in
      worker.build(plan.works[block])
    } deliver: { block, outcomes in
      for outcome in outcomes {
        result.add(outcome)
        for notice in outcome.notices { report(.notice(notice)) }
        for text in outcome.diagnostics where !text.isEmpty { report(.diagnostics(text)) }
        for (page, image) in outcome.images { images.add(image, of: page) }
        if !outcome.summaries.isEmpty { works.append(outcome.summaries) }
      }
      report(.progress(done: block.upperBound, total: plan.works.count))
    }
    if works.isEmpty && result.failed == 0 && result.colliding == 0 {
      report(.notice(Notice(.warning, course, .noAppraisals(drafts: result.drafts))))
    }
    if options.formats.contains(.html) {
      result.add(worker.writeIndex(works), report)
      for outcome in images.copy(isFull: options.isFull) { result.add(outcome, report) }
    }
    return result
  }

  /// Makes the output folder, unless writing there would overwrite what is read.
  private func prepare(_ output: String, for course: CourseFolder) throws(Notice) {
    do throws(FileError) {
      try files.makeFolder(output)
    } catch {
      throw Notice(error)
    }
    guard let target = files.canonical(output) else {
      throw Notice(FileError(.missing, output, isWriting: true))
    }
    if course.root == target || course.root.hasPrefix(target.beginningOfPaths) {
      throw Notice(.error, output, .outputHoldsInput)
    }
  }
}

extension SiteReport {
  /// Counts what became of some appraisals.
  fileprivate mutating func add(_ outcome: SiteWorker.Outcome) {
    written += outcome.written
    unchanged += outcome.unchanged
    failed += outcome.notices.count { $0.severity == .error }
    drafts += outcome.drafts
    appraisals += outcome.summaries.count
    incomplete += outcome.summaries.count(where: \.hasErrors)
    errors += outcome.errors
    warnings += outcome.warnings
    silenced += outcome.silenced
  }

  /// Counts a file that was written, or that could not be.
  fileprivate mutating func add(
    _ outcome: Result<Bool, Notice>, _ report: (SiteBuilder.Event) -> Void
  ) {
    switch outcome {
    case .success(true): written += 1
    case .success(false): unchanged += 1
    case .failure(let notice):
      if notice.severity == .error { failed += 1 }
      report(.notice(notice))
    }
  }
}
