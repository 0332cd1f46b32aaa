/// Whether a changed source says what it said before.
enum Faithfulness {
  /// Whether the entries are the same, each citation leads to the same entries, and the text
  /// outside the list is the same but for the numbers of citations.
  static func holds(from before: Reading, to after: Reading) -> Bool {
    let (old, new) = (before.appraisal, after.appraisal)
    return old.references.count == new.references.count
      && old.citations.count == new.citations.count
      && zip(old.citations, new.citations).allSatisfy {
        $0.unresolved == $1.unresolved && targets($0, old) == targets($1, new)
      }
      && Set(old.references.map(words)) == Set(new.references.map(words))
      && prose(old) == prose(new)
      && old.passages.map(\.heading?.text) == new.passages.map(\.heading?.text)
  }

  /// What the entries say that a citation leads to.
  private static func targets(_ citation: Citation, _ appraisal: Appraisal) -> Set<[String]> {
    let numbers = Set(citation.targets)
    return Set(appraisal.references.filter { numbers.contains($0.number) }.map(words))
  }

  /// The words of an entry but those of identifiers: what is mended in it are marks and addresses.
  private static func words(_ reference: Reference) -> [String] {
    reference.text.utf8.split { !($0.isLetter || $0 == 0xC3) }
      .map { String(Substring($0)).lowercased() }.filter { !identifierWords.contains($0) }
  }

  private static let identifierWords: Set = [
    "doi", "https", "http", "dx", "www", "org", "pmid", "pmcid", "pmc",
  ]

  /// The words outside the list, without digits.
  private static func prose(_ appraisal: Appraisal) -> [[UInt8]] {
    appraisal.sections.filter { $0.kind != .references }.map { section in
      appraisal.text(of: section).utf8.filter { $0.isLetter }
    }
  }
}
