extension PageComposer {
  /// The study at a glance: the items of the method that say what it was, and the paper itself.
  mutating func glance() {
    var entries: [(label: String, value: String)] = []
    var registration: String?
    for field in ItemField.glanceFields {
      let index = appraisal.items.indices.first {
        appraisal.items[$0].field == field && appraisal.items[$0].isOfStudy
      }
      guard let index else { continue }
      entries.append((terms.name(of: field), appraisal.items[index].value.withoutCitations))
      if field == .registration { registration = entries.last?.value }
    }
    // What the front matter says goes without saying where the method says it.
    if let stated = appraisal.metadata.study.registration, registration == nil, !entries.isEmpty {
      entries.append((terms.name(of: .registration), stated))
      registration = stated
    }
    let paper = appraisal.appraisedReference
    guard entries.count + (paper == nil ? 0 : 1) >= 2 else { return }
    entries.sort { $0.value.utf8.count <= 150 && $1.value.utf8.count > 150 }
    content.writer.open(.section, .class("glance"), .id("glance"))
    content.writer.element(.h2, text: terms.studyAtAGlance)
    content.writer.open(.dl)
    for entry in entries {
      content.writer.open(.div, .class(entry.value.utf8.count > 150 ? "wide" : nil))
      content.writer.element(.dt, text: entry.label)
      if entry.value == registration {
        content.writer.open(.dd, .lang(authorLanguage))
        content.writer.linkingIdentifiers(entry.value)
        content.writer.close(.dd)
      } else {
        content.writer.element(.dd, .lang(authorLanguage), text: entry.value)
      }
      content.writer.close(.div)
    }
    if let paper { self.paper(paper) }
    content.writer.close(.dl)
    content.writer.close(.section)
  }

  private mutating func paper(_ reference: Reference) {
    content.writer.open(.div, .class("wide"))
    content.writer.element(.dt, text: terms.reference)
    content.writer.open(.dd)
    content.writer.linkingIdentifiers(reference.text)
    identifierLinks(of: reference)
    retractionMark(retractions.state(of: reference))
    content.writer.close(.dd)
    content.writer.close(.div)
  }

  /// Links to the DOI and PubMed where the text does not have them.
  mutating func identifierLinks(of reference: Reference, shown text: String? = nil) {
    let text = text ?? reference.text
    if let doi = reference.doi, !text.holds(doi), let link = Link.doi(doi) {
      content.writer.text(" ")
      content.writer.element(.a, .class("id"), .href(link), text: "doi:\(doi)")
    }
    if let pmid = reference.pmid, !text.holds(pmid), let link = Link.pubMed(pmid) {
      content.writer.text(" ")
      content.writer.element(.a, .class("id"), .href(link), text: "PMID\u{A0}\(pmid)")
    }
  }
}

extension String {
  /// Whether the bytes of another text occur in this one; looked for from the end, where a
  /// reference has its identifiers.
  fileprivate func holds(_ text: String) -> Bool {
    let bytes = utf8Span.span
    let wanted = text.utf8Span.span
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return false }
    let first = wanted[0]
    var start = bytes.count - wanted.count
    while start >= 0 {
      if bytes[start] == first {
        var length = 1
        while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      start -= 1
    }
    return false
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
    guard study.isIdentified else { return nil }
    let doi = study.doi?.lowercased()
    let index = references.indices.first { index in
      if let doi, references[index].doi?.lowercased() == doi { return true }
      return study.pmid != nil && references[index].pmid == study.pmid
    }
    return index.map { references[$0] }
  }
}
