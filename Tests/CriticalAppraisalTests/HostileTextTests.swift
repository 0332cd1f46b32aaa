import Testing

@testable import CriticalAppraisal

/// Text made to break out of the page, in every place that reaches HTML.
@Suite struct HostileTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "]]><svg onload=alert(1)>",
    "</title></style></script><b>",
    "<!-- --><script>", "javascript:alert(1)", "{{{body}}}", "\u{202E}txt.exe", "a\u{0}b\u{1B}[31m",
    "`<x>`", "**<b>**", "<sup><script></sup>", "\\<script>", "\u{2028}</script>",
  ]

  /// Appraisals with a place for the text.
  static let places: [(name: String, source: @Sendable (String) -> String)] = [
    ("title", { "---\ntitle: \(quoted($0))\n---\n\nx" }),
    ("author", { "---\nauthors: [\(quoted($0))]\ndate: 2026-01-01\n---\n\nx" }),
    ("affiliation", { "---\nauthors:\n  - name: A\n    affiliation: \(quoted($0))\n---\n\nx" }),
    ("tag", { "---\ntags: [\(quoted($0))]\n---\n\nx" }),
    ("summary", { "---\nsummary: \(quoted($0))\n---\n\nx" }),
    ("interests", { "---\ninterests: \(quoted($0))\n---\n\nx" }),
    (
      "doi",
      { "---\nstudy:\n  doi: \(quoted($0))\n---\n\n## References\n\n1. A \(oneLine($0)) 2020" }
    ),
    ("first heading", { "# \(oneLine($0))\n\nx" }),
    ("heading", { "# T\n\n## \(oneLine($0))\n\nx\n\n## Results\n\nx" }),
    ("heading id", { "# T\n\n## Results {#\(oneLine($0))}\n\nx" }),
    ("bold line", { "**\(oneLine($0))**\n\nx\n\n**Results**\n\nx\n\n**Method**\n\nx" }),
    ("paragraph", { "# T\n\n\($0)" }),
    ("PICO", { "## Question\n\n- **P:** \(oneLine($0))\n- **I:** x\n- **C:** y\n- **O:** z" }),
    ("label", { "## Method\n\n- **\(oneLine($0)):** x\n- **Design:** \(oneLine($0))" }),
    ("table", { "| a | \(oneLine($0)) |\n|---|---|\n| \(oneLine($0)) | b |" }),
    ("code", { "```\(oneLine($0))\n\($0)\n```\n\n`\(oneLine($0))`" }),
    ("quote", { "> \(oneLine($0))" }),
    ("link text", { "[\(oneLine($0))](https://example.org)" }),
    ("link address", { "[x](<\(oneLine($0))>)" }),
    ("link title", { "[x](https://example.org \"\(oneLine($0))\")" }),
    ("web address", { "[x](https://example.org/\(oneLine($0)))" }),
    (
      "image",
      { "![\(oneLine($0))](<\(oneLine($0))> \"\(oneLine($0))\")\n\ntext ![y](<\(oneLine($0))>)" }
    ),
    ("footnote", { "x[^\(oneLine($0))]\n\n[^\(oneLine($0))]: \(oneLine($0))" }),
    ("citation", { "x [@\(oneLine($0))] [1]\n\n## References\n\n1. \(oneLine($0)) 2020;1:2-3" }),
    (
      "reference",
      { "## References\n\n1. A \(oneLine($0)). https://example.org/\(oneLine($0)) 2020" }
    ),
    ("conclusion", { "## Conclusion\n\n\($0)\n\n## Certainty of evidence\n\nlow \($0)" }),
    ("block", { "<div>\n\($0)\n</div>" }),
    (
      "effects",
      {
        "```effects\ntitle: \(quoted($0))\nrows:\n  - outcome: \(quoted($0))\n    estimate: 1\n"
          + "    comparison: \(quoted($0))\n    unit: \(quoted($0))\n```"
      }
    ),
    (
      "risk of bias",
      {
        "```risk-of-bias\nstudy: \(quoted($0))\ndomains:\n  - domain: \(quoted($0))\n"
          + "    judgement: low\n    reason: \(quoted($0))\n```"
      }
    ),
  ]

  @Test(arguments: hostile)
  func `no text becomes an element, an attribute or a script`(text: String) {
    for place in Self.places {
      let reading = Reading(Array(place.source(text).utf8))
      let report = Checker().check(reading)
      let checked = CheckedAppraisal(path: "x.md", reading: reading, report: report)
      var renderer = PageRenderer(language: .dutch, translation: text)
      renderer.course = (address: text, name: text)
      let problems = MarkupProblems(in: renderer.render(checked).pieces).found
      #expect(problems.isEmpty, "\(place.name): \(problems.prefix(3))")
      let printed = DiagnosticPrinter(format: .text, language: .english, usesColor: false)
        .print([checked])
      #expect(!printed.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(place.name)")
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}

/// What in a page is no element, attribute or address that pages are made of.
struct MarkupProblems {
  private(set) var found: [String] = []

  private static let tags: Set<String> = [
    "a", "b", "blockquote", "br", "caption", "code", "dd", "details", "div", "dl", "dt", "em",
    "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "li", "meta",
    "nav", "ol", "p", "pre", "section", "span", "strong", "sub", "summary", "sup", "table", "tbody",
    "td", "th", "thead", "time", "tr", "ul", "script", "style", "i",
    // Drawings.
    "svg", "title", "desc", "g", "path", "circle", "text",
  ]

  private static let attributes: Set<String> = [
    "alt", "aria-hidden", "aria-label", "class", "content", "datetime", "href", "hreflang", "id",
    "lang", "loading", "name", "rel", "role", "scope", "src", "start", "tabindex", "title", "type",
    "value",
    // Drawings.
    "aria-labelledby", "aria-describedby", "viewBox", "fill", "stroke", "stroke-width",
    "stroke-linecap",
    "fill-opacity",
    "stroke-dasharray", "font-size", "font-weight", "text-anchor", "d", "cx", "cy", "r", "x", "y",
  ]

  init(in html: String) {
    // Titles and descriptions are escaped by the template.
    let pieces = html.split(separator: "== metadata", maxSplits: 1)
    var rest = Substring(pieces.last ?? "")
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: ">") else {
        found.append("unclosed <\(rest.prefix(40))")
        return
      }
      let tag = rest[..<close]
      check(tag)
      rest = rest[close...].dropFirst()
      if tag == "style" { checkStyles(rest.prefix { $0 != "<" }) }
    }
  }

  /// Whether a style sheet of the page holds nothing but strings, each closed on its line.
  private mutating func checkStyles(_ sheet: Substring) {
    for line in sheet.split(separator: "\n") {
      let isString =
        line.hasPrefix("a[href=\"#ref-") && line.hasSuffix("\"}")
        && line.count { $0 == "\"" } == 4 && line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        && line.split(separator: "\\", omittingEmptySubsequences: false).dropFirst().allSatisfy {
          ["22 ", "5c ", "3c "].contains($0.prefix(3))
        }
      if !isString { found.append(String(line)) }
    }
  }

  private mutating func check(_ tag: Substring) {
    let name = tag.prefix { !$0.isWhitespace }
    let plain = name.hasPrefix("/") ? name.dropFirst() : name
    guard Self.tags.contains(String(plain)) else {
      found.append("<\(tag)>")
      return
    }
    if plain == "script", !name.hasPrefix("/"), tag != "script type=\"application/ld+json\"" {
      found.append("<\(tag)>")
    }
    var rest = tag.dropFirst(name.count).drop(while: \.isWhitespace)
    // Drawings close what can hold nothing.
    if rest.hasSuffix("\"/") { rest = rest.dropLast() }
    while let equals = rest.firstIndex(of: "=") {
      let attribute = String(rest[..<equals])
      let value = rest[equals...].dropFirst()
      guard Self.attributes.contains(attribute), value.first == "\"",
        let end = value.dropFirst().firstIndex(of: "\"")
      else {
        found.append("<\(tag)>")
        return
      }
      let address = value[..<end].dropFirst().lowercased()
      if attribute == "href" || attribute == "src", address.contains(":"),
        !["http:", "https:", "mailto:", "#"].contains(where: { address.hasPrefix($0) })
      {
        let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if head.contains(":") { found.append(address) }
      }
      rest = value[end...].dropFirst().drop(while: \.isWhitespace)
    }
    if !rest.isEmpty { found.append("<\(tag)>") }
  }
}

@Suite struct MarkupProblemsTests {
  @Test(
    arguments: [
      "<svg onload=x>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<script>", "<p", "<p x>",
      "<img src='x'>",
    ])
  func `what does not belong on a page is found`(html: String) {
    #expect(MarkupProblems(in: "== metadata\n\(html)").found.count == 1)
  }

  @Test func `what belongs on a page is not`() {
    let html = "<p class=\"a\">x<br><a href=\"https://x.nl/?a:b\" rel=\"b\">y</a></p>"
    #expect(MarkupProblems(in: "== metadata\n\(html)").found.isEmpty)
  }
}
