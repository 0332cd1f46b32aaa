/// What is known against the papers of one appraisal.
public struct RetractionMarks: Sendable, Hashable {
  private var states: [String: Retraction] = [:]

  /// Nothing is known against any.
  public init() {}

  /// Looks up the references and the appraised paper.
  public init(of appraisal: Appraisal, in index: RetractionIndex) {
    let study = appraisal.metadata.study
    let papers = appraisal.references.map { ($0.doi, $0.pmid) } + [(study.doi, study.pmid)]
    for (doi, pmid) in papers where doi != nil || pmid != nil {
      states[Self.key(doi, pmid)] = index.state(doi: doi, pmid: pmid)
    }
  }

  /// Whether nothing is known against any paper.
  public var isEmpty: Bool { states.isEmpty }

  /// What is known against an entry of the list.
  public func state(of reference: Reference) -> Retraction? {
    states.isEmpty ? nil : states[Self.key(reference.doi, reference.pmid)]
  }

  /// What is known against the appraised paper.
  public func state(of study: Study) -> Retraction? {
    states.isEmpty ? nil : states[Self.key(study.doi, study.pmid)]
  }

  private static func key(_ doi: String?, _ pmid: String?) -> String {
    "\(doi ?? "") \(pmid ?? "")"
  }
}
