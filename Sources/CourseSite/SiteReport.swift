public import CriticalAppraisal

/// What a build did, in numbers.
public struct SiteReport: Sendable, Hashable {
  /// Files written because they are new or differ.
  public var written = 0
  /// Files that were already as they should be.
  public var unchanged = 0
  /// Appraisals, images and pages that could not be read or written.
  public var failed = 0
  /// Appraisals that became no page because another would have been the same page.
  public var colliding = 0
  /// Drafts left out.
  public var drafts = 0
  /// Appraisals that became pages.
  public var appraisals = 0
  /// Those of them that have errors.
  public var incomplete = 0
  /// Errors in them.
  public var errors = 0
  /// Warnings in them.
  public var warnings = 0
  /// Findings that their authors or the course silenced.
  public var silenced = 0

  /// Nothing done.
  public init() {}

  /// The numbers in one or two lines.
  public func text(in language: Language) -> String {
    let terms = Terms.terms(language)
    var made = [terms.pages(written, terms.pick("geschreven", "written"))]
    if unchanged > 0 { made.append("\(unchanged) \(terms.pick("ongewijzigd", "unchanged"))") }
    if drafts > 0 {
      made.append(terms.drafts(drafts) + terms.pick(" weggelaten", " left out"))
    }
    if colliding + failed > 0 {
      made.append("\(colliding + failed) \(terms.pick("mislukt", "failed"))")
    }
    var found = [
      terms.appraisals(appraisals), "\(incomplete) \(terms.pick("met fouten", "with errors"))",
      terms.count(errors, of: .error), terms.count(warnings, of: .warning),
    ]
    if silenced > 0 { found.append("\(silenced) \(terms.pick("onderdrukt", "silenced"))") }
    return found.joined(separator: ", ") + "\n" + made.joined(separator: ", ") + "\n"
  }
}
