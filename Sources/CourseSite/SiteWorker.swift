import CriticalAppraisal

/// Builds the pages of some appraisals: the part of a build that several threads do at once.
struct SiteWorker: Sendable {
  var builder: SiteBuilder
  var course: String
  var output: String
  var links: SiteLinks
  var describe: @Sendable (CheckedAppraisal) -> String

  /// What became of an appraisal, or of two that are translations of each other.
  struct Outcome: Sendable {
    var summaries: [PageSummary] = []
    var diagnostics: [String] = []
    var notices: [Notice] = []
    /// The images that the pages show.
    var images: [(page: SitePlan.Page, image: String)] = []
    var written = 0
    var unchanged = 0
    var drafts = 0
    var errors = 0
    var warnings = 0
    var silenced = 0
  }

  private var options: SiteBuilder.Options { builder.options }

  /// Reads, checks, renders and writes appraisals.
  func build(_ works: ArraySlice<[SitePlan.Page]>) -> [Outcome] {
    var buffers = [[UInt8]](repeating: [], count: 2)
    var bytes: [UInt8] = []
    return works.map { work in
      var outcome = Outcome()
      let read = read(work, &buffers, &outcome)
      for (page, checked) in read {
        let translation = read.first { $0.page != page }?.page.output
        write(checked, page, translation: translation, &bytes, &outcome)
      }
      return outcome
    }
  }

  /// Reads and checks the appraisals that will become pages.
  private func read(
    _ work: [SitePlan.Page], _ buffers: inout [[UInt8]], _ outcome: inout Outcome
  ) -> [(page: SitePlan.Page, checked: CheckedAppraisal)] {
    var read: [(page: SitePlan.Page, checked: CheckedAppraisal)] = []
    for (index, page) in work.enumerated() {
      do throws(FileError) {
        let checked = try builder.checker.check(
          course.appending(path: page.source), buffer: &buffers[index])
        if checked.reading.appraisal.metadata.isDraft && !options.includesDrafts {
          outcome.drafts += 1
        } else {
          read.append((page, checked))
        }
      } catch {
        outcome.notices.append(Notice(error))
      }
    }
    return read
  }

  private func write(
    _ checked: CheckedAppraisal, _ page: SitePlan.Page, translation: String?,
    _ bytes: inout [UInt8], _ outcome: inout Outcome
  ) {
    let language = options.language ?? checked.reading.appraisal.language
    if options.formats.contains(.html) {
      let log = LinkLog()
      let rendered = renderer(language, page, translation, log).render(checked)
      bytes.removeAll(keepingCapacity: true)
      let address = builder.checker.configuration.baseURL.map {
        $0.appending(path: page.output.percentEncoded + ".html")
      }
      builder.page.render(rendered, address: address, to: &bytes)
      if write(bytes, page.output + ".html", &outcome) {
        outcome.summaries.append(PageSummary(checked, page: page))
        outcome.images += rendered.images.map { (page, $0) }
        noteFilesLeftBehind(log.files, of: page, &outcome)
      }
    }
    if options.formats.contains(.text) {
      let text = PlainTextRenderer(language: language).render(checked)
      let isWritten = write(Array(text.utf8), page.output + ".txt", &outcome)
      if isWritten, !options.formats.contains(.html) {
        outcome.summaries.append(PageSummary(checked, page: page))
      }
    }
    outcome.diagnostics.append(describe(checked))
    outcome.errors += checked.count(.error)
    outcome.warnings += checked.count(.warning)
    outcome.silenced += checked.report.silenced
  }

  /// A renderer whose links lead to the pages of the site.
  private func renderer(
    _ language: Language, _ page: SitePlan.Page, _ translation: String?, _ log: LinkLog
  ) -> PageRenderer {
    var renderer = PageRenderer(
      language: language,
      translation: translation.map { SiteLinks.address(of: $0 + ".html", on: page) },
      today: builder.checker.today)
    renderer.course = (
      SiteLinks.address(of: "index.html", on: page),
      builder.checker.configuration.title ?? Terms.terms(language).courseTitle
    )
    let links = links
    renderer.resolveLink = { destination in
      switch links.target(of: destination, on: page) {
      case .page(let address)?: return address
      case .file(let file)?: log.note(file, address: destination)
      case nil: break
      }
      return nil
    }
    return renderer
  }

  /// Tells of files that a page links to and that no page of the site stands for.
  ///
  /// Images are copied like those that are shown. The rest is not: often it is the appraised
  /// paper, which is not the course's to publish.
  private func noteFilesLeftBehind(
    _ linked: [(address: String, file: String)], of page: SitePlan.Page, _ outcome: inout Outcome
  ) {
    for (address, file) in linked
    where builder.files.status(course.appending(path: file)) != nil {
      if SiteImages.isImage(file) {
        outcome.images.append((page, address))
      } else {
        outcome.notices.append(
          Notice(.warning, course.appending(path: page.source), .linkLeavesSite(file)))
      }
    }
  }

  /// Writes a file of the site; whether it is there now.
  private func write(_ bytes: [UInt8], _ path: String, _ outcome: inout Outcome) -> Bool {
    do throws(FileError) {
      let isWritten = try builder.files.write(
        output.appending(path: path), bytes, options.isFull ? .always : .ifDifferent)
      if isWritten { outcome.written += 1 } else { outcome.unchanged += 1 }
      return true
    } catch {
      outcome.notices.append(Notice(error))
      return false
    }
  }

  /// Writes the front page.
  func writeIndex(_ works: [[PageSummary]]) -> Result<Bool, Notice> {
    let page = IndexPage(
      configuration: builder.checker.configuration, language: language(of: works), works: works)
    var bytes: [UInt8] = []
    // A card is about 1,200 bytes; growing step by step would take twice the room.
    bytes.reserveCapacity(20_000 + works.count * 1_400)
    page.render(builder.index, to: &bytes)
    do throws(FileError) {
      return .success(
        try builder.files.write(
          output.appending(path: "index.html"), bytes, options.isFull ? .always : .ifDifferent))
    } catch {
      return .failure(Notice(error))
    }
  }

  /// The language of the front page: what was asked for, else that of most appraisals.
  private func language(of works: [[PageSummary]]) -> Language {
    if let language = options.language ?? builder.checker.configuration.language {
      return language
    }
    let languages = works.flatMap(\.self).map(\.language)
    return languages.count { $0 == .dutch } * 2 > languages.count ? .dutch : .english
  }
}
