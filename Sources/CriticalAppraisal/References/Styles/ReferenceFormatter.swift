/// Writes bibliographic records as references in a style and a language.
///
/// The rules are those of Citing Medicine (NLM, second edition), the AMA Manual of Style (eleventh
/// edition) and the Publication Manual of the APA (seventh edition). What they leave open:
/// - Titles are never re-cased: only the data are written, and names and species keep their capitals.
/// - What is not known leaves no trace: no "[publisher unknown]", no empty brackets. Only APA says
///   that there is no date.
/// - A DOI is shown instead of an address, as the lasting form of it; no stop ends a
/// reference after it.
/// - Where authors are missing from the data, "et al." says so, in every style.
public struct ReferenceFormatter: Sendable {
  /// The style.
  public let style: CitationStyle
  /// The language of the words around the data.
  public let language: Language

  private let words: StyleWords

  /// A formatter for a style and a language.
  public init(style: CitationStyle, language: Language) {
    self.style = style
    self.language = language
    words = .words(language)
  }

  /// The reference to a source; empty if nothing is known of it.
  public func format(_ record: BibliographicRecord) -> FormattedReference {
    var writer = ReferenceWriter()
    switch style {
    case .vancouver, .vancouverSuperscript, .vancouverBrackets, .vancouverParentheses:
      VancouverReference(words: words).write(record, into: &writer)
    case .ama: AMAReference(words: words).write(record, into: &writer)
    case .apa: APAReference(words: words).write(record, into: &writer)
    }
    return FormattedReference(runs: writer.runs)
  }
}
