extension PageComposer {
  /// The reference list for a reference manager: to select and copy, without script.
  mutating func referencesToCopy() {
    guard appraisal.references.contains(where: { $0.confidence != .none }) else { return }
    let keys = appraisal.recordKeys
    content.writer.open(.details, .class("data"))
    content.writer.element(.summary, text: terms.copyReferences)
    copy(BibTeXWriter.write(appraisal.references, keys: keys), .bibtex, "BibTeX")
    copy(RISWriter.write(appraisal.references, keys: keys), .ris, "RIS")
    content.writer.close(.details)
  }

  private mutating func copy(_ bytes: [UInt8], _ format: BibliographyFormat, _ name: String) {
    // A name that assistive technology reads, for a region that the keyboard can scroll.
    content.writer.open(
      .pre, .class("copy \(format.rawValue)"), .focusable, .role("region"), .label(name))
    content.writer.text(bytes, 0..<bytes.count)
    content.writer.close(.pre)
  }
}
