public import CriticalAppraisal
import Templates

/// The templates of pages, front page and new appraisals with the style sheet: the built-in ones,
/// each replaced by a file of its name where a folder of templates has one.
public struct Theme: Sendable {
  /// The files of the folder that are no templates.
  public private(set) var notices: [Notice] = []

  private var texts: [BuiltInTemplate: String] = [:]
  private var folder: String?

  /// The built-in templates.
  public init() {}

  /// The templates of a folder, which must be there, and the built-in ones for the rest.
  public init(folder: String, files: FileSystem) throws(FileError) {
    self.folder = folder
    guard let status = files.status(folder) else { throw FileError(.missing, folder) }
    guard status.kind == .folder else { throw FileError(.isNoFolder, folder) }
    var buffer: [UInt8] = []
    for entry in try files.entries(folder).sorted(by: { $0.name.precedes($1.name) })
    where !entry.name.hasPrefix(".") {
      let path = folder.appending(path: entry.name)
      guard let template = BuiltInTemplate(rawValue: entry.name) else {
        let known = BuiltInTemplate.allCases.map(\.rawValue)
        let suggestion = NearMiss.nearest(to: entry.name.lowercased(), among: known)
        notices.append(Notice(.note, path, .unknownTemplate(suggestion: suggestion)))
        continue
      }
      try files.read(path, Self.maximumSize, &buffer)
      texts[template] = String(decoding: buffer, as: UTF8.self)
    }
  }

  /// No template is larger than this, in bytes.
  private static let maximumSize = 1 << 18

  /// The style sheet.
  var style: String { texts[.style] ?? BuiltInTemplate.style.text }

  /// A template, ready to be filled.
  func template(_ name: BuiltInTemplate) throws(Notice) -> Template {
    try Template(texts[name] ?? name.text, path: path(of: name))
  }

  /// What is odd about a template: unknown names, and needed ones that are not there.
  ///
  /// The built-in ones are not looked at.
  func notices(
    on template: Template, _ name: BuiltInTemplate, known: [String], needed: [String]
  ) -> [Notice] {
    guard texts[name] != nil, let names = template.names else { return [] }
    let path = path(of: name)
    let used = Set(names.map { $0.parts.joined(separator: ".") })
    let unknown = used.subtracting(known).subtracting([""]).sorted().map { name in
      Notice(
        .warning, path,
        .unknownVariable(name, suggestion: NearMiss.nearest(to: name, among: known)))
    }
    let missing = needed.filter { !used.contains($0) }
    return unknown + missing.map { Notice(.warning, path, .unusedVariable($0)) }
  }

  private func path(of name: BuiltInTemplate) -> String {
    (folder ?? "").appending(path: name.rawValue)
  }
}

extension Theme {
  /// The text of a new appraisal, for its author to fill in.
  public func scaffold(
    language: Language, type: AppraisalType, profile: Profile?, date: CalendarDate?
  ) throws(Notice) -> String {
    // Requirements of the course's own have no name that an appraisal could give.
    let named = Profile.all.first { $0.name == profile?.name }
    let items = Profile.cap.requiredItems(for: type)
    let template = try template(language == .dutch ? .appraisalDutch : .appraisalEnglish)
    var output: [UInt8] = []
    template.render(
      .group([
        "date": .html(HTML(trusted: date?.iso ?? "")),
        "type": .html(HTML(trusted: type.rawValue)),
        "profile": .html(HTML(trusted: named?.name ?? "")),
        "search": .flag(profile?.requiredSections.contains(.search) == true),
        "intervention": .flag(items.contains(.intervention)),
        "indexTest": .flag(items.contains(.indexTest)),
        "followUp": .flag(items.contains(.followUp)),
      ]), to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
