extension BibliographicRecord {
  /// The record of the fields of PubMed's format.
  ///
  /// A field that the record does not hold as it is stays in `extra` too; one that belongs to an
  /// author, such as an affiliation, is `nbib:AD[2]` with the number of the author.
  init(medline fields: [TaggedValue]) {
    self.init(type: .document)
    var keywords: [String] = []
    var abbreviation: String?
    var bookTitle: String?
    for field in fields where !field.value.isEmpty {
      let value = field.value
      switch field.tag {
      case "PMID": first(\.pmid, field)
      case "PMC": if pmcid == nil { pmcid = value } else { keep(field) }
      case "TI": if title == nil { title = Self.withoutStop(value) } else { keep(field) }
      case "BTI": if bookTitle == nil { bookTitle = value } else { keep(field) }
      case "JT": first(\.containerTitle, field)
      case "TA": if abbreviation == nil { abbreviation = value } else { keep(field) }
      case "VI": first(\.volume, field)
      case "IP": first(\.issue, field)
      case "PG": takePages(field)
      case "EN": first(\.edition, field)
      case "PB": first(\.publisher, field)
      case "DP": takeDate(field)
      case "FAU": takeAuthor(value)
      case "AU": takeShortName(field)
      case "CN": authors.append(Contributor(literal: value))
      case "FED": editors.append(PersonName.medline(value))
      case "ED": if editors.isEmpty { editors.append(PersonName.short(value)) } else { keep(field) }
      case "LID", "AID": takeIdentifier(field)
      case "IS": take(number: value, \.issn, field)
      case "ISBN": take(number: value, \.isbn, field)
      case "AB": first(\.abstract, field)
      case "LA": takeLanguage(field)
      case "OT": keywords.append(value)
      case "PST":
        if value == "aheadofprint" { status = Self.aheadOfPrint }
        keep(field)
      case "GN": takeRemark(field)
      default: keep(field)
      }
    }
    keyword = keyword ?? (keywords.isEmpty ? nil : keywords.joined(separator: ", "))
    if keywords.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
      for word in keywords { extra.append(ExtraField(name: "nbib:OT", value: word)) }
    }
    complete(abbreviation, bookTitle)
  }

  /// The tags of what is said of the author before: the short name, affiliations, identifiers.
  private static let authorTags: Set<String> = ["AU", "AD", "AUID"]

  static let aheadOfPrint = "Epub ahead of print"

  private mutating func keep(_ field: TaggedValue) {
    let isOfAuthor = Self.authorTags.contains(field.tag) && !authors.isEmpty
    let place = isOfAuthor ? "[\(authors.count)]" : ""
    extra.append(ExtraField(name: "nbib:\(field.tag)\(place)", value: field.value))
  }

  private mutating func first(_ path: WritableKeyPath<Self, String?>, _ field: TaggedValue) {
    if self[keyPath: path] == nil { self[keyPath: path] = field.value } else { keep(field) }
  }

  private mutating func complete(_ abbreviation: String?, _ bookTitle: String?) {
    if title == nil {
      title = bookTitle.map(Self.withoutStop)
    } else if let bookTitle {
      containerTitle = containerTitle ?? Self.withoutStop(bookTitle)
    }
    if containerTitle == nil, containerTitleShort == nil {
      containerTitle = abbreviation
    } else {
      containerTitleShort = containerTitleShort ?? abbreviation
    }
    if publisher != nil, let index = extra.firstIndex(where: { $0.name == "nbib:PL" }) {
      publisherPlace = extra.remove(at: index).value
    }
    if type == .document, !extra.contains(where: { $0.name == "csl:type" }), !isTypeStated {
      type =
        RecordType(publicationTypes: originals("nbib:PT"))
        ?? (bookTitle != nil
          ? (containerTitle == nil ? .book : .chapter)
          : containerTitle != nil ? .journalArticle : .document)
    }
    let types = originals("nbib:PT")
    extra.removeAll { field in
      field.name == Self.statedType
        || (field.name == "nbib:PT" && types.count == 1 && field.value == type.publicationType)
    }
  }

  /// Marks that a file said that the type is nothing more precise.
  private static let statedType = "appraise:type"
  private var isTypeStated: Bool { extra.contains { $0.name == Self.statedType } }

  private mutating func takeRemark(_ field: TaggedValue) {
    guard let carried = CarriedField(remark: field.value) else { return first(\.note, field) }
    take(carried)
    if carried.name == "csl:type" {
      extra.append(ExtraField(name: Self.statedType, value: ""))
    }
  }

  // MARK: Names

  private mutating func takeAuthor(_ value: String) {
    if PersonName.meansOthers(value) {
      hasMoreAuthors = true
    } else {
      authors.append(PersonName.medline(value))
    }
  }

  /// The short form of a name: what the full form says, or all there is.
  private mutating func takeShortName(_ field: TaggedValue) {
    if PersonName.meansOthers(field.value) {
      hasMoreAuthors = true
    } else if let last = authors.last, PersonName.shortened(last) == field.value {
      return
    } else if let last = authors.last, last.literal == nil, let family = last.family,
      field.value.hasPrefix(family), last.given?.utf8.contains(where: PersonName.isSmall) == true
    {
      keep(field)
    } else {
      authors.append(PersonName.short(field.value))
    }
  }

  // MARK: Values

  static func withoutStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }

  private mutating func takePages(_ field: TaggedValue) {
    guard page == nil else { return keep(field) }
    page = FullPages.full(field.value)
  }

  private mutating func takeDate(_ field: TaggedValue) {
    guard issued == nil, let date = PartialDate(spoken: field.value) else { return keep(field) }
    issued = date
    if date.spoken != field.value { keep(field) }
  }

  private mutating func takeIdentifier(_ field: TaggedValue) {
    guard doi == nil, field.tag == "LID" || field.tag == "AID", field.value.hasSuffix(" [doi]")
    else { return keep(field) }
    doi = String(field.value.dropLast(" [doi]".utf8.count))
    if field.tag == "AID" { keep(field) }
  }

  private mutating func take(
    number: String, _ path: WritableKeyPath<Self, [String]>, _ field: TaggedValue
  ) {
    let bare = number.prefix { $0 != " " }
    self[keyPath: path].append(String(bare))
    if bare.utf8.count != number.utf8.count { keep(field) }
  }

  private mutating func takeLanguage(_ field: TaggedValue) {
    guard language == nil else { return keep(field) }
    language = LanguageNames.code(of: field.value)
  }
}
