public import CriticalAppraisal

/// Puts the finished pieces of a page into the template of a theme.
public struct PageTemplate: Sendable {
  /// The templates and style sheet.
  public var theme: Theme

  /// A page template.
  public init(theme: Theme) { self.theme = theme }

  /// Writes a page to the end of a buffer.
  /// - Parameter address: Where the page will be found, when that is known.
  public func render(_ page: Page, address: String? = nil, to output: inout [UInt8]) {
    theme.page.render(
      .group([
        "language": .text(page.language.rawValue),
        "title": .text(page.title),
        "description": .text(page.description),
        "style": .html(theme.style),
        "metadata": .html(page.metadata + Self.canonicalLink(address)),
        "masthead": .html(page.masthead),
        "answer": .html(page.answer),
        "glance": .html(page.glance),
        "contents": .html(page.contents),
        "body": .html(page.body),
        "references": .html(page.references),
        "notes": .html(page.notes),
        "declarations": .html(page.declarations),
        "colophon": .html(page.colophon),
        "skipLabel": .text(Terms.terms(page.language).skipToContent),
      ]), to: &output)
  }

  static func canonicalLink(_ address: String?) -> String {
    address.map { "\n<link rel=\"canonical\" href=\"\(TemplateValue.escaped($0))\">" } ?? ""
  }
}

extension PageTemplate {
  private static let known: [String] = [
    "language", "title", "description", "style", "metadata", "masthead", "answer", "glance",
    "contents", "body", "references", "notes", "declarations", "colophon", "skipLabel",
  ]

  /// What holds the author's words: a template without one of these loses them.
  private static let needed = ["answer", "glance", "body", "references", "notes", "declarations"]

  /// What is odd about a template of pages.
  static func notices(on template: Template, path: String) -> [Notice] {
    template.notices(known: known, needed: needed, path: path)
  }
}

extension Template {
  /// The names that nothing stands for, and the needed ones that are not there.
  func notices(known: [String], needed: [String], path: String) -> [Notice] {
    guard let names else { return [] }
    let used = Set(names.map { $0.parts.joined(separator: ".") })
    let unknown = used.subtracting(known).subtracting([""]).sorted().map { name in
      Notice(
        .warning, path,
        .unknownVariable(name, suggestion: Suggestion.nearest(to: name, in: known)))
    }
    let missing = needed.filter { !used.contains($0) }
    return unknown + missing.map { Notice(.warning, path, .unusedVariable($0)) }
  }
}
