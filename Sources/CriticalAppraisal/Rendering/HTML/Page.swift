/// A rendered appraisal: finished pieces of HTML, for a template to place.
public struct Page: Sendable, Hashable {
  /// The language of the page.
  public var language: Language
  /// Plain text, to be escaped by the template.
  public var title: String
  /// Plain text, to be escaped by the template.
  public var description: String
  /// For `<head>`: descriptions for search engines and reference managers.
  public var metadata: String
  /// Kind of document, title, people, dates.
  public var masthead: String
  /// The question and the clinical bottom line.
  public var answer: String
  /// The study at a glance.
  public var glance: String
  /// The table of contents.
  public var contents: String
  /// The sections, in the author's order.
  public var body: String
  /// The reference list.
  public var references: String
  /// The footnotes.
  public var notes: String
  /// Interests, and how to cite.
  public var declarations: String
  /// What made the page.
  public var colophon: String
  /// The images it shows, as relative paths from the appraisal's folder.
  public var images: [String]
}
