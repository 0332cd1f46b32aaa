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
  }

  private mutating func meta(_ name: String, _ text: String) {
    content.writer.open(.meta, .name(name), .content(text))
    content.writer.newLine()
  }
}
