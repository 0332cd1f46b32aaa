/// A rendered appraisal: finished pieces of HTML, for a template to place.
public struct Page: Sendable, Hashable {
  /// The language of the page.
  public var language: Language
  /// Plain text, to be escaped by the template.
  public var title: String
  /// Plain text, to be escaped by the template.
  public var description: String
  /// For `<head>`: descriptions for search engines and reference managers.
  public var metadata: HTML
  /// Kind of document, title, people, dates.
  public var masthead: HTML
  /// The question and the clinical bottom line.
  public var answer: HTML
  /// The study at a glance.
  public var glance: HTML
  /// The table of contents.
  public var contents: HTML
  /// The sections, in the author's order.
  public var body: HTML
  /// The reference list.
  public var references: HTML
  /// The footnotes.
  public var notes: HTML
  /// Interests, and how to cite.
  public var declarations: HTML
  /// What made the page.
  public var colophon: HTML
  /// The images it shows, as relative paths from the appraisal's folder.
  public var images: [String]
}
