import CriticalAppraisal
import Templates

/// The template of the front page of a theme.
struct IndexTemplate: Sendable {
  /// What is odd about the template, but not wrong.
  let notices: [Notice]
  /// The style sheet, which the page shows with the rest.
  let style: HTML

  private let template: Template

  /// The template for front pages of a theme; throws where it is no valid one.
  init(theme: Theme) throws(Notice) {
    template = try theme.template(.index)
    style = HTML(trusted: theme.style)
    notices = theme.notices(on: template, .index, known: Self.known, needed: Self.needed)
  }

  /// Writes a front page to the end of a buffer.
  func render(_ values: TemplateValue, to output: inout [UInt8]) {
    template.render(values, to: &output)
  }

  private static let known: [String] = [
    "language", "title", "description", "style", "metadata", "count", "updated", "groups", "name",
    "anchor", "cards", "href", "lang", "type", "question", "bottomLine", "design", "date",
    "dateISO", "tags", "languageName", "state", "translationHref", "translationName",
    "labels.skip", "labels.groups", "labels.all", "labels.bottomLine", "labels.question",
    "labels.design", "labels.tags",
  ]

  private static let needed = ["groups", "cards", "href"]
}
