extension PageComposer {
  /// Says after a reference what became of the paper, with a link to the notice.
  mutating func retractionMark(_ retraction: Retraction?) {
    guard let retraction else { return }
    content.writer.text(" ")
    content.writer.open(.strong, .class("retracted"))
    content.writer.text(terms.state(retraction))
    content.writer.close(.strong)
    guard let notice = retraction.notice, let link = Link.doi(notice) else { return }
    content.writer.text(" ")
    content.writer.element(.a, .class("id"), .href(link), text: "doi:\(notice)")
  }
}
