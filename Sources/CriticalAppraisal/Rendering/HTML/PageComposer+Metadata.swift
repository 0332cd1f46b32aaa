extension PageComposer {
  /// For `<head>`: what search engines (schema.org) and reference managers (`citation_*`) read.
  mutating func metadata() {
    let metadata = appraisal.metadata
    meta("citation_title", title)
    for author in metadata.authors { meta("citation_author", author.name) }
    if let date = metadata.date {
      content.writer.open(.meta, .name("citation_publication_date"), .content(date))
      content.writer.newLine()
    }
    meta("citation_language", appraisal.language.rawValue)
    for tag in metadata.tags { meta("citation_keywords", tag) }
    let data = StructuredData(appraisal: appraisal, title: title, description: description)
    content.writer.jsonLD { data.write(to: &$0) }
    notesOnEntries()
  }

  /// What citations show of their entry when they are pointed at or focused; the style sheet does
  /// the showing, so that each entry is written but once and screen readers do not hear it twice.
  private mutating func notesOnEntries() {
    let cited = content.cited
    let numbers = cited.order.map { cited.number(ofEntry: $0) }
    guard numbers.contains(where: { content.anchors.count(for: $0) > 0 }) else { return }
    content.writer.newLine()
    content.writer.put(.styleStart)
    for (index, number) in zip(cited.order, numbers) where content.anchors.count(for: number) > 0 {
      content.writer.put(.noteHref)
      content.writer.number(number)
      content.writer.put(.noteStart)
      content.writer.styleString(cited.shortText(ofEntry: index))
      content.writer.put(.noteEnd)
    }
    content.writer.put(.styleEnd)
  }

  private mutating func meta(_ name: String, _ text: String) {
    content.writer.open(.meta, .name(name), .content(text))
    content.writer.newLine()
  }
}
