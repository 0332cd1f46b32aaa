import CriticalAppraisal
import Testing

@testable import CourseSite

@Suite struct TemplateTests {
  private static let values: TemplateValue = .group([
    "title": .text("Tom & \"Jerry\" <b> 'x'"),
    "empty": .text(""),
    "body": .html("<p>Tom &amp; Jerry</p>"),
    "yes": .flag(true),
    "no": .flag(false),
    "none": .list([]),
    "items": .list([
      .group(["name": .text("<a>"), "tags": .list([.group(["name": .text("t")])])]),
      .group(["name": .text(""), "tags": .list([])]),
    ]),
    "each": .each(count: 2) { .group(["number": .text("\($0)")]) },
    "labels": .group(["all": .text("All"), "deep": .group(["er": .text("Deep")])]),
  ])

  private static let templates: [String] = [
    "{{title}} {{{title}}} {{& title}} {{ title }}",
    "{{body}}{{{body}}}",
    "{{missing}}{{labels.all}}{{labels.none}}{{labels.deep.er}}{{labels.all.x}}",
    "{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}{{#no}}c{{/no}}{{^no}}d{{/no}}",
    "{{#none}}a{{/none}}{{^none}}b{{/none}}{{#missing}}c{{/missing}}{{^missing}}d{{/missing}}",
    "{{#items}}[{{name}}{{title}}{{#tags}}({{name}}){{/tags}}{{^tags}}-{{/tags}}]{{/items}}",
    "{{#each}}{{number}},{{/each}}",
    "{{#title}}<{{.}}>{{/title}}{{#empty}}[{{.}}]{{/empty}}{{^empty}}x{{/empty}}",
    "{{#labels}}{{all}}{{title}}{{/labels}}",
    "{{^empty(empty)}}a{{/empty(empty)}}{{#empty(empty)}}b{{/empty(empty)}}",
    "{{^empty(title)}}a{{/empty(title)}}{{#empty(title)}}b{{/empty(title)}}",
    "{{#empty(none)}}a{{/empty(none)}}{{#empty(each)}}b{{/empty(each)}}",
    "{{#empty(yes)}}a{{/empty(yes)}}{{^empty(yes)}}b{{/empty(yes)}}{{empty(title)}}",
    "{{^empty(missing)}}a{{/empty(missing)}}{{#empty(missing)}}b{{/empty(missing)}}",
    "a\n{{#items}}\n  {{name}}\n{{/items}}\nb\n",
    "a\n  {{#yes}}  \n  b\n  {{/yes}}\t\nc",
    "{{! a remark }}\n  {{! another }}\nx {{! inside }} y\n{{#yes}}\nlast\n{{/yes}}",
    "{{#yes}}\r\nx\r\n{{/yes}}\r\ny\r\n",
    "{ {x} } { {{title}} } }} \\{{title}} é{{title}}ü",
    "",
    "{{#yes}}{{#no}}{{/no}}{{/yes}}",
  ]

  private func output(_ template: Template) -> String {
    var output: [UInt8] = []
    template.render(Self.values, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `a value is escaped, and its control characters become blanks`() {
    #expect(TemplateValue.escaped("<b> & \u{7}\"'") == "&lt;b&gt; &amp;  &quot;&#39;")
  }

  @Test(arguments: templates)
  func `the compiled template and the library agree`(text: String) throws {
    #expect(CompiledTemplate(text) != nil)
    let compiled = try Template(text, path: "t")
    let library = try Template(readingByLibrary: text, path: "t")
    #expect(output(compiled) == output(library))
  }

  @Test(arguments: [
    "{{uppercased(title)}}", "{{=<% %>=}}<%title%>",
    "{{#reversed(items)}}{{name}}{{/reversed(items)}}",
    "{{#items}}{{#last()}}x{{/last()}}{{/items}}",
  ])
  func `what is not compiled is left to the library`(text: String) throws {
    #expect(CompiledTemplate(text) == nil)
    #expect(try !output(Template(text, path: "t")).isEmpty)
  }

  @Test(
    arguments: ["{{x}}", "{{{x}}}", "{{uppercased(x)}}{{x}}"],
    [
      "\"\u{301} onload=\"y", "<\u{338}script>", "\u{600}\"><img>", "'\u{200D}'", "&\u{FE0F}",
    ])
  func `no text leaves its attribute, whatever stands beside its quotation marks`(
    template: String, text: String
  ) throws {
    var output: [UInt8] = []
    try Template("<p title=\"\(template)\">", path: "t").render(
      .group(["x": .text(text)]), to: &output)
    let inner = output.dropFirst("<p title=\"".utf8.count).dropLast(2)
    #expect(!inner.contains { "\"<>'".utf8.contains($0) })
  }

  @Test(arguments: [
    ("a\nb {{#x}}\n", 3, Notice.TemplateMistake.unclosedSection),
    ("a\n{{/x}}\n", 2, .sectionEnd),
    ("{{#a}}\n\n{{/b}}", 3, .sectionEnd),
    ("a\n\n{{title", 3, .unfinishedTag),
    ("a\n{{> footer}}\n", 2, .partial),
  ])
  func `a mistake is told with its line`(
    text: String, line: Int, mistake: Notice.TemplateMistake
  ) {
    #expect(throws: Notice(.error, "t.html", line: line, .brokenTemplate(mistake))) {
      try Template(text, path: "t.html")
    }
  }

  @Test(arguments: ["page.html", "index.html", "appraisal.nl.md", "appraisal.en.md"])
  func `the built-in templates are compiled`(name: String) throws {
    let text = try #require(BuiltIn.text(name))
    let template = try #require(CompiledTemplate(text))
    _ = try Template(readingByLibrary: text, path: name)
    #expect(!template.names.isEmpty)
  }
}
