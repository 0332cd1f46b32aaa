/// Renders a checked appraisal as the pieces of an HTML page.
public struct PageRenderer: Sendable {
  /// The language of all that the program writes on the page.
  public var language: Language
  /// Where the translation of the appraisal is, relative to the page.
  public var translation: String?
  /// The language of the translation.
  public var today: CalendarDate?

  /// A renderer.
  public init(language: Language, translation: String? = nil, today: CalendarDate? = nil) {
    self.language = language
    self.translation = translation
    self.today = today
  }

  /// Renders the pieces of a page.
  public func render(_ checked: CheckedAppraisal) -> Page {
    Page(
      language: language, title: checked.reading.appraisal.title ?? "", description: "",
      metadata: "", masthead: "", answer: "", glance: "", contents: "", body: "", references: "",
      notes: "", declarations: "", colophon: "", images: [])
  }
}
