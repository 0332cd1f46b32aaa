extension PageComposer {
  /// The study at a glance: the items of the method that say what it was, and the paper itself.
  func glance() -> HTMLWriter {
    var writer = HTMLWriter()
    var entries: [(label: String, value: String)] = []
    for field in ItemField.glanceFields {
      guard let item = appraisal.items.first(where: { $0.field == field && $0.isOfStudy }) else {
        continue
      }
      entries.append((terms.name(of: field), item.value))
    }
    let paper = appraisal.appraisedReference
    guard entries.count + (paper == nil ? 0 : 1) >= 2 else { return writer }
    entries.sort { $0.value.utf8.count <= 150 && $1.value.utf8.count > 150 }
    writer.open(.section, [.class("glance"), .id("glance")])
    writer.element(.h2, text: terms.studyAtAGlance)
    writer.open(.dl)
    for entry in entries {
      writer.open(.div, entry.value.utf8.count > 150 ? [.class("wide")] : [])
      writer.element(.dt, text: entry.label)
      writer.element(.dd, .lang(authorLanguage), text: entry.value)
      writer.close(.div)
    }
    if let paper { self.paper(paper, &writer) }
    writer.close(.dl)
    writer.close(.section)
    return writer
  }

  private func paper(_ reference: Reference, _ writer: inout HTMLWriter) {
    writer.open(.div, [.class("wide")])
    writer.element(.dt, text: terms.reference)
    writer.open(.dd)
    let bytes = Array(reference.text.utf8)
    var position = 0
    for found in IdentifierLinks.links(in: bytes, bytes.indices) {
      writer.text(bytes, position..<found.range.lowerBound)
      writer.open(.a, [.class("id"), .href(found.link)])
      writer.text(bytes, found.range)
      writer.close(.a)
      position = found.range.upperBound
    }
    writer.text(bytes, position..<bytes.count)
    identifierLinks(of: reference, &writer)
    writer.close(.dd)
    writer.close(.div)
  }

  /// Links to the DOI and PubMed where the text does not have them.
  func identifierLinks(of reference: Reference, _ writer: inout HTMLWriter) {
    guard reference.doi != nil || reference.pmid != nil else { return }
    let text = Array(reference.text.utf8)[...]
    if let doi = reference.doi, text.firstOccurrence(of: Array(doi.utf8)) == nil, let link = Link.doi(doi) {
      writer.text(" ")
      writer.element(.a, .class("id"), .href(link), text: "doi:\(doi)")
    }
    if let pmid = reference.pmid, text.firstOccurrence(of: Array(pmid.utf8)) == nil, let link = Link.pubMed(pmid) {
      writer.text(" ")
      writer.element(.a, .class("id"), .href(link), text: "PMID\u{A0}\(pmid)")
    }
  }
}

extension ItemField {
  /// The items that say at a glance what a study was, in this order.
  static let glanceFields: [ItemField] = [
    .design, .setting, .participants, .n, .intervention, .indexTest, .prognosticFactor, .control,
    .referenceStandard, .followUp, .primaryOutcome, .outcomes, .registration,
  ]
}

extension Item {
  /// Whether it describes the study rather than the question or a finding.
  var isOfStudy: Bool { section == .method || section == .other || section == .summary }
}

extension Appraisal {
  /// The entry of the appraised paper: by the DOI or PMID that the front matter gives.
  public var appraisedReference: Reference? {
    let study = metadata.study
    return references.first { reference in
      if let doi = study.doi, reference.doi?.lowercased() == doi.lowercased() { return true }
      return study.pmid != nil && reference.pmid == study.pmid
    }
  }
}
