/// A piece of markup that is the same on every page: made once, out of a literal.
///
/// What is written hundreds of times on a page is fixed HTML with numbers and words between.
struct FixedHTML: ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(stringLiteral value: StaticString) { bytes = Array("\(value)".utf8) }
}

extension FixedHTML {
  // MARK: Citations

  static let citeStart: FixedHTML = #"<span class="cite">"#
  static let raisedCiteStart: FixedHTML = #"<sup class="cite">"#
  static let citationHref: FixedHTML = ##"<a href="#ref-"##
  static let citationID: FixedHTML = #"" id="cite-"#
  static let citationRole: FixedHTML = #"" role="doc-biblioref">"#

  // MARK: What citations show of an entry

  static let styleStart: FixedHTML = "<style>\n"
  static let noteHref: FixedHTML = ##"a[href="#ref-"##
  static let noteStart: FixedHTML = #""]{--note:""#
  static let noteEnd: FixedHTML = "\"}\n"
  static let styleEnd: FixedHTML = "</style>\n"

  // MARK: The reference list

  static let entryID: FixedHTML = #"<li id="ref-"#
  static let entryValue: FixedHTML = #"" value=""#
  static let doiHref: FixedHTML = #"<a class="id" href="https://doi.org/"#
  static let pubMedHref: FixedHTML = #"<a class="id" href="https://pubmed.ncbi.nlm.nih.gov/"#
  static let pubMedEnd: FixedHTML = #"/">"#
  static let backStart: FixedHTML = #"<span class="back">"#
  static let backHref: FixedHTML = ##"<a href="#cite-"##
  static let backLabel: FixedHTML = #"" aria-label=""#
  static let backArrow: FixedHTML = #"">↩"#
  static let tagEnd: FixedHTML = #"">"#
}
