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

/// Where in a journal something is.
struct ReferenceNumbers {
  /// The volume, without a supplement.
  var volume: String?
  /// The issue, without a supplement.
  var issue: String?
  /// The number of the supplement, or empty for one without a number.
  var supplement: String?

  /// Divides a volume and an issue as files give them: `42 Suppl 2`, `3 Suppl 1`, `Suppl`.
  init(volume: String?, issue: String?) {
    (self.volume, supplement) = Self.divided(volume)
    let inIssue: String?
    (self.issue, inIssue) = Self.divided(issue)
    supplement = inIssue ?? supplement
  }

  private static func divided(_ text: String?) -> (number: String?, supplement: String?) {
    guard let text else { return (nil, nil) }
    let bytes = Array(text.utf8.map(\.lowercased))
    guard let start = bytes[...].firstOccurrence(of: Array("suppl".utf8))?.lowerBound
    else { return (text, nil) }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end] == UInt8(ascii: ".") { end += 1 }
    let whole = Array(text.utf8)
    let number = String(decoding: whole[..<start], as: UTF8.self)
      .split(whereSeparator: { " ,-–(".contains($0) }).joined(separator: " ")
    let supplement = String(decoding: whole[end...], as: UTF8.self)
      .split(whereSeparator: { " ,)".contains($0) }).joined(separator: " ")
    return (number.isEmpty ? nil : number, supplement)
  }
}
