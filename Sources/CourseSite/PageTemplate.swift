public import CriticalAppraisal
import Templates

/// Puts the finished pieces of a page into the template of a theme.
public struct PageTemplate: Sendable {
  /// What is odd about the template, but not wrong.
  public let notices: [Notice]

  private let template: Template
  private let style: HTML

  /// The template for pages of a theme; throws where it is no valid one.
  public init(theme: Theme) throws(Notice) {
    template = try theme.template(.page)
    style = HTML(trusted: theme.style)
    notices = theme.notices(on: template, .page, known: Self.known, needed: Self.needed)
  }

  /// Writes a page to the end of a buffer.
  /// - Parameter address: Where the page will be found, when that is known.
  public func render(_ page: Page, address: String? = nil, to output: inout [UInt8]) {
    template.render(
      .group([
        "language": .text(page.language.rawValue),
        "title": .text(page.title),
        "description": .text(page.description),
        "style": .html(style),
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

  static func canonicalLink(_ address: String?) -> HTML {
    guard let address else { return "" }
    return HTML(
      trusted: "\n<link rel=\"canonical\" href=\"\(TemplateValue.escaped(address))\">")
  }

  private static let known: [String] = [
    "language", "title", "description", "style", "metadata", "masthead", "answer", "glance",
    "contents", "body", "references", "notes", "declarations", "colophon", "skipLabel",
  ]

  /// What holds the author's words: a template without one of these loses them.
  private static let needed = ["answer", "glance", "body", "references", "notes", "declarations"]
}
