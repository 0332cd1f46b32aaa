/// Explains the rules: what each asks, why, and how to comply or to silence it.
public struct RuleExplanation: Sendable {
  /// The language it is given in.
  public var language: Language

  /// An explanation in a language.
  public init(language: Language) { self.language = language }

  /// All rules by group, a line each: id, severity, title.
  public func list() -> String {
    let ids = Rule.all.map(\.id.count).max() ?? 0
    let severities = Severity.allCases.map { terms.name(of: $0).count }.max() ?? 0
    var text = ""
    for (index, rule) in Rule.all.enumerated() {
      if index > 0, Rule.all[index - 1].group != rule.group { text += "\n" }
      text += padded(rule.id, to: ids) + "  "
      text += padded(terms.name(of: rule.severity), to: severities) + "  "
      text += rule.title[language] + "\n"
    }
    return text
  }

  /// One rule: its title, why it is there, an example of each kind, and how to silence it.
  public func explain(_ rule: Rule) -> String {
    var writer = TextWriter(width: 80)
    writer.heading(Array("\(rule.id): \(rule.title[language])".utf8), underline: "=")
    writer.paragraph("\(terms.severity): \(terms.name(of: rule.severity))")
    for paragraph in rule.explanation[language].split(separator: "\n\n") {
      writer.blankLine()
      writer.paragraph(String(paragraph))
    }
    for (triggers, heading) in [(true, terms.breaksRule), (false, terms.keepsRule)] {
      guard let example = example(of: rule, triggers: triggers) else { continue }
      writer.heading(Array(heading.utf8), underline: "-")
      write(example.source, to: &writer)
    }
    writer.heading(Array(terms.silencing.utf8), underline: "-")
    for (sentence, code) in [
      (terms.silencingInText, "<!-- appraise: disable=\(rule.id) -->"),
      (terms.silencingInFrontMatter, "disable: [\(rule.id)]"),
      (terms.silencingForOneRun, "appraise check --disable \(rule.id)"),
    ] {
      writer.blankLine()
      writer.paragraph(sentence)
      writer.blankLine()
      write(code, to: &writer)
    }
    writer.blankLine()
    writer.paragraph(terms.silencingGroup("\(rule.group)-*"))
    return writer.text
  }

  private var terms: Terms { .terms(language) }

  /// An example in the language of the explanation, if there is one.
  private func example(of rule: Rule, triggers: Bool) -> Rule.Example? {
    let examples = rule.examples.filter { $0.triggers == triggers }
    return examples.first { $0.language == language } ?? examples.first
  }

  private func write(_ source: String, to writer: inout TextWriter) {
    let outer = writer.indent(by: "    ")
    for line in source.showingControls(exceptLayout: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      writer.line(line.utf8)
    }
    writer.outdent(to: outer)
  }

  private func padded(_ text: String, to count: Int) -> String {
    text + String(repeating: " ", count: max(count - text.count, 0))
  }
}
