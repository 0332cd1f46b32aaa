/// Renders a checked appraisal as a typed document: plain text that reads well as it is.
public struct PlainTextRenderer: Sendable {
  /// The language of all that the program writes.
  public var language: Language
  /// How many columns a line may have.
  public var width: Int

  /// A renderer.
  public init(language: Language, width: Int = 76) {
    self.language = language
    self.width = width
  }

  /// Renders an appraisal; nothing it says is lost, and nothing is said twice.
  public func render(_ checked: CheckedAppraisal) -> String {
    var composer = PlainTextComposer(
      checked.reading.appraisal,
      terms: .terms(language).with(checked.reading.appraisal.gradeWords), width: width,
      retractions: checked.report.retractions)
    return composer.compose()
  }
}
