/// A rule that an appraisal is checked by: what it asks, why, how it finds out, and what it says.
///
/// Each rule is one file in `Rules`; ``Rule/all`` lists them.
public struct Rule: Sendable {
  /// A stable kebab-case word that begins with its group, `reference-uncited`.
  public var id: String
  /// How serious a breach is, unless the finding says otherwise.
  public var severity: Severity
  /// What it asks, in one line.
  public var title: Localized
  /// Why it asks that, and how to comply.
  public var explanation: Localized
  /// Appraisals that break it and that do not: its tests, and the examples of `explain`.
  public var examples: [Example]
  /// Finds what breaks the rule; nothing for a rule whose breaches are found while reading.
  public var check: @Sendable (Inspection) -> [Finding]
  /// Says what was found, and how to mend it.
  public var wording: @Sendable (Facts, Terms) -> Wording

  /// One breach of a rule.
  public struct Finding: Sendable, Hashable {
    /// What breaks the rule.
    public var part: Part
    /// What the wording needs to know.
    public var facts: Facts
    /// More or less serious than the rule usually is.
    public var severity: Severity?

    /// A breach.
    public init(_ part: Part, _ facts: Facts = [:], severity: Severity? = nil) {
      self.part = part
      self.facts = facts
      self.severity = severity
    }
  }

  /// A message and how to mend it: a summary without full stop, and a sentence of help.
  public struct Wording: Sendable, Hashable {
    /// What was found.
    public var message: String
    /// How to mend it.
    public var help: String?

    /// A message.
    public init(_ message: String, help: String? = nil) {
      self.message = message
      self.help = help
    }
  }

  /// An appraisal, or the part of one that matters, that a rule speaks about or not.
  public struct Example: Sendable, Hashable {
    /// The language it is written in.
    public var language: Language
    /// The text, as a file would hold it.
    public var source: String
    /// Whether the rule has something to say of it.
    public var triggers: Bool

    /// An example that breaks the rule.
    public static func breaks(_ language: Language, _ source: String) -> Example {
      Example(language: language, source: source, triggers: true)
    }

    /// An example that keeps the rule.
    public static func keeps(_ language: Language, _ source: String) -> Example {
      Example(language: language, source: source, triggers: false)
    }
  }

  /// The group of the rule: the first word of its id.
  public var group: String { String(id.prefix { $0 != "-" }) }

  /// Whether a pattern, an id or a group such as `number-*`, names the rule.
  public func isNamed(by pattern: String) -> Bool { Self.pattern(pattern, names: id) }

  /// Whether a pattern names the rule of an id.
  static func pattern(_ pattern: String, names id: String) -> Bool {
    let group = id.prefix { $0 != "-" }
    return pattern == id || pattern == "\(group)-*" || pattern == group || pattern == "*"
  }
}
