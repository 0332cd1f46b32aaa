import CriticalAppraisal

/// What the front page tells of an appraisal: all that is kept of it once its page is written.
struct PageSummary: Sendable, Hashable {
  /// The page, relative to the site.
  var output: String
  /// The folder of the source, relative to the course.
  var folder: String
  /// The language of the author's words.
  var language: Language
  var type: AppraisalType?
  var title: String
  var question: String
  var bottomLine: String
  var design: String
  /// When it was last worked on.
  var date: CalendarDate?
  var tags: [String]
  var isDraft: Bool
  var hasErrors: Bool

  /// The summary of an appraisal, its texts cut to what a card can show.
  init(_ checked: CheckedAppraisal, page: SitePlan.Page) {
    let appraisal = checked.reading.appraisal
    let metadata = appraisal.metadata
    output = page.output + ".html"
    folder = page.source.parentPath ?? ""
    language = appraisal.language
    type = metadata.type
    let short = { (text: String?, length: Int) in
      (text ?? "").withoutCitations.cut(to: length)
    }
    title = short(appraisal.title, 300)
    question = short(appraisal.opening(of: .question), 300)
    bottomLine = short(metadata.summary ?? appraisal.opening(of: .conclusion), 300)
    let number = Int(appraisal.item(.n)?.value.withoutCitations ?? "")
    // A number in words, "492 of the 1011 who were screened", is no matter for a card.
    design = [short(appraisal.item(.design)?.value, 120), number.map { "n = \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    date = [metadata.updated, metadata.date].compactMap(\.self).max()
    tags = metadata.tags.prefix(8).map { $0.cut(to: 40) }
    isDraft = metadata.isDraft
    hasErrors = checked.count(.error) > 0
  }
}

extension String {
  /// The text, or as many whole words of it as have room, with an ellipsis.
  func cut(to length: Int) -> String {
    guard utf8.count > length, count > length else { return self }
    let start = prefix(length - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return words.trimmingEnd() + "…"
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while let last = text.last, last.isWhitespace || last == "," || last == ";" {
      text.removeLast()
    }
    return text
  }
}
