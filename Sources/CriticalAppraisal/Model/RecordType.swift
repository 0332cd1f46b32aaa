/// The kind of a source; the raw values are the types of CSL 1.0.2.
public enum RecordType: String, Sendable, Hashable, Codable, CaseIterable {
  case journalArticle = "article-journal"
  case magazineArticle = "article-magazine"
  case newspaperArticle = "article-newspaper"
  /// A preprint, or an article that is nowhere else.
  case preprint = "article"
  case book
  case chapter
  case conferencePaper = "paper-conference"
  case report
  case thesis
  case webpage
  case dataset
  case software
  case legislation
  case patent
  case entry
  case speech
  case motionPicture = "motion_picture"
  /// Whatever else it is.
  case document
}
