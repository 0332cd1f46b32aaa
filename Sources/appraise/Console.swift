import ArgumentParser
import CourseSite
import CriticalAppraisal

/// Speaks to the user: results to standard output, all else to standard error.
struct Console {
  /// The language of messages.
  var language: Language

  private(set) var terms: Terms

  /// A console that speaks the language asked for, else that of the course, else that of the
  /// environment, else English.
  init(_ asked: Language?, course: Language? = nil) {
    language = asked ?? course ?? Host.language ?? .english
    terms = .terms(language)
  }

  /// Says something beside the result.
  func say(_ text: String) { StandardStream.error.write(text) }

  /// Tells of a file, a folder or a template.
  func tell(_ notice: Notice) { say(notice.text(in: language) + "\n") }

  /// Whether what is written to a stream may be in colour.
  static func usesColor(_ stream: StandardStream) -> Bool {
    stream.isTerminal && Host.variable("NO_COLOR") == nil && Host.variable("TERM") != "dumb"
  }

  /// Does something that the outside world can foil; says why, and ends with exit code 2, if so.
  func attempt<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw failure(of: error)
    }
  }

  /// Says why something was foiled, and gives the exit code for it.
  func failure(of error: any Error) -> any Error {
    switch error {
    case let notices as Notices: for notice in notices.all { tell(notice) }
    case let notice as Notice: tell(notice)
    case let error as FileError: tell(Notice(error))
    default: return error
    }
    return ExitCode.impossible
  }
}

extension ExitCode {
  /// The documents have errors, or warnings where the user is strict.
  static let flawed = ExitCode(1)
  /// The job could not be done.
  static let impossible = ExitCode(2)
}
