import CriticalAppraisal

/// The images that pages show, to be copied beside them.
struct SiteImages {
  private let course: CourseFolder
  private let output: String
  private let files: FileSystem
  /// The copy of each image, relative to the site, with capitals folded, and what is copied.
  private var sources: [String: (source: String, copy: String, page: String)] = [:]
  private var refusals: [Notice] = []

  init(course: CourseFolder, output: String, files: FileSystem) {
    self.course = course
    self.output = output
    self.files = files
  }

  /// No image is larger than this, in bytes.
  private static let maximumSize = 16 << 20

  /// The kinds that are copied; not SVG, which can run scripts when it is opened by itself.
  private static let extensions: Set<Substring> = ["png", "jpg", "jpeg", "gif", "webp", "avif"]

  /// Notes an image of a page, a path relative to the appraisal.
  ///
  /// The copy has the same place beside the page as the image beside the appraisal, because that
  /// is where the page looks for it.
  mutating func add(_ image: String, of page: SitePlan.Page) {
    let folder = page.source.parentPath ?? ""
    let image = String(image.prefix { $0 != "?" && $0 != "#" }).percentDecoded
    guard let source = folder.appending(path: image).pathPartsWithin?.joined(separator: "/"),
      let copy = (page.folder ?? "").appending(path: image).pathPartsWithin?
        .joined(separator: "/")
    else { return refuse(image, of: page.source, .outside) }
    // A hidden file is nothing that an author shows.
    guard !source.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else {
      return refuse(image, of: page.source, .kind)
    }
    guard let name = source.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      Self.extensions.contains(Substring(name[name.index(after: dot)...].lowercased()))
    else { return refuse(image, of: page.source, .kind) }
    if let other = sources[copy.lowercased()], other.source != source {
      return refuse(image, of: page.source, .taken(by: other.source))
    }
    sources[copy.lowercased()] = (source, copy, page.source)
  }

  private mutating func refuse(
    _ image: String, of page: String, _ obstacle: Notice.ImageObstacle
  ) {
    refusals.append(
      Notice(.warning, course.path.appending(path: page), .imageNotCopied(image, obstacle)))
  }

  /// Copies the images, in a fixed order.
  mutating func copy(isFull: Bool) -> [Result<Bool, Notice>] {
    var buffer: [UInt8] = []
    var outcomes: [Result<Bool, Notice>] = []
    for key in sources.keys.sorted(by: { $0.precedes($1) }) {
      guard let (source, copy, page) = sources[key] else { continue }
      let path = course.path.appending(path: source)
      // A missing image is a matter of the appraisal, which a rule speaks of.
      guard let whole = files.canonical(path) else { continue }
      guard whole.hasPrefix(course.root.beginningOfPaths) else {
        refuse(source, of: page, .outside)
        continue
      }
      do throws(FileError) {
        try files.read(path, Self.maximumSize, &buffer)
      } catch {
        refuse(source, of: page, .file(error.reason))
        continue
      }
      do throws(FileError) {
        outcomes.append(
          .success(
            try files.write(
              output.appending(path: copy), buffer, isFull ? .always : .ifDifferent)))
      } catch {
        outcomes.append(.failure(Notice(error)))
      }
    }
    return outcomes + refusals.map { .failure($0) }
  }
}
