/// The forms a reference can have; the manuals give one pattern for each.
enum ReferenceForm {
  /// An article in a journal, magazine or newspaper.
  case article
  /// An article in an archive of preprints.
  case preprint
  /// A part of a book: a chapter, an entry, a paper in proceedings.
  case chapter
  /// A page or document of a site.
  case webpage
  /// A work of its own: a book, report, thesis, data set.
  case work
}

extension BibliographicRecord {
  /// The form of the reference to it.
  var form: ReferenceForm {
    if type == .journalArticle { return .article }
    let isInside = containerTitle.known != nil || containerTitleShort.known != nil
    let isInVolume = isInside && (volume.known ?? issue.known ?? page.known) != nil
    switch type {
    case .journalArticle, .magazineArticle, .newspaperArticle: return .article
    case .preprint: return isInVolume ? .article : .preprint
    case .chapter, .entry: return isInside ? .chapter : .work
    case .conferencePaper:
      if isInVolume, volume.known != nil, publisher.known == nil, editors.isEmpty {
        return .article
      }
      return isInside ? .chapter : .work
    case .webpage: return .webpage
    case .document:
      if isInVolume { return .article }
      return url.known != nil && doi.known == nil ? .webpage : .work
    case .book, .report, .thesis, .dataset, .software, .legislation, .patent, .speech,
      .motionPicture:
      return .work
    }
  }

  /// The editors, unless they stand where authors do.
  var editorsBesideAuthors: [Contributor] { authors.isEmpty ? [] : editors }

  /// The volume, issue and supplement.
  var numbering: ReferenceNumbers { ReferenceNumbers(volume: volume.known, issue: issue.known) }

  /// The pages, or the number of an article without pages.
  var location: String? { page.known ?? number.known }

  /// Whether it is published before it has a place in an issue.
  var isAheadOfPrint: Bool {
    guard let status = status?.lowercased() else { return false }
    return status.contains("ahead") || status.contains("epub") || status.contains("advance")
      || status.contains("online")
  }

  /// Whether it is accepted and not published yet.
  var isInPress: Bool {
    guard let status = status?.lowercased() else { return false }
    return status.contains("press") || status.contains("forthcoming") || status.contains("druk")
  }
}
