import CriticalAppraisal
import Foundation

extension BibliographicRecord {
  /// The records of a CSL-JSON file, as far as these tests need it.
  static func fixture(_ path: String) throws -> [BibliographicRecord] {
    let url = GoldenTests.root.appending(path: path)
    let items = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]]
    return (items ?? []).map { BibliographicRecord(item: $0) }
  }

  private init(item: [String: Any]) {
    self.init(type: RecordType(rawValue: item["type"] as? String ?? "") ?? .document)
    let text = { (name: String) in item[name] as? String }
    id = text("id")
    authors = Self.names(item["author"])
    hasMoreAuthors = item["custom"] != nil
    editors = Self.names(item["editor"])
    title = text("title")
    containerTitle = text("container-title")
    containerTitleShort = text("container-title-short")
    volume = text("volume")
    issue = text("issue")
    page = text("page")
    number = text("number")
    edition = text("edition")
    publisher = text("publisher")
    publisherPlace = text("publisher-place")
    issued = Self.date(item["issued"])
    accessed = Self.date(item["accessed"])
    doi = text("DOI")
    pmid = text("PMID")
    pmcid = text("PMCID")
    url = text("URL")
    language = text("language")
    genre = text("genre")
    status = text("status")
  }

  private static func names(_ list: Any?) -> [Contributor] {
    (list as? [[String: String]] ?? []).map { name in
      if let literal = name["literal"] { return Contributor(literal: literal) }
      return Contributor(
        family: name["family"] ?? "", given: name["given"],
        particle: name["non-dropping-particle"], suffix: name["suffix"])
    }
  }

  private static func date(_ value: Any?) -> PartialDate? {
    let parts = (value as? [String: [[Int]]])?["date-parts"]?.first ?? []
    guard let year = parts.first else { return nil }
    return PartialDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
