/// How a line is drawn.
///
/// Without a style sheet all is drawn in the colour of the text.
enum LineStyle: Int, CaseIterable {
  /// A hairline between rows.
  case rule
  /// An axis and its ticks.
  case axis
  /// A line of data.
  case data
  /// The interval around a line of data, or a border.
  case dashed
  /// A second line of data.
  case dashedData
  // Rows of people: a dash for each, at a distance of 14 or, of a thousand, of 7.
  case dots
  case squares
  case smallDots
  case smallSquares

  /// The attributes of its element.
  var attributes: String {
    switch self {
    case .rule: #" class="rule" stroke="currentColor" stroke-width=".5""#
    case .axis: #" class="axis" stroke="currentColor""#
    case .data: #" class="mark" fill="none" stroke="currentColor" stroke-width="1.6""#
    case .dashed: #" class="dash" fill="none" stroke="currentColor" stroke-dasharray="4 3""#
    case .dashedData:
      #" class="mark" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="7 4""#
    case .dots:
      #" class="dots" stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 14""#
    case .squares: #" class="mark" stroke="currentColor" stroke-width="10" stroke-dasharray="10 4""#
    case .smallDots:
      #" class="dots" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="0 7""#
    case .smallSquares:
      #" class="mark" stroke="currentColor" stroke-width="5.4" stroke-dasharray="5.4 1.6""#
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
  /// A border of dashes.
  case dashedBox
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
    case .dashedBox:
      #" class="box" fill="none" stroke="currentColor" stroke-dasharray="4 3""#
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
  /// The numbers of an axis that lines of data may cross.
  case crossed
  /// The sign in a circle, on paper, on a dark and on a light colour.
  case sign
  case signOnDark
  case signOnLight

  /// The attributes of its element.
  var attributes: String {
    switch self {
    case .plain: ""
    case .strong: #" font-weight="600""#
    case .small: #" class="small" font-size="12""#
    case .crossed: #" class="small halo" font-size="12""#
    case .sign: #" font-size="15" font-weight="700""#
    case .signOnDark: #" class="light" font-size="15" font-weight="700""#
    case .signOnLight: #" class="dark" font-size="15" font-weight="700""#
    }
  }

  /// The size of the type.
  var size: Double {
    switch self {
    case .plain, .strong: 13
    case .small, .crossed: 12
    case .sign, .signOnDark, .signOnLight: 15
    }
  }

  /// Whether it is bold.
  var isBold: Bool {
    switch self {
    case .plain, .small, .crossed: false
    case .strong, .sign, .signOnDark, .signOnLight: true
    }
  }

  /// The distance from line to line.
  var lineHeight: Double { size + 3 }

  /// The distance from the top of a line to its baseline.
  var ascent: Double { size }

  /// About how wide a text is.
  func width(of text: String) -> Double {
    GlyphWidths.width(of: text) * size * (isBold ? 1.14 : 1)
  }

  /// Whether no word of a text is wider than a width.
  func isWhole(_ text: String, within width: Double) -> Bool {
    text.split(separator: " ").allSatisfy { self.width(of: String($0)) <= width }
  }

  /// A text in lines that are about so wide at most.
  func wrap(_ text: String, width: Double) -> [String] {
    GlyphWidths.wrap(text, width: width / (self.width(of: "n") / GlyphWidths.width(of: "n")))
  }
}
