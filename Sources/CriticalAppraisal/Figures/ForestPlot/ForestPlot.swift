/// A forest plot: estimates with their intervals, over outcomes, times or studies.
public struct ForestPlot: DrawnFigure, Hashable {
  /// What the figure is called, in the author's words.
  public var title: String?
  /// The rows, from top to bottom.
  public var rows: [Row]
  /// The scale of the axis: logarithmic for ratios.
  public var scale: EffectScale
  /// What is estimated, as a short name: `MD`, `RR`.
  public var measure: String?
  /// The unit of the estimates, `points`.
  public var unit: String?
  /// Which side favours whom; `nil` when it is not known which direction is better.
  public var favours: Favours?
  /// The confidence level, in per cent.
  public var level: Double = 95
  /// The part of the axis to show; `nil` is what the rows need.
  public var axis: ClosedRange<Double>?

  /// A forest plot.
  ///
  /// - Parameter mcid: The smallest difference that matters, for the rows that have none.
  public init(
    title: String? = nil, rows: [Row], scale: EffectScale = .linear, measure: String? = nil,
    unit: String? = nil, mcid: Double? = nil, favours: Favours? = nil
  ) {
    self.title = title
    self.rows = rows
    self.scale = scale
    self.measure = measure
    self.unit = unit
    self.favours = favours
    for index in rows.indices where rows[index].mcid == nil { self.rows[index].mcid = mcid }
  }

  /// One estimate.
  public struct Row: Sendable, Hashable {
    /// The outcome, the time or the study.
    public var label: String
    /// The estimate; `nil` when there is none.
    public var estimate: Double?
    /// The lower limit; it may be infinite.
    public var lower: Double?
    /// The upper limit; it may be infinite.
    public var upper: Double?
    /// How many decimals its numbers are shown with: one for all, or one each for the estimate and
    /// the lower and upper limit; none is what their size deserves.
    public var decimals: [Int]
    /// The subheading that it stands under; rows of one group follow each other.
    public var group: String?
    /// What else to say below the label, such as the number of people.
    public var note: String?
    /// How much the row weighs, in any unit.
    public var weight: Double?
    /// The smallest difference that matters, in the units of the estimate; for ratios the ratio.
    public var mcid: Double?
    /// Whether it sums up other rows or studies: a diamond.
    public var isPooled: Bool

    /// An estimate with its limits.
    public init(
      _ label: String, estimate: Double?, lower: Double? = nil, upper: Double? = nil,
      decimals: [Int] = [], group: String? = nil, note: String? = nil, weight: Double? = nil,
      mcid: Double? = nil, isPooled: Bool = false
    ) {
      self.label = label
      self.estimate = estimate
      self.lower = lower
      self.upper = upper
      self.decimals = decimals
      self.group = group
      self.note = note
      self.weight = weight
      self.mcid = mcid
      self.isPooled = isPooled
    }
  }

  /// Which direction is better, and for whom.
  public struct Favours: Sendable, Hashable {
    /// The direction of the estimate that is good for those who are treated.
    public enum Direction: String, Sendable, Hashable {
      /// Lower scores, or a ratio below 1: disability, harm.
      case lower
      /// Higher scores, or a ratio above 1: function, recovery.
      case higher
    }

    /// The direction that favours the intervention.
    public var better: Direction
    /// The intervention; `nil` is "intervention" in the language of the page.
    public var intervention: String?
    /// What it is compared with; `nil` is "control" in the language of the page.
    public var control: String?

    /// A direction.
    public init(better: Direction, intervention: String? = nil, control: String? = nil) {
      self.better = better
      self.intervention = intervention
      self.control = control
    }
  }
}
