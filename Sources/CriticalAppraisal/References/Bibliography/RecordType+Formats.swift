extension RecordType {
  // MARK: BibTeX

  /// The kind of an entry type of BibTeX or BibLaTeX in lower case.
  init(bibTeX type: String) { self = Self.bibTeXTypes[type] ?? .document }

  /// The entry type of BibTeX or BibLaTeX.
  var bibTeX: String {
    switch self {
    case .journalArticle, .magazineArticle, .newspaperArticle: "article"
    case .book: "book"
    case .chapter: "incollection"
    case .conferencePaper: "inproceedings"
    case .report: "techreport"
    case .thesis: "thesis"
    case .webpage: "online"
    case .dataset: "dataset"
    case .software: "software"
    case .legislation: "legislation"
    case .patent: "patent"
    case .entry: "inreference"
    case .motionPicture: "video"
    case .speech: "unpublished"
    case .preprint, .document: "misc"
    }
  }

  /// Whether ``bibTeX`` is read as the same kind again.
  var isToldByBibTeX: Bool {
    switch self {
    case .magazineArticle, .newspaperArticle, .speech, .preprint: false
    default: true
    }
  }

  /// The field of BibTeX for the publisher.
  var bibTeXPublisher: String {
    switch self {
    case .thesis: "school"
    case .report: "institution"
    case .webpage: "organization"
    default: "publisher"
    }
  }

  private static let bibTeXTypes: [String: RecordType] = [
    "article": .journalArticle, "suppperiodical": .journalArticle, "review": .journalArticle,
    "book": .book, "mvbook": .book, "collection": .book, "mvcollection": .book, "manual": .book,
    "proceedings": .book, "mvproceedings": .book, "reference": .book, "mvreference": .book,
    "booklet": .book, "inbook": .chapter, "incollection": .chapter, "bookinbook": .chapter,
    "suppbook": .chapter, "suppcollection": .chapter, "inproceedings": .conferencePaper,
    "conference": .conferencePaper, "inreference": .entry, "report": .report,
    "techreport": .report, "thesis": .thesis, "phdthesis": .thesis, "mastersthesis": .thesis,
    "online": .webpage, "electronic": .webpage, "www": .webpage, "webpage": .webpage,
    "dataset": .dataset, "data": .dataset, "software": .software, "legislation": .legislation,
    "legal": .legislation, "jurisdiction": .legislation, "patent": .patent,
    "video": .motionPicture, "movie": .motionPicture, "unpublished": .document,
  ]

  // MARK: RIS

  /// The kind of a type of RIS.
  init(ris type: String) { self = Self.risTypes[type] ?? .document }

  /// The type of RIS.
  var ris: String {
    switch self {
    case .journalArticle: "JOUR"
    case .magazineArticle: "MGZN"
    case .newspaperArticle: "NEWS"
    case .preprint: "UNPB"
    case .book: "BOOK"
    case .chapter: "CHAP"
    case .conferencePaper: "CPAPER"
    case .report: "RPRT"
    case .thesis: "THES"
    case .webpage: "ELEC"
    case .dataset: "DATA"
    case .software: "COMP"
    case .legislation: "STAT"
    case .patent: "PAT"
    case .entry: "ENCYC"
    case .speech: "HEAR"
    case .motionPicture: "MPCT"
    case .document: "GEN"
    }
  }

  private static let risTypes: [String: RecordType] = [
    "JOUR": .journalArticle, "EJOUR": .journalArticle, "JFULL": .journalArticle,
    "ABST": .journalArticle, "INPR": .journalArticle, "MGZN": .magazineArticle,
    "NEWS": .newspaperArticle, "UNPB": .preprint, "BOOK": .book, "EBOOK": .book, "EDBOOK": .book,
    "SER": .book, "CHAP": .chapter, "ECHAP": .chapter, "CPAPER": .conferencePaper,
    "CONF": .conferencePaper, "RPRT": .report, "GOVDOC": .report, "STAND": .report,
    "THES": .thesis, "ELEC": .webpage, "WEB": .webpage, "BLOG": .webpage, "DATA": .dataset,
    "AGGR": .dataset, "DBASE": .dataset, "COMP": .software, "STAT": .legislation,
    "LEGAL": .legislation, "BILL": .legislation, "CASE": .legislation, "PAT": .patent,
    "ENCYC": .entry, "DICT": .entry, "HEAR": .speech, "MPCT": .motionPicture,
    "VIDEO": .motionPicture,
  ]

  // MARK: CSL

  /// The kind of a type of CSL 1.0.2, or of Crossref, which has names of its own.
  init(csl type: String) {
    self = RecordType(rawValue: type) ?? Self.cslTypes[type] ?? .document
  }

  private static let cslTypes: [String: RecordType] = [
    "journal-article": .journalArticle, "review": .journalArticle, "review-book": .journalArticle,
    "book-chapter": .chapter, "book-section": .chapter, "monograph": .book, "edited-book": .book,
    "reference-book": .book, "classic": .book, "collection": .book,
    "proceedings-article": .conferencePaper, "report-component": .report, "standard": .report,
    "dissertation": .thesis, "post": .webpage, "post-weblog": .webpage,
    "posted-content": .preprint, "entry-dictionary": .entry, "entry-encyclopedia": .entry,
    "bill": .legislation, "legal_case": .legislation, "regulation": .legislation,
    "treaty": .legislation, "hearing": .legislation, "broadcast": .motionPicture,
  ]

  // MARK: PubMed

  /// The kind of some publication types of PubMed; `nil` where they do not tell.
  init?(publicationTypes types: [String]) {
    if types.contains("Preprint") {
      self = .preprint
    } else if types.contains("Book Chapter") {
      self = .chapter
    } else if types.contains("Book") || types.contains("Books") {
      self = .book
    } else if types.contains("Dataset") {
      self = .dataset
    } else if types.contains("Academic Dissertation") {
      self = .thesis
    } else if types.contains("Newspaper Article") {
      self = .newspaperArticle
    } else if types.contains("Technical Report") {
      self = .report
    } else if types.contains("Journal Article") {
      self = .journalArticle
    } else {
      return nil
    }
  }

  /// The publication type of PubMed that tells the kind, where there is one.
  var publicationType: String? {
    switch self {
    case .journalArticle: "Journal Article"
    case .preprint: "Preprint"
    case .chapter: "Book Chapter"
    case .book: "Book"
    case .dataset: "Dataset"
    case .thesis: "Academic Dissertation"
    case .newspaperArticle: "Newspaper Article"
    case .report: "Technical Report"
    default: nil
    }
  }
}
