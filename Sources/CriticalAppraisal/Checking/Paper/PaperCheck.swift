/// Compares what an appraisal states of a study with what the paper states itself.
///
/// It proposes and does not judge: two statements differ only where both are clear.
struct PaperCheck {
  let appraisal: Appraisal
  let study: AppraisedStudy
  let paper: Paper
  let facts: PaperFacts

  init(_ inspection: Inspection, _ paper: Paper) {
    appraisal = inspection.appraisal
    study = AppraisedStudy(inspection)
    self.paper = paper
    facts = PaperFacts(paper.text)
  }

  /// All that one or both state, aspect by aspect.
  var comparisons: [PaperComparison] {
    n + arms + country + centres + comparator + instrument + followUp + number + registration
      + identifier
  }

  /// Compares statements of an appraisal, each value once.
  /// - Parameters:
  ///   - theirs: What the paper states; shown alone where the appraisal states nothing.
  ///   - judge: The verdict, and the paper's own words for it.
  func rows<Value>(
    _ aspect: PaperAspect, _ mine: [Stated<Value>], theirs: [String],
    judge: (Stated<Value>) -> (PaperComparison.Verdict, String?)
  ) -> [PaperComparison] {
    guard !mine.isEmpty else {
      return theirs.first.map { words in
        [PaperComparison(aspect, .notFound, appraisal: nil, paper: words)]
      } ?? []
    }
    var seen: Set<Value> = []
    return mine.filter { seen.insert($0.value).inserted }.map { statement in
      let (verdict, words) = judge(statement)
      return PaperComparison(
        aspect, verdict, appraisal: statement.quote, paper: words, part: statement.part)
    }
  }

  /// The paper's words for a statement of it.
  func words<Value>(_ stated: Stated<Value>?) -> String? { stated.map { facts.context(of: $0) } }
}
