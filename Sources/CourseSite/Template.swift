import CriticalAppraisal
import Mustache

/// A template in the Mustache language that fills itself with values.
struct Template: Sendable {
  private enum Engine: Sendable {
    case compiled(CompiledTemplate)
    case library(MustacheTemplate)
  }

  private let engine: Engine

  private init(engine: Engine) { self.engine = engine }

  /// Reads a template; throws where it is no valid one.
  /// - Parameter path: What messages call it.
  init(_ text: String, path: String) throws(Notice) {
    if let template = CompiledTemplate(text) {
      self.init(engine: .compiled(template))
    } else {
      try self.init(readingByLibrary: text, path: path)
    }
  }

  /// Reads a template that the library is to fill, whatever it holds.
  init(readingByLibrary text: String, path: String) throws(Notice) {
    self.init(engine: .library(try Self.library(text, path: path)))
  }

  /// Fills the template.
  func render(_ values: TemplateValue, to output: inout [UInt8]) {
    switch engine {
    case .compiled(let template): template.render(values, to: &output)
    case .library(let template): output.append(contentsOf: template.render(values.object).utf8)
    }
  }

  /// The names of its tags, as far as they are known.
  var names: Set<CompiledTemplate.Name>? {
    if case .compiled(let template) = engine { template.names } else { nil }
  }

  /// A template of the library, which escapes nothing itself: the values do, see ``EscapedText``.
  private static func library(_ text: String, path: String) throws(Notice) -> MustacheTemplate {
    if let line = partialLine(text) {
      throw Notice(.error, path, line: line, .brokenTemplate(.partial))
    }
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Notice(
        .error, path, line: max(1, error.context.lineNumber - 1),
        .brokenTemplate(mistake(error.error)))
    } catch {
      throw Notice(.error, path, .brokenTemplate(.other))
    }
  }

  /// The line of the first tag that includes another template: there is nothing to include, and
  /// the library would show nothing without a word.
  private static func partialLine(_ text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.contains("{{>") || $0.contains("{{<") }.map { $0 + 1 }
  }

  private static func mistake(_ error: any Error) -> Notice.TemplateMistake {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect?: .sectionEnd
    case .unfinishedName?: .unfinishedTag
    case .expectedSectionEnd?: .unclosedSection
    // The library came to the end of the text, an error that has no name of its own.
    case nil: .unfinishedTag
    default: .other
    }
  }
}

extension TemplateValue {
  /// The value as the library takes it.
  var object: Any {
    switch self {
    case .text(let text): EscapedText(text)
    case .html(let html): html.string
    case .flag(let flag): flag
    case .list(let values): values.map(\.object)
    case .each(let count, let value): (0..<count).map { value($0).object }
    case .group(let values):
      Dictionary(values.map { ($0.key, $0.value.object) }) { first, _ in first }
    }
  }
}

/// A text that the library shows escaped.
///
/// The library's own escaping goes by `Character` and passes over a quotation mark with a
/// combining accent, so that a title could leave its attribute.
private struct EscapedText: MustacheCustomRenderable, MustacheTransformable {
  let text: String

  init(_ text: String) { self.text = text }

  var renderText: String { TemplateValue.escaped(text) }
  var isNull: Bool { false }

  func transform(_ name: String) -> Any? {
    switch text.transform(name) {
    case let text as String: EscapedText(text)
    case let text as Substring: EscapedText(String(text))
    case let other: other
    }
  }
}
