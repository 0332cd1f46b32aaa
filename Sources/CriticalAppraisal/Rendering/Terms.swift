/// Every word the program shows, in one language.
///
/// A word that has no translation does not compile: each is a stored property that both languages
/// set, or a case of a `switch` that both languages answer.
public struct Terms: Sendable {
  public let language: Language

  // The masthead.
  public let skipToContent: String
  public let criticallyAppraisedTopic: String
  public let by: String
  public let reviewedBy: String
  public let updated: String
  public let expires: String
  public let searched: String
  public let draft: String
  public let draftNotice: String
  public let readHere: String
  public let tags: String
  public let alsoIn: String
  public let languageName: String

  // The answer.
  public let question: String
  public let bottomLine: String
  public let derivedQuestion: String
  public let certaintyOfEvidence: String

  // The study and the body.
  public let studyAtAGlance: String
  public let reference: String
  public let contents: String
  public let introduction: String
  public let table: String
  public let image: String
  public let remoteImage: String

  // The end.
  public let references: String
  public let notes: String
  public let declarations: String
  public let interests: String
  public let howToCite: String
  public let backToText: String
  public let links: String
  public let untitled: String
  public let madeWith: String

  // The front page of a course.
  public let courseTitle: String
  public let incomplete: String
  public let appraisals: String
  public let design: String

  // Lists and numbers.
  public let and: String
  public let or: String
  public let decimalMark: String

  /// The words of a language.
  public static func terms(_ language: Language) -> Terms {
    language == .dutch ? dutch : english
  }

  /// The first text in Dutch, the second in English.
  public func pick(_ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
  }
}
