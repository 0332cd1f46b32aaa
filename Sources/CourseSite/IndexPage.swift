import CriticalAppraisal

/// The front page of a course: a card for each appraisal, by folder.
struct IndexPage: Sendable {
  var configuration: CourseConfiguration
  var language: Language
  /// The pages, those that are translations of each other together.
  var works: [[PageSummary]]

  private var terms: Terms { .terms(language) }

  /// Writes the front page to the end of a buffer.
  func render(_ template: IndexTemplate, to output: inout [UInt8]) {
    let address = configuration.baseURL.map { $0 + "/" }
    template.render(
      .group([
        "style": .html(template.style),
        "language": .text(language.rawValue),
        "title": .text(configuration.title ?? terms.courseTitle),
        "description": .text(configuration.description ?? ""),
        "metadata": .html(PageTemplate.canonicalLink(address)),
        "count": .text(terms.appraisals(works.count)),
        "updated": .text(updated),
        "groups": .list(groups),
        "labels": .group([
          "skip": .text(terms.skipToContent),
          "groups": .text(terms.courseParts),
          "all": .text(terms.courseTitle),
          "bottomLine": .text(terms.bottomLine),
          "question": .text(terms.question),
          "design": .text(terms.design),
          "tags": .text(terms.tags),
        ]),
      ]), to: &output)
  }

  private var updated: String {
    let date = works.lazy.flatMap(\.self).compactMap(\.date).max()
    return date.map { "· \(terms.updated.lowercased()) \(terms.date($0))" } ?? ""
  }

  // MARK: Groups

  private var groups: [TemplateValue] {
    // Cards are made when they are shown: all at once they would take more room than the pages.
    let folders = Dictionary(grouping: works.indices) { works[$0].first?.folder ?? "" }
    var ids = ElementIDs()
    _ = ids.unique("main")
    return folders.sorted { $0.key.precedes($1.key) }.map { folder, numbers in
      .group([
        "name": .text(folders.count > 1 ? name(folder) : ""),
        "anchor": .text(ids.unique(OutputName(folder).text)),
        "cards": .each(count: numbers.count) { card(works[numbers[$0]]) },
      ])
    }
  }

  /// A folder in words: `lage-rugpijn/week_1` is "Lage rugpijn › Week 1".
  private func name(_ folder: String) -> String {
    folder.split(separator: "/").map { part in
      let words = part.replacing("-", with: " ").replacing("_", with: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }.joined(separator: " › ")
  }

  // MARK: Cards

  /// A card of a page, in the language of the front page if there is one, and its translation.
  private func card(_ work: [PageSummary]) -> TemplateValue {
    guard let page = work.first(where: { $0.language == language }) ?? work.first else {
      return .group([:])
    }
    let translation = work.first { $0.output != page.output }
    var states: [String] = []
    if page.isDraft { states.append(terms.draft.lowercased()) }
    if page.hasErrors { states.append(terms.incomplete) }
    return .group([
      "href": .text(page.output.percentEncoded),
      "lang": .text(page.language.rawValue),
      "type": .text(page.type.map(terms.name(of:)) ?? terms.criticallyAppraisedTopic),
      "title": .text(page.title.isEmpty ? terms.untitled : page.title),
      "question": .text(page.question),
      "bottomLine": .text(page.bottomLine),
      "design": .text(page.design),
      "date": .text(page.date.map(terms.date) ?? ""),
      "dateISO": .text(page.date?.iso ?? ""),
      "tags": .list(page.tags.map { .group(["name": .text($0)]) }),
      "languageName": .text(Terms.terms(page.language).languageName),
      "state": .text(states.joined(separator: ", ")),
      "translationHref": .text(translation?.output.percentEncoded ?? ""),
      "translationName": .text(translation.map { Terms.terms($0.language).languageName } ?? ""),
    ])
  }
}
