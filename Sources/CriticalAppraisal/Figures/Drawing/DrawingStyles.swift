/// How a line is drawn. Without a style sheet all is drawn in the colour of the text.
enum LineStyle: Int, CaseIterable {
  /// A hairline between rows.
  case rule
  /// An axis and its ticks.
  case axis
  /// A line of data.
  case data
  /// The interval around a line of data, or a border.
  case dashed

  /// The attributes of its element.
  var attributes: String {
    switch self {
    case .rule: #" class="rule" stroke="currentColor" stroke-width=".5""#
    case .axis: #" class="axis" stroke="currentColor""#
    case .data: #" class="mark" fill="none" stroke="currentColor" stroke-width="1.6""#
    case .dashed: #" class="dash" fill="none" stroke="currentColor" stroke-dasharray="4 3""#
    }
  }
}

/// How a shape is filled.
enum FillStyle: Int, CaseIterable {
  /// The colour of the text.
  case ink
  /// The accent.
  case accent
  /// Light, behind data.
  case band
  /// White with a border.
  case box
  /// A border in the accent.
  case ring
  // Judgements, from good to bad.
  case good
  case doubtful
  case bad
  case unknown

  /// The attributes of its element.
  var attributes: String {
    switch self {
    case .ink: ""
    case .accent: #" class="accent""#
    case .band: #" class="band" fill-opacity=".12""#
    case .box: #" class="box" fill="none" stroke="currentColor""#
    case .ring: #" class="ring" fill="none" stroke="currentColor" stroke-width="1.6""#
    case .good: #" class="good" fill-opacity=".2""#
    case .doubtful: #" class="doubt" fill-opacity=".2""#
    case .bad: #" class="bad" fill-opacity=".2""#
    case .unknown: #" class="unknown" fill="none" stroke="currentColor""#
    }
  }
}

/// Which part of a text stands at its place.
enum TextAnchor: Int, CaseIterable {
  case start
  case middle
  case end

  /// The attribute of its element.
  var attributes: String {
    switch self {
    case .start: ""
    case .middle: #" text-anchor="middle""#
    case .end: #" text-anchor="end""#
    }
  }
}

/// How a text is set.
enum TextStyle: Int, CaseIterable {
  case plain
  case strong
  /// Notes and the numbers of an axis.
  case small
  /// The sign in a circle.
  case sign

  /// The attributes of its element.
  var attributes: String {
    switch self {
    case .plain: ""
    case .strong: #" font-weight="600""#
    case .small: #" class="small" font-size="12""#
    case .sign: #" class="sign" font-size="15" font-weight="700""#
    }
  }

  /// The size of the type.
  var size: Double {
    switch self {
    case .plain, .strong: 13
    case .small: 12
    case .sign: 15
    }
  }

  /// The distance from line to line.
  var lineHeight: Double { size + 3 }

  /// The distance from the top of a line to its baseline.
  var ascent: Double { size }

  /// About how wide a text is.
  func width(of text: String) -> Double {
    GlyphWidths.width(of: text) * size * (self == .strong || self == .sign ? 1.06 : 1)
  }

  /// A text in lines that are about so wide at most.
  func wrap(_ text: String, width: Double) -> [String] {
    GlyphWidths.wrap(text, width: width / (self.width(of: "n") / GlyphWidths.width(of: "n")))
  }
}
