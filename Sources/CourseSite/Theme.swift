public import CriticalAppraisal
import Templates

/// The templates of pages and front page with their style sheet: the built-in ones, each replaced
/// by a file of its name where a folder of templates has one.
public struct Theme: Sendable {
  /// What is odd about the templates, but not wrong.
  public private(set) var notices: [Notice] = []

  let page: Template
  let index: Template
  let style: String
  private let scaffolds: [Language: Template]

  /// The built-in templates.
  public init() throws(Notices) { try self.init(texts: [:], folder: nil) }

  /// The templates of a folder, which must be there, and the built-in ones for the rest.
  public init(folder: String, files: FileSystem) throws(Notices) {
    var texts: [BuiltInTemplate: String] = [:]
    var notices: [Notice] = []
    do throws(FileError) {
      guard let status = files.status(folder) else { throw FileError(.missing, folder) }
      guard status.kind == .folder else { throw FileError(.isNoFolder, folder) }
      var buffer: [UInt8] = []
      for entry in try files.entries(folder).sorted(by: { $0.name.precedes($1.name) })
      where !entry.name.hasPrefix(".") {
        let path = folder.appending(path: entry.name)
        guard let template = BuiltInTemplate(rawValue: entry.name) else {
          let known = BuiltInTemplate.allCases.map(\.rawValue)
          notices.append(
            Notice(
              .note, path,
              .unknownTemplate(suggestion: Suggestion.nearest(to: entry.name, in: known))))
          continue
        }
        try files.read(path, Self.maximumSize, &buffer)
        texts[template] = String(decoding: buffer, as: UTF8.self)
      }
    } catch {
      throw Notices([Notice(error)])
    }
    try self.init(texts: texts, folder: folder)
    self.notices = notices + self.notices
  }

  private init(texts: [BuiltInTemplate: String], folder: String?) throws(Notices) {
    var mistakes: [Notice] = []
    func path(_ template: BuiltInTemplate) -> String {
      (folder ?? "").appending(path: template.rawValue)
    }
    func read(_ template: BuiltInTemplate) -> Template? {
      do throws(Notice) {
        return try Template(texts[template] ?? template.text, path: path(template))
      } catch {
        mistakes.append(error)
        return nil
      }
    }
    let page = read(.page)
    let index = read(.index)
    let dutch = read(.appraisalDutch)
    let english = read(.appraisalEnglish)
    guard let page, let index, let dutch, let english else { throw Notices(mistakes) }
    self.page = page
    self.index = index
    scaffolds = [.dutch: dutch, .english: english]
    style = texts[.style] ?? BuiltInTemplate.style.text
    if texts[.page] != nil {
      notices += PageTemplate.notices(on: page, path: path(.page))
    }
    if texts[.index] != nil {
      notices += IndexPage.notices(on: index, path: path(.index))
    }
  }

  /// No template is larger than this, in bytes.
  private static let maximumSize = 1 << 18
}

extension Theme {
  /// The text of a new appraisal, for its author to fill in.
  public func scaffold(
    language: Language, type: AppraisalType, profile: Profile?, date: CalendarDate?
  ) -> String {
    // Requirements of the course's own have no name that an appraisal could give.
    let named = Profile.all.first { $0.name == profile?.name }
    let items = Profile.cap.requiredItems(for: type)
    var output: [UInt8] = []
    scaffolds[language]?.render(
      .group([
        "date": .html(date?.iso ?? ""),
        "type": .html(type.rawValue),
        "profile": .html(named?.name ?? ""),
        "search": .flag(profile?.requiredSections.contains(.search) == true),
        "intervention": .flag(items.contains(.intervention)),
        "indexTest": .flag(items.contains(.indexTest)),
        "followUp": .flag(items.contains(.followUp)),
      ]), to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
