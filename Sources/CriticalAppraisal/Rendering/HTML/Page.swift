/// A rendered appraisal: finished pieces of HTML, for a template to place.
public struct Page: Sendable, Hashable {
  public var language: Language
  /// Plain text, to be escaped by the template.
  public var title: String
  /// Plain text, to be escaped by the template.
  public var description: String
  /// For `<head>`: descriptions for search engines and reference managers.
  public var metadata: String
  public var masthead: String
  public var answer: String
  public var glance: String
  public var contents: String
  public var body: String
  public var references: String
  public var notes: String
  public var declarations: String
  public var colophon: String
  /// The images it shows, as relative paths from the appraisal's folder.
  public var images: [String]
}
