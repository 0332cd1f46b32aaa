/// Prints what an appraisal and its paper state, side by side: what agrees, what differs, and what
/// one of them does not state.
///
/// A proposal to look in the paper; nothing in it is a judgement.
public struct PaperPrinter: Sendable {
  /// The language of its words; the quotations stay as they are.
  public var language: Language
  /// How many columns its lines may take.
  public var width: Int

  /// A printer.
  public init(language: Language, width: Int = 76) {
    self.language = language
    self.width = width
  }

  /// The comparison of an appraisal; empty where its front matter names no record of a paper.
  public func print(_ file: CheckedAppraisal) -> String {
    guard !file.report.paper.isEmpty else { return "" }
    let terms = Terms.terms(language)
    var writer = FigureTextWriter(width: width, terms: terms)
    writer.paragraph(
      file.path + ": " + terms.pick("naast het artikel gelegd", "beside the paper"))
    for comparison in file.report.paper {
      writer.blankLine()
      let aspect = comparison.aspect.name[language]
      writer.paragraph(
        "\(comparison.verdict.sign) \(aspect): \(terms.name(of: comparison.verdict))")
      let line = file.reading.sourceMap.line(of: comparison.part, in: file.reading.appraisal)
      let place =
        comparison.appraisal == nil
        ? terms.pick("tekst", "text") : terms.pick("regel \(line)", "line \(line)")
      writer.indented { writer in
        writer.labels([
          (place, Self.quoted(comparison.appraisal, terms)),
          (terms.pick("artikel", "paper"), Self.quoted(comparison.paper, terms)),
        ])
      }
    }
    return writer.text
  }

  private static func quoted(_ words: String?, _ terms: Terms) -> String {
    words.map { "\"\($0.excerpt(160))\"" } ?? terms.pick("(niet gevonden)", "(not found)")
  }
}

extension PaperComparison.Verdict {
  /// The sign that stands for it.
  fileprivate var sign: String {
    switch self {
    case .agree: "="
    case .differ: "!"
    case .notFound: "?"
    }
  }
}

extension Terms {
  fileprivate func name(of verdict: PaperComparison.Verdict) -> String {
    switch verdict {
    case .agree: pick("gelijk", "agrees")
    case .differ: pick("verschilt", "differs")
    case .notFound: pick("niet of niet duidelijk gevonden", "not found, or not clearly")
    }
  }
}
