/// The members of an item of CSL-JSON, and the parts of a record that they are.
enum CSLItem {
  /// Sets the part of a record that a member is; keeps a member that is no part of it.
  static func set(_ name: String, _ value: JSON, in record: inout BibliographicRecord) {
    switch name {
    case "id": record.id = value.text
    case "type":
      let type = value.text ?? ""
      record.type = RecordType(csl: type)
      if record.type.rawValue != type { keep(name, value, in: &record) }
    case "author":
      let names = names(value)
      record.authors = names.all
      if names.more { record.hasMoreAuthors = true }
      if !names.isExact { keep(name, value, in: &record) }
    case "editor":
      let names = names(value)
      record.editors = names.all
      if !names.isExact || names.more { keep(name, value, in: &record) }
    case "more-authors": record.hasMoreAuthors = true
    case "issued":
      let date = date(value)
      record.issued = date.value
      if !date.isExact { keep(name, value, in: &record) }
    case "accessed":
      let date = date(value)
      record.accessed = date.value
      if !date.isExact { keep(name, value, in: &record) }
    case "title": record.title = value.text
    case "container-title": record.containerTitle = value.text
    case "container-title-short", "journalAbbreviation": record.containerTitleShort = value.text
    case "volume": record.volume = value.text
    case "issue": record.issue = value.text
    case "page": record.page = value.text.map(FullPages.full)
    case "number", "article-number": record.number = value.text
    case "edition": record.edition = value.text
    case "publisher": record.publisher = value.text
    case "publisher-place": record.publisherPlace = value.text
    case "DOI": record.doi = value.text?.withoutDOIAddress
    case "PMID": record.pmid = value.text
    case "PMCID": record.pmcid = value.text.map(BibTeXField.pmcid)
    case "URL": record.url = value.text
    case "ISBN": record.isbn = list(value)
    case "ISSN": record.issn = list(value)
    case "language": record.language = value.text
    case "genre": record.genre = value.text
    case "medium": record.medium = value.text
    case "status": record.status = value.text
    case "note": record.note = value.text
    case "abstract": record.abstract = value.text
    case "keyword": record.keyword = value.text
    case "custom": setCustom(value, in: &record)
    default: keep(name, value, in: &record)
    }
  }

  private static func keep(_ name: String, _ value: JSON, in record: inout BibliographicRecord) {
    record.extra.append(
      BibliographicRecord.ExtraField(name: "csl:" + name, value: value.carried))
  }

  /// What this program writes under `custom`; what others do is kept.
  private static func setCustom(_ value: JSON, in record: inout BibliographicRecord) {
    var rest: [(key: String, value: JSON)] = []
    for member in value.members ?? [] {
      if member.key == "extra", let fields = member.value.elements,
        fields.allSatisfy({ $0.elements?.count == 2 })
      {
        for field in fields {
          let parts = field.elements?.compactMap(\.text) ?? []
          guard let name = parts.first, let value = parts.last, parts.count == 2 else { continue }
          record.take(CarriedField(name: name, value: value))
        }
      } else if member.key == "text", let text = member.value.text {
        record.extra.append(
          BibliographicRecord.ExtraField(name: CarriedField.typedText, value: text))
      } else {
        rest.append(member)
      }
    }
    if !rest.isEmpty { keep("custom", .object(rest), in: &record) }
    if value.members == nil { keep("custom", value, in: &record) }
  }

  private static func list(_ value: JSON) -> [String] {
    if let elements = value.elements { return elements.compactMap(\.text) }
    return value.text.map(BibTeXField.list) ?? []
  }

  // MARK: Names

  /// The names of a list, whether it says that there are more, and whether nothing is left out.
  static func names(_ value: JSON) -> (all: [Contributor], more: Bool, isExact: Bool) {
    var all: [Contributor] = []
    var more = false
    var isExact = value.elements != nil
    for element in value.elements ?? [] {
      if let literal = element["literal"]?.text ?? element.text,
        PersonName.meansOthers(literal)
      {
        more = true
      } else if let name = contributor(element, isExact: &isExact) {
        all.append(name)
      } else {
        isExact = false
      }
    }
    return (all, more, isExact)
  }

  private static func contributor(_ value: JSON, isExact: inout Bool) -> Contributor? {
    guard let members = value.members else { return value.text.map(Contributor.init(literal:)) }
    var name = Contributor(family: "")
    name.family = nil
    for (key, value) in members {
      guard let text = value.text, !text.isEmpty else {
        if case .null = value { continue }
        isExact = false
        continue
      }
      switch key {
      case "family": name.family = text
      case "given": name.given = text
      case "suffix": name.suffix = text
      case "literal", "name": name.literal = text
      case "non-dropping-particle", "dropping-particle":
        if key == "dropping-particle" { isExact = false }
        // "de" and "la", whichever of the two comes first.
        name.particle = name.particle.map { "\($0) \(text)" } ?? text
      default: isExact = false
      }
    }
    guard name.family != nil || name.literal != nil else {
      return name.given.map { Contributor(family: $0) }
    }
    if name.literal != nil, name.family != nil {
      isExact = false
      name.literal = nil
    }
    return name
  }

  // MARK: Dates

  /// The date of a member, and whether nothing of it is left out.
  static func date(_ value: JSON) -> (value: PartialDate?, isExact: Bool) {
    guard let members = value.members else {
      // A plain text is against the schema, and common.
      return (value.text.flatMap(spoken), value.text?.utf8.allSatisfy(\.isDigit) ?? false)
    }
    if let lists = value["date-parts"]?.elements, let first = lists.first {
      let parts = (first.elements ?? [first]).map(\.wholeNumber)
      guard let year = parts.first ?? nil else { return (nil, false) }
      var date = PartialDate(year: year)
      if parts.count > 1, let month = parts[1], (1...12).contains(month) {
        date.month = month
        if parts.count > 2, let day = parts[2], (1...31).contains(day) { date.day = day }
      }
      let count = date.day != nil ? 3 : date.month != nil ? 2 : 1
      return (date, members.count == 1 && lists.count == 1 && parts.count == count)
    }
    let text = value["raw"]?.text ?? value["literal"]?.text ?? value["year"]?.text
    return (text.flatMap(spoken), false)
  }

  /// A date in digits or words; of any other text its year.
  private static func spoken(_ text: String) -> PartialDate? {
    PartialDate(numeric: text.prefix { $0 != "T" }) ?? PartialDate(spoken: text)
      ?? text.utf8.split { !$0.isDigit }.first { $0.count == 4 }
      .flatMap { Int(String(decoding: $0, as: UTF8.self)) }.map { PartialDate(year: $0) }
  }
}
