import CommonMark

/// Composes the plain text of one appraisal, part by part.
struct PlainTextComposer {
  let appraisal: Appraisal
  let content: MarkdownTree
  let terms: Terms
  var writer: TextWriter
  var marks: PlainTextMarks

  /// The heading at the top under which the whole of a passage was printed, by passage.
  var passagesAtTop: [Int: String] = [:]
  /// The heading at the top under which a block was printed word for word, by block.
  var blocksAtTop: [MarkdownTree.ID: String] = [:]

  /// A composer that has written nothing.
  init(_ appraisal: Appraisal, terms: Terms, width: Int) {
    self.appraisal = appraisal
    self.terms = terms
    content = appraisal.content
    writer = TextWriter(width: width)
    marks = PlainTextMarks(appraisal)
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
