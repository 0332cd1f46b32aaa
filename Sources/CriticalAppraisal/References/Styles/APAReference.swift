/// References as the Publication Manual of the APA writes them, seventh edition.
struct APAReference {
  let words: ReferenceWords

  /// Writes the reference to a source.
  func write(_ record: BibliographicRecord, into writer: inout ReferenceWriter) {
    VancouverReference(words: words).write(record, into: &writer)
  }
}
