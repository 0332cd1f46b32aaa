/// The fields of BibTeX and BibLaTeX that a record has a place for.
enum BibTeXField {
  case author, editor, title, subtitle, container, bookSubtitle, journalSubtitle, containerShort
  case volume, number, issue, eid, pages, edition, publisher, place, date, accessed, doi, pmid
  case pmcid, url, isbn, issn, language, genre, status, note, abstract, keyword, annotation

  /// The field of a name in lower case.
  static func named(_ name: String) -> BibTeXField? { byName[name] }

  private static let byName: [String: BibTeXField] = [
    "author": .author, "editor": .editor, "title": .title, "subtitle": .subtitle,
    "journal": .container, "journaltitle": .container, "booktitle": .container,
    "booksubtitle": .bookSubtitle, "journalsubtitle": .journalSubtitle,
    "shortjournal": .containerShort, "volume": .volume, "number": .number, "issue": .issue,
    "eid": .eid, "article-number": .eid, "pages": .pages, "edition": .edition,
    "publisher": .publisher, "institution": .publisher, "school": .publisher,
    "organization": .publisher, "address": .place, "location": .place, "date": .date,
    "year": .date, "month": .date, "day": .date, "urldate": .accessed, "doi": .doi, "pmid": .pmid,
    "pmcid": .pmcid, "pmc": .pmcid, "url": .url, "isbn": .isbn, "issn": .issn,
    "langid": .language, "language": .language, "type": .genre, "pubstate": .status,
    "note": .note, "abstract": .abstract, "keywords": .keyword, "annote": .annotation,
  ]

  /// An address or identifier, in which LaTeX's commands do not apply: only escapes are undone.
  static func verbatim(_ value: ArraySlice<UInt8>) -> String {
    let value = value.trimmedSpace
    guard value.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "{") }) else {
      return String(decoding: value, as: UTF8.self)
    }
    // A command with a name, such as \url{…}.
    if let mark = value.firstIndex(of: UInt8(ascii: "\\")), mark + 3 < value.endIndex,
      value[(mark + 1)...].prefix(3).allSatisfy(\.isLetter)
    {
      return LaTeXText.plain(value)
    }
    var bytes: [UInt8] = []
    for index in value.indices {
      let next = index + 1 < value.endIndex ? value[index + 1] : 0
      let isEscape = value[index] == UInt8(ascii: "\\") && "_%&#$~{}".utf8.contains(next)
      if isEscape { continue }
      let isBrace = value[index] == UInt8(ascii: "{") || value[index] == UInt8(ascii: "}")
      if isBrace, index == value.startIndex || value[index - 1] != UInt8(ascii: "\\") { continue }
      bytes.append(value[index])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The numbers of a list, whatever separates them.
  static func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == " " }.map(String.init)
  }

  /// A number of PubMed Central with `PMC` before it.
  static func pmcid(_ text: String) -> String {
    text.utf8.first?.isDigit == true ? "PMC" + text : text
  }
}
