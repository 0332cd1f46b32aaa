/// Mends in a source what is certain: identifiers, page ranges, numbering and order of references.
///
/// Prose is never touched. A change after which the appraisal would be read otherwise than before
/// is not made.
public struct Fixer: Sendable {
  /// The style that applies where the appraisal names none.
  public var style: CitationStyle?
  /// The order that applies where the appraisal names none.
  public var referenceOrder: ReferenceOrder?
  /// Rules and groups that are switched off: what they ask is not mended.
  public var disabledRules: [String]

  /// A fixer.
  public init(
    style: CitationStyle? = nil, referenceOrder: ReferenceOrder? = nil, disabledRules: [String] = []
  ) {
    self.style = style
    self.referenceOrder = referenceOrder
    self.disabledRules = disabledRules
  }

  /// A source with what was mended in it.
  public struct Result: Sendable, Hashable {
    /// The text after it.
    public var source: [UInt8]
    /// The changes, in the order in which they were made.
    public var fixes: [Fix]
  }

  /// Mends what was read.
  /// - Parameter read: Reads a source as this one was read.
  public func fix(_ reading: Reading, read: ([UInt8]) -> Reading) -> Result {
    var reading = reading
    var result = Result(source: reading.source, fixes: [])
    for step in [spelling, numbering] {
      let fixes = step(reading)
      guard !fixes.isEmpty else { continue }
      let source = fixes.applied(to: reading.source)
      let after = read(source)
      guard Faithfulness.holds(from: reading, to: after) else { continue }
      result.source = source
      result.fixes += fixes
      reading = after
    }
    return result
  }

  /// How things are written inside the entries of the list.
  private func spelling(_ reading: Reading) -> [Fix] {
    let style = reading.appraisal.metadata.style ?? style
    let lines = ReferenceLines(reading)
    return lines.entries.flatMap { entry -> [Fix] in
      let identifiers =
        isOff(.identifier, reading)
        ? [] : IdentifierFixes(style: style).fixes(in: reading.source, entry)
      let pages =
        isOff(.pageRange, reading)
        ? [] : PageRangeFixes(style: style).fixes(in: reading.source, entry)
      return identifiers + pages
    }
  }

  private func numbering(_ reading: Reading) -> [Fix] {
    let metadata = reading.appraisal.metadata
    let style = metadata.style ?? style
    let order = metadata.referenceOrder ?? referenceOrder
    let isByCitation =
      !isOff(.order, reading) && order != .listed && (order == .cited || style?.isNumeric == true)
    return NumberingFixes(reading, isByCitation: isByCitation)?
      .fixes.filter { !isOff($0.kind, reading) } ?? []
  }

  private func isOff(_ kind: Fix.Kind, _ reading: Reading) -> Bool {
    let appraisal = reading.appraisal
    let off = disabledRules + appraisal.metadata.disabledRules + appraisal.disabledRules
    return off.contains { Rule.pattern($0, names: kind.rule) }
  }
}
