/// What a rule may look at: the appraisal, the requirements, and the little it may know of outside.
public struct Inspection: Sendable {
  /// The appraisal to look at.
  public var appraisal: Appraisal
  /// The requirements that apply.
  public var profile: Profile
  /// What is known of the world outside.
  public var surroundings: Surroundings
  /// The records of the bibliography files that the appraisal names.
  public var bibliography: [BibliographicRecord]
  /// The appraised paper's own record, where the front matter names it and it can be read.
  public let paper: Paper?
  /// What the appraisal and the paper's own record state, and whether they agree.
  public private(set) var paperComparisons: [PaperComparison] = []
  /// The plain text of each section, made once for all rules; indexed as ``Appraisal/sections``.
  public let sectionTexts: [String]
  /// How the words of the sections begin, but for the references.
  let wordBeginnings: WordBeginnings
  /// In which style the entries of the reference list are typed.
  let listStyle: ListStyle
  /// The papers that were retracted, corrected or of concern, found once for check and page.
  public let retractions: RetractionMarks
  /// What the appraisal states in numbers, read once for all rules.
  let statements: Statements
  /// The scores of instruments that cannot be, or that are not the instrument's own, by section.
  let scores: [(section: Int, score: Stated<InstrumentScores.Score>)]

  /// Prepares an appraisal for its rules.
  public init(_ appraisal: Appraisal, profile: Profile, surroundings: Surroundings) {
    self.appraisal = appraisal
    self.profile = profile
    self.surroundings = surroundings
    bibliography = surroundings.bibliography
    sectionTexts = appraisal.sections.map(appraisal.text(of:))
    let texts = appraisal.sections.indices.filter { appraisal.sections[$0].kind != .references }
    wordBeginnings = WordBeginnings(of: texts.lazy.map { [sectionTexts] in sectionTexts[$0] })
    listStyle = ListStyle(appraisal.references)
    retractions =
      surroundings.retractions.map { RetractionMarks(of: appraisal, in: $0) } ?? RetractionMarks()
    statements = StatementReader.read(appraisal)
    scores =
      InstrumentScores.mayOccur(among: wordBeginnings)
      ? texts.flatMap { [sectionTexts] section in
        InstrumentScores.flaws(in: sectionTexts[section]).map { (section, $0) }
      } : []
    let study = appraisal.metadata.study
    paper = study.abstract.flatMap { path in
      surroundings.paperFile?(path).flatMap { Paper($0, fileName: path, study: study) }
    }
    if let paper { paperComparisons = PaperCheck(self, paper).comparisons }
  }

  /// The part to report for a statement.
  func part(of text: Int, at offset: Int) -> Part {
    statements.texts[text].node(at: offset).map { .node($0) } ?? .document
  }

  /// The words of a statement, as a fact.
  func words(of text: Int, _ range: Range<Int>) -> Fact {
    .text(statements.texts[text].words(range))
  }

  /// The index and plain text of the section of a kind.
  public func section(_ kind: SectionKind) -> (index: Int, text: String)? {
    guard let index = appraisal.sections.firstIndex(where: { $0.kind == kind }) else { return nil }
    return (index, sectionTexts[index])
  }
}

/// What a check may know of the world outside the appraisal.
public struct Surroundings: Sendable {
  /// Today; `nil` when expiry is not to be checked.
  public var today: CalendarDate?
  /// Whether a path, relative to the appraisal, leads to a file; `nil` when that is not known.
  public var fileExists: (@Sendable (String) -> Bool)?
  /// What is known of retracted papers; `nil` when that is not to be checked.
  public var retractions: RetractionIndex?
  /// The records of the bibliography files that the appraisal names.
  public var bibliography: [BibliographicRecord] = []
  /// Gives the bytes of the file with the paper's own record that the front matter names, `nil`
  /// where none can be read; without it, what the front matter names is left alone.
  public var paperFile: (@Sendable (String) -> [UInt8]?)?
  /// How many years older than the appraisal a reference may be; `nil` for any age.
  public var maximumReferenceAge: Int?

  /// Surroundings of which nothing is known.
  public init(
    today: CalendarDate? = nil, fileExists: (@Sendable (String) -> Bool)? = nil,
    retractions: RetractionIndex? = nil
  ) {
    self.today = today
    self.fileExists = fileExists
    self.retractions = retractions
  }
}
