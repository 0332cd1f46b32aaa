/// Reads the statements of numbers in an appraisal: estimates with intervals and p values, counts
/// with percentages, numbers needed to treat, and sums.
///
/// What is not sure to be a statement is passed over: a false alarm costs more than a miss.
struct StatementReader {
  private(set) var found = Statements()
  let language: Language

  /// The text that is read, and its index.
  private(set) var text = StatementText(bytes: [], pieces: [])
  private(set) var index = 0
  /// What the heading of the column says.
  private(set) var heading: [StatementToken] = []
  /// The counts and percentages of the tables with totals.
  var tableNumbers: [TableNumber] = []

  /// The statements of an appraisal.
  static func read(_ appraisal: Appraisal) -> Statements {
    var reader = StatementReader(language: appraisal.language)
    reader.found.texts = StatementText.all(of: appraisal)
    for (index, text) in reader.found.texts.enumerated() {
      reader.index = index
      reader.text = text
      reader.readText()
    }
    reader.readTotals()
    return reader.found
  }

  private init(language: Language) { self.language = language }

  private mutating func readText() {
    let tokens = StatementLexer.tokens(of: text.bytes, in: language)
    guard !tokens.contains(where: { $0.term == .doubt }) else { return }
    heading = text.cell?.column.tokens ?? []
    if tokens.contains(where: \.isStop) {
      for sentence in tokens.split(whereSeparator: \.isStop) { readSentence(Array(sentence)) }
    } else {
      readSentence(tokens)
    }
    if text.cell != nil { readCell(tokens) }
  }

  private mutating func readSentence(_ tokens: [StatementToken]) {
    let content = SentenceContent(tokens)
    guard content.contains(.number) else { return }
    readIntervals(tokens)
    readPercentages(tokens)
    if content.contains(.numberNeeded) { readNeeded(tokens) }
    if !content.isDisjoint(with: [.sum, .randomised]) { readSums(tokens) }
    if content.contains(.test) { readTests(tokens) }
    if content.contains(.percentage) { readShares(tokens) }
    if content.contains(.percentages) { readClasses(tokens) }
    if content.contains(.measure) { readQuantities(tokens) }
    if !content.isDisjoint(with: [.people, .randomised]) { readPeople(tokens) }
    if content.contains(.completed) { readRetention(tokens) }
    if content.contains(.singleItem) { readMeans(tokens) }
    if content.contains(.scale) {
      readScores(tokens)
      readDirections(tokens)
    }
  }

  mutating func add(_ statement: ReportedStatement) { found.intervals.append(statement) }
  mutating func add(_ statement: PercentageStatement) { found.percentages.append(statement) }
  mutating func add(_ statement: NeededStatement) { found.needed.append(statement) }
  mutating func add(_ statement: ScoreStatement) { found.scores.append(statement) }
  mutating func add(_ statement: TestStatement) { found.tests.append(statement) }
  mutating func add(_ statement: ClassesStatement) { found.classes.append(statement) }
  mutating func add(_ statement: ShareStatement) { found.shares.append(statement) }
  mutating func add(_ statement: QuantityStatement) { found.quantities.append(statement) }
  mutating func add(_ statement: MeanStatement) { found.means.append(statement) }
  mutating func add(_ statement: DirectionStatement) { found.directions.append(statement) }
  mutating func add(_ statement: SumStatement) { found.sums.append(statement) }

  /// The words of some tokens.
  func words(_ tokens: ArraySlice<StatementToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text.words(first.range.lowerBound..<last.range.upperBound)
  }
}
