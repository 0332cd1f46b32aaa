extension PageComposer {
  /// The reference list for a reference manager: to select and copy, without script.
  mutating func referencesToCopy() {
    guard appraisal.references.contains(where: { $0.confidence != .none }) else { return }
    let records = appraisal.records(withEveryText: false)
    content.writer.open(.details, .class("data"))
    content.writer.element(.summary, text: terms.copyReferences)
    for (format, name) in [(BibliographyFormat.bibtex, "BibTeX"), (.ris, "RIS")] {
      // A name that assistive technology reads, for a region that the keyboard can scroll.
      content.writer.open(
        .pre, .class("copy \(format.rawValue)"), .focusable, .role("region"), .label(name))
      let bytes = Bibliography.written(records, as: format)
      content.writer.text(bytes, 0..<bytes.count)
      content.writer.close(.pre)
    }
    content.writer.close(.details)
  }
}
