/// The built-in templates and style sheet, as the bytes of their files.
public enum BuiltInTemplate: String, Sendable, CaseIterable {
  case page = "page.html"
  case index = "index.html"
  case style = "style.css"
  case appraisalDutch = "appraisal.nl.md"
  case appraisalEnglish = "appraisal.en.md"

  /// The text of the template.
  public var text: String {
    let bytes =
      switch self {
      case .page: PackageResources.page_html
      case .index: PackageResources.index_html
      case .style: PackageResources.style_css
      case .appraisalDutch: PackageResources.appraisal_nl_md
      case .appraisalEnglish: PackageResources.appraisal_en_md
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
