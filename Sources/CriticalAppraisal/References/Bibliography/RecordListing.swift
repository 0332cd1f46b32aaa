/// How a record stands in a file: what the list it belongs to says of it, beside its own data.
struct RecordListing {
  /// The key it is cited by.
  var key: String?
  /// The remark.
  var note: String?
  /// The words it was typed as, where the data do not say all of them.
  var typedText: String?

  /// A record as it is.
  init(_ record: BibliographicRecord) {
    key = record.id
    note = record.note
  }

  /// An entry of an appraisal under a key.
  ///
  /// One that was not understood has its text as the remark, so that nothing is lost.
  init(_ reference: Reference, key: String, withEveryText: Bool = false) {
    self.key = key
    note = reference.record.note
    if reference.confidence == .none, note == nil { note = reference.text }
    let isTyped = !reference.nodes.isEmpty
    if isTyped, withEveryText || reference.confidence != .full { typedText = reference.text }
  }
}
