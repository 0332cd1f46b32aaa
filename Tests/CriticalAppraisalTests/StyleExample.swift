import CriticalAppraisal
import Testing

/// A record and the reference that a manual gives for it, typed by hand.
struct StyleExample: Sendable, CustomTestStringConvertible {
  var record: BibliographicRecord
  var expected: String

  /// The names are written `family, given, suffix`, divided by semicolons; a group begins with `=`
  /// and a particle ends with `|`.
  init(
    _ expected: String, _ type: RecordType, _ authors: String, _ title: String?,
    _ date: PartialDate? = nil, _ change: (inout BibliographicRecord) -> Void = { _ in }
  ) {
    record = BibliographicRecord(type: type)
    record.authors = [Contributor](authors)
    record.title = title
    record.issued = date
    change(&record)
    self.expected = expected
  }

  /// The same, of which only the year is known.
  init(
    _ expected: String, _ type: RecordType, _ authors: String, _ title: String?, _ year: Int,
    _ change: (inout BibliographicRecord) -> Void
  ) {
    self.init(expected, type, authors, title, PartialDate(year: year), change)
  }

  var testDescription: String { expected }
}

extension [Contributor] {
  /// Reads `van|Tulder, M. W.; Gilstrap, LC, 3rd; =Study Group`.
  init(_ names: String) {
    self = names.split(separator: ";").map { name in
      let parts = name.split(separator: ",").map { $0.trimmingPrefix(" ") }
      guard let first = parts.first else { return Contributor(family: "") }
      if first.hasPrefix("=") {
        return Contributor(literal: String(name.trimmingPrefix(" ").dropFirst()))
      }
      let family = first.split(separator: "|").map(String.init)
      return Contributor(
        family: family.last ?? "", given: parts.count > 1 ? String(parts[1]) : nil,
        particle: family.count > 1 ? family[0] : nil,
        suffix: parts.count > 2 ? String(parts[2]) : nil)
    }
  }
}

extension BibliographicRecord {
  /// Sets where in a journal it is.
  mutating func journal(
    _ title: String, _ volume: String? = nil, _ issue: String? = nil, _ page: String? = nil,
    doi: String? = nil
  ) {
    containerTitle = title
    self.volume = volume
    self.issue = issue
    self.page = page
    self.doi = doi
  }

  /// Sets who published it.
  mutating func published(_ place: String?, _ publisher: String?, edition: String? = nil) {
    publisherPlace = place
    self.publisher = publisher
    self.edition = edition
  }

  /// Sets where it was read and when.
  mutating func read(_ address: String, _ date: PartialDate? = nil) {
    url = address
    accessed = date
  }
}
