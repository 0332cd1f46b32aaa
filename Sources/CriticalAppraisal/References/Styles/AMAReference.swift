/// References as the AMA Manual of Style writes them, eleventh edition.
struct AMAReference {
  let words: ReferenceWords

  /// Writes the reference to a source.
  func write(_ record: BibliographicRecord, into writer: inout ReferenceWriter) {
    VancouverReference(words: words).write(record, into: &writer)
  }
}
