/// When was measured, with the primary moment marked.
public struct TimeLine: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The moments.
  public var moments: [Moment]
  /// When treatment was given.
  public var treatment: Period?

  /// A time line.
  public init(title: String? = nil, moments: [Moment], treatment: Period? = nil) {
    self.title = title
    self.moments = moments
    self.treatment = treatment
  }

  /// A moment of measurement.
  public struct Moment: Sendable, Hashable {
    /// Where it lies, in days or any other unit that all times share.
    public var time: Double
    /// The time in words, `13 weeks`.
    public var label: String
    /// What was done then.
    public var note: String?
    /// Whether the main result is that of this moment.
    public var isPrimary: Bool

    /// A moment.
    public init(_ time: Double, _ label: String, note: String? = nil, isPrimary: Bool = false) {
      self.time = time
      self.label = label
      self.note = note
      self.isPrimary = isPrimary
    }
  }

  /// A period.
  public struct Period: Sendable, Hashable {
    /// Its start, in the unit of the moments.
    public var start: Double
    /// Its end.
    public var end: Double
    /// The period in words; `nil` is "treatment" in the language of the page.
    public var label: String?

    /// A period.
    public init(start: Double, end: Double, label: String? = nil) {
      self.start = start
      self.end = end
      self.label = label
    }
  }
}
