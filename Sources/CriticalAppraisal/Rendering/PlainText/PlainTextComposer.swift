import CommonMark

/// Composes the plain text of one appraisal, part by part.
struct PlainTextComposer {
  let appraisal: Appraisal
  let content: MarkdownTree
  let terms: Terms
  /// The evidence blocks by their code blocks.
  let evidenceBlocks: [MarkdownTree.ID: EvidenceBlock]
  /// What is known against the papers.
  let retractions: RetractionMarks
  var writer: TextWriter
  var marks: PlainTextMarks
  /// The order, the numbers and the style of the references.
  let cited: CitedReferences
  /// Writes citations in a style; `nil` where all stay as typed.
  let formatter: CitationFormatter?
  /// Where the mark of the last citation ended, if that was in another node than it began in.
  var resume = Citation.End(node: -1, byte: 0)

  /// The passages that stand at the top, and not in the body.
  var passagesAtTop: Set<Int> = []
  /// The blocks that say word for word what the glance says.
  var blocksAtGlance: Set<MarkdownTree.ID> = []

  /// A composer that has written nothing.
  init(
    _ appraisal: Appraisal, terms: Terms, width: Int,
    retractions: RetractionMarks = RetractionMarks()
  ) {
    self.appraisal = appraisal
    self.retractions = retractions
    self.terms = terms
    content = appraisal.content
    evidenceBlocks = appraisal.evidenceByNode
    writer = TextWriter(width: width)
    marks = PlainTextMarks(appraisal)
    cited = CitedReferences(appraisal, language: terms.language)
    formatter = CitationFormatter(cited, of: appraisal, isPlain: true)
  }

  /// Composes the text.
  mutating func compose() -> String {
    writeTitle()
    writeMetadata()
    writeQuestion()
    writeBottomLine()
    writeGlance()
    writeBody()
    writeReferences()
    writeNotes()
    writeDeclarations()
    writeLinks()
    return writer.text.showingControls(exceptLayout: true)
  }
}
