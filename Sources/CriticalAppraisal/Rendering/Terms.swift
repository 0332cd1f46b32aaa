/// Every word the program shows, in one language.
///
/// A word that has no translation does not compile: each is a stored property that both languages
/// set, or a case of a `switch` that both languages answer.
public struct Terms: Sendable {
  /// The language of the words.
  public let language: Language

  // The masthead.
  /// The link past the masthead.
  public let skipToContent: String
  /// What the document is.
  public let criticallyAppraisedTopic: String
  /// Before the authors.
  public let by: String
  /// Before the reviewers.
  public let reviewedBy: String
  /// Before the date of the last change.
  public let updated: String
  /// Before the date of the next review.
  public let expires: String
  /// Before the date of the search.
  public let searched: String
  /// The name of an unfinished appraisal.
  public let draft: String
  /// What readers of a draft should know.
  public let draftNotice: String
  /// The link to this language, on the page in the other.
  public let readHere: String
  /// The words to find it by.
  public let tags: String
  /// The name of the language, in itself.
  public let languageName: String

  // The answer.
  /// The heading over the question.
  public let question: String
  /// The heading over the answer.
  public let bottomLine: String
  /// Where the parts of the question were taken from.
  public let derivedQuestion: String
  /// Before the level of certainty.
  public let certaintyOfEvidence: String

  // The study and the body.
  /// The heading over the items of the study.
  public let studyAtAGlance: String
  /// The label of the appraised paper.
  public let reference: String
  /// The heading over the table of contents.
  public let contents: String
  /// The name of what stands before any heading.
  public let introduction: String
  /// The name of a table without a caption.
  public let table: String
  /// The name of an image.
  public let image: String
  /// What an image is that is linked to and not shown.
  public let remoteImage: String

  // The end.
  /// The heading over the reference list.
  public let references: String
  /// The heading over the footnotes.
  public let notes: String
  /// The heading over the declarations.
  public let declarations: String
  /// The heading over the interests.
  public let interests: String
  /// The heading over how to cite.
  public let howToCite: String
  /// The label of the way back from a note.
  public let backToText: String
  /// The heading over addresses.
  public let links: String
  /// What stands in for a title.
  public let untitled: String
  /// The last line of a page.
  public let madeWith: String

  // The front page of a course.
  /// What stands in for the title of a course.
  public let courseTitle: String
  /// The state of an appraisal that has errors.
  public let incomplete: String
  /// The name of several appraisals.
  public let appraisals: String
  /// The label of the design on a card.
  public let design: String

  // Lists and numbers.
  /// Between the last two words of a list.
  public let and: String

  /// The Dutch words of GRADE.
  public var gradeWords: Certainty.DutchWords = .matig

  /// The same with a set of Dutch words of GRADE.
  func with(_ words: Certainty.DutchWords?) -> Terms {
    var terms = self
    if let words { terms.gradeWords = words }
    return terms
  }

  /// The words of a language.
  public static func terms(_ language: Language) -> Terms {
    language == .dutch ? dutch : english
  }

  /// The first text in Dutch, the second in English.
  public func pick(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }
}
