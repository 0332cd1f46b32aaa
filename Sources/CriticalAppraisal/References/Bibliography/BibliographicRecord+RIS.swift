extension BibliographicRecord {
  /// The record of the fields of RIS.
  init(ris fields: [TaggedValue]) {
    let tag = fields.first { $0.tag == "TY" }?.value ?? ""
    self.init(type: RecordType(ris: tag))
    var source = RISSource()
    var keywords: [String] = []
    for field in fields where field.tag != "TY" && !field.value.isEmpty {
      take(field, &source, &keywords)
    }
    complete(source)
    if !tag.isEmpty, type.ris != tag, RecordType(ris: tag) == type { keep("TY", tag) }
    guard !keywords.isEmpty, keyword == nil else { return }
    keyword = keywords.joined(separator: ", ")
    // Keywords with a comma of their own are kept one by one.
    if keywords.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
      for word in keywords { keep("KW", word) }
    }
  }

  /// Parts of a record that several tags may stand for.
  private struct RISSource {
    var startPage: String?
    var endPage: String?
    var journal: String?
    var secondaryTitle: String?
    var abbreviation: String?
    var bookTitle: String?
    var year: PartialDate?
    var date: PartialDate?
    var accession: String?
    var database: String?
  }

  private mutating func keep(_ tag: String, _ value: String) {
    extra.append(ExtraField(name: "ris:" + tag, value: value))
  }

  private mutating func take(
    _ field: TaggedValue, _ source: inout RISSource, _ keywords: inout [String]
  ) {
    let value = field.value
    func first(_ part: inout String?) {
      if part == nil { part = value } else { keep(field.tag, value) }
    }
    func own(_ path: WritableKeyPath<Self, String?>) {
      if self[keyPath: path] == nil { self[keyPath: path] = value } else { keep(field.tag, value) }
    }
    switch field.tag {
    case "ID": own(\.id)
    case "AU", "A1": addAuthor(value)
    case "ED", "A2": editors.append(Self.risName(value))
    case "TI", "T1", "CT": own(\.title)
    case "T2": first(&source.secondaryTitle)
    case "JO", "JF": first(&source.journal)
    case "JA", "J2", "J1": first(&source.abbreviation)
    case "BT": first(&source.bookTitle)
    case "VL": own(\.volume)
    case "IS": own(\.issue)
    case "M1" where number == nil && !type.hasIssues, "C7" where number == nil: number = value
    case "SP": first(&source.startPage)
    case "EP": first(&source.endPage)
    case "PY", "Y1": takeDate(field, &source.year)
    case "DA": takeDate(field, &source.date)
    case "Y2":
      var date = accessed
      takeDate(field, &date)
      accessed = date
    case "PB": own(\.publisher)
    case "CY", "PP": own(\.publisherPlace)
    case "SN": for number in BibTeXField.list(value) { addSerialNumber(number) }
    case "DO", "DI": if doi == nil { doi = value.withoutDOIAddress } else { keep(field.tag, value) }
    case "UR", "LK": own(\.url)
    case "AN": first(&source.accession)
    case "DB": first(&source.database)
    case "C2" where pmcid == nil && value.hasPrefix("PMC"): pmcid = value
    case "ET": own(\.edition)
    case "LA":
      if language == nil { language = LanguageNames.code(of: value) } else { keep("LA", value) }
    case "M3": own(\.genre)
    case "AB", "N2": own(\.abstract)
    case "KW": keywords.append(value)
    case "U1":
      if let carried = CarriedField(remark: value) { take(carried) } else { keep("U1", value) }
    case "N1":
      if note == nil, pmid == nil, value.hasPrefix("PMID: "),
        let found = Identifiers.pmid(in: value)
      {
        pmid = found
      } else {
        own(\.note)
      }
    default: keep(field.tag, value)
    }
  }

  private mutating func addAuthor(_ value: String) {
    if PersonName.meansOthers(value) {
      hasMoreAuthors = true
    } else {
      authors.append(Self.risName(value))
    }
  }

  /// A name, `Family, Given, Suffix`; without comma it is a group, unless initials end it.
  static func risName(_ value: String) -> Contributor {
    if let person = PersonName.contributor(inverted: value) { return person }
    let words = value.split(separator: " ")
    if words.count == 2, let last = words.last, last.utf8.count <= 3,
      last.utf8.allSatisfy({ $0 &- 0x41 < 26 })
    {
      return Contributor(family: String(words[0]), given: String(last))
    }
    return Contributor(literal: value)
  }

  private mutating func takeDate(_ field: TaggedValue, _ date: inout PartialDate?) {
    let text = field.value.utf8.last == UInt8(ascii: "/") ? field.value.trimmedSlashes : field.value
    let read = PartialDate(numeric: text) ?? PartialDate(spoken: field.value)
    guard let read, date == nil else { return keep(field.tag, field.value) }
    date = read
    // `2023/06/03/Spring` says more than a date can hold.
    if read.numeric("/") != text, read.numeric() != text { keep(field.tag, field.value) }
  }

  /// An ISSN has eight digits; an ISBN has ten or thirteen.
  private mutating func addSerialNumber(_ text: String) {
    let count = text.utf8.count { $0.isDigit || $0 | 0x20 == UInt8(ascii: "x") }
    if count == 8 {
      issn.append(text)
    } else if count == 10 || count == 13 {
      isbn.append(text)
    } else if text.utf8.first.map({ $0.isDigit }) == true {
      type == .book || type == .chapter ? isbn.append(text) : issn.append(text)
    } else if !text.hasPrefix("(") {
      keep("SN", text)
    }
  }

  private mutating func complete(_ source: RISSource) {
    if let start = source.startPage {
      let hasRange = start.utf8.contains(UInt8(ascii: "-")) || start.utf8.contains(0xE2)
      page = FullPages.full(
        hasRange ? start : source.endPage.map { "\(start)-\($0)" } ?? start)
      if hasRange, let end = source.endPage, page?.hasSuffix(end) == false { keep("EP", end) }
    } else {
      page = source.endPage
    }
    var containers = [source.journal, source.secondaryTitle, source.bookTitle].compactMap(\.self)
    if title == nil, type == .book, let book = source.bookTitle {
      title = book
      containers.removeAll { $0 == book }
    }
    containerTitle = containers.first
    for other in containers.dropFirst() where other != containerTitle { keep("T2", other) }
    if containerTitle == nil, containerTitleShort == nil {
      containerTitle = source.abbreviation
    } else {
      containerTitleShort = containerTitleShort ?? source.abbreviation
    }
    // `PY` has the year, and `DA` the day.
    issued = source.year ?? source.date
    if let date = source.date, let year = source.year {
      if date.year == year.year, year.month == nil {
        issued = date
      } else if date != year {
        keep("DA", date.numeric("/"))
      }
    }
    var database = source.database
    if let number = source.accession, number != pmid {
      let isNumber = number.utf8.count <= 8 && number.utf8.allSatisfy(\.isDigit)
      let name = database?.lowercased() ?? ""
      let isPubMed = ["pubmed", "medline", "nlm"].contains { name.contains($0) }
      if isNumber, pmid == nil, isPubMed { pmid = number } else { keep("AN", number) }
    }
    if pmid != nil, database == "PubMed" { database = nil }
    if let database { keep("DB", database) }
    if doi == nil, let url, url.contains("doi.org/10.") { doi = url.withoutDOIAddress }
  }
}

extension String {
  fileprivate var trimmedSlashes: String {
    var text = Substring(self).utf8
    while text.last == UInt8(ascii: "/") { text.removeLast() }
    return String(Substring(text))
  }
}
