/// Builds a folder of appraisals into a site.
public struct SiteBuilder: Sendable {
  /// A builder.
  public init() {}
}
