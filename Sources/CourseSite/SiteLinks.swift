import Synchronization

/// Where links between the files of a course lead once these are pages of a site.
struct SiteLinks: Sendable {
  /// The page of each appraisal, both relative and without the page's extension.
  private let outputs: [String: String]

  /// The links of a plan.
  init(_ plan: SitePlan) {
    let pages = plan.works.flatMap(\.self).map { ($0.source, $0.output) }
    outputs = Dictionary(pages) { first, _ in first }
  }

  /// The address, relative to a page, of what its appraisal links to.
  enum Target: Equatable {
    /// The page of another appraisal.
    case page(String)
    /// Another file of the course, relative to it.
    case file(String)
  }

  /// Where a link of a page leads; `nil` where it does not lead to a file of the course.
  func target(of destination: String, on page: SitePlan.Page) -> Target? {
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    let path = String(destination[..<end]).percentDecoded
    guard !path.isEmpty, !path.prefix(while: { $0 != "/" }).contains(":"),
      let parts = (page.source.parentPath ?? "").appending(path: path).pathPartsWithin
    else { return nil }
    let source = parts.joined(separator: "/")
    guard let output = outputs[source] else { return .file(source) }
    return .page(Self.address(of: output + ".html", on: page) + destination[end...])
  }

  /// The address of a file of the site, relative to a page.
  static func address(of output: String, on page: SitePlan.Page) -> String {
    "/\(output)".relativePath(from: "/\(page.folder ?? "")").percentEncoded
  }
}

/// The files of the course that a page links to, noted while it is rendered.
final class LinkLog: Sendable {
  private let noted = Mutex<[String]>([])

  /// Notes a file.
  func note(_ file: String) {
    noted.withLock { if !$0.contains(file) { $0.append(file) } }
  }

  /// The files, in the order in which they are linked to.
  var files: [String] { noted.withLock { $0 } }
}
