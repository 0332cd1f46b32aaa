/// Renders a checked appraisal as the pieces of an HTML page.
public struct PageRenderer: Sendable {
  /// The language of all that the program writes on the page.
  public var language: Language
  /// Where the translation of the appraisal is, relative to the page.
  public var translation: String?
  /// Today, for the notice on an appraisal that is past its expiry date.
  public var today: CalendarDate?
  /// The front page of the course, relative to the page, and its name.
  public var course: (address: String, name: String)?
  /// Where a link to another appraisal leads, relative to the page; `nil` leaves a link as it is.
  public var resolveLink: (@Sendable (String) -> String?)?

  /// A renderer.
  public init(language: Language, translation: String? = nil, today: CalendarDate? = nil) {
    self.language = language
    self.translation = translation
    self.today = today
  }

  /// Renders the pieces of a page.
  public func render(_ checked: CheckedAppraisal) -> Page {
    let composer = PageComposer(
      checked.reading.appraisal, self, retractions: checked.report.retractions)
    return composer.page()
  }
}
