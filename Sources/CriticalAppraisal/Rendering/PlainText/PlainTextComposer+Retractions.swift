extension PlainTextComposer {
  /// What became of a paper, in capitals, with the address of the notice; empty for most papers.
  func retractionMark(_ retraction: Retraction?) -> String {
    guard let retraction else { return "" }
    let notice = retraction.notice.map { " https://doi.org/\($0)" } ?? ""
    return " *** \(terms.state(retraction))\(notice) ***"
  }
}
