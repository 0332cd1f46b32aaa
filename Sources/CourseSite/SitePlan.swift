import CriticalAppraisal

/// Which page each appraisal of a folder becomes; made of names alone, before anything is read.
struct SitePlan: Sendable, Hashable {
  /// An appraisal and the page it becomes.
  struct Page: Sendable, Hashable {
    /// The file, relative to the course.
    var source: String
    /// The page without extension, relative to the site: `week-1/restore.nl`.
    var output: String
    /// The language that the file name states.
    var language: Language?

    /// The folder of the page, relative to the site.
    var folder: String? { output.parentPath }
  }

  /// The pages, in the order of their sources, those that are translations of each other together.
  private(set) var works: [[Page]] = []
  /// The files that share a page with another and become none.
  private(set) var collisions: [Notice] = []

  /// Plans the pages of files whose paths are relative to the course.
  /// - Parameter course: The course folder, as the user named it.
  init(_ files: [String], course: String) {
    let pages = files.map(Self.page)
    // Two outputs are one on a disk that knows no capitals, or that has its own Unicode form;
    // equality of strings sees to the latter.
    let sharing = Dictionary(grouping: pages.indices) { pages[$0].output.lowercased() }
    var byTranslation: [String: Int] = [:]
    for (index, page) in pages.enumerated() {
      let others = (sharing[page.output.lowercased()] ?? []).filter { $0 != index }
      guard others.isEmpty, page.output != "index" else {
        collisions.append(
          Notice(
            .error, course.appending(path: page.source),
            .collision(output: page.output + ".html", others: others.map { files[$0] })))
        continue
      }
      guard let language = page.language else {
        works.append([page])
        continue
      }
      let stem = String(page.output.dropLast(language.rawValue.count + 1))
      if let work = byTranslation[stem] {
        works[work].append(page)
      } else {
        byTranslation[stem] = works.count
        works.append([page])
      }
    }
  }

  private static func page(_ source: String) -> Page {
    let folders = source.split(separator: "/").dropLast().map { OutputName(String($0)).text }
    let name = SourceName(source.lastPathPart)
    var file = OutputName(name?.stem ?? source.lastPathPart).text
    if let language = name?.language { file += "." + language.rawValue }
    return Page(
      source: source, output: (folders + [file]).joined(separator: "/"), language: name?.language)
  }
}
