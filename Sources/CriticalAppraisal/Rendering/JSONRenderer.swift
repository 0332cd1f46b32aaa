import CommonMark

/// Renders a checked appraisal as JSON: the model, for other programs.
///
/// The schema is `appraise/1`; keys may be added, never renamed. What is not known is `null`.
public struct JSONRenderer: Sendable {
  /// The language of the messages.
  public var language: Language

  /// A renderer.
  public init(language: Language) { self.language = language }

  /// Renders an appraisal.
  public func render(_ checked: CheckedAppraisal) -> String {
    let appraisal = checked.reading.appraisal
    let line = { checked.reading.sourceMap.line(of: $0, in: appraisal) }
    let json: JSON = [
      "schema": "appraise/1",
      "language": .string(appraisal.language.rawValue),
      "type": JSON(appraisal.metadata.type?.rawValue),
      "profile": .string(appraisal.metadata.profile ?? Profile.inferred(for: appraisal).name),
      "title": JSON(appraisal.title),
      "metadata": metadata(appraisal.metadata),
      "sections": .array(
        appraisal.sections.enumerated().map { index, section in
          [
            "kind": .string(section.kind.rawValue), "headings": JSON(section.headings),
            "line": .integer(line(.section(index))), "text": .string(appraisal.text(of: section)),
          ]
        }),
      "question": question(appraisal.question),
      "items": .array(
        appraisal.items.enumerated().map { index, item in
          [
            "section": .string(item.section.rawValue), "field": .string(item.field.rawValue),
            "label": .string(item.label), "value": .string(item.value),
            "line": .integer(line(.item(index))),
          ]
        }),
      "references": references(appraisal, checked.report.retractions, line),
      "citations": .array(
        appraisal.citations.enumerated().map { index, citation in
          [
            "line": .integer(line(.citation(index))),
            "targets": .array(citation.targets.map(JSON.integer)),
            "unresolved": JSON(citation.unresolved),
          ]
        }),
      "notes": notes(appraisal, line),
      "evidence": .array(
        appraisal.evidence.map { $0.json(line: line(.node($0.node))) }),
      "paper": checked.paperJSON,
      "diagnostics": .array(
        LocatedDiagnostic.all(of: checked, in: .terms(language)).map(\.json)),
    ]
    return json.serialized(pretty: true) + "\n"
  }

  /// What the front matter says, under its own keys.
  private func metadata(_ metadata: Metadata) -> JSON {
    [
      "lang": JSON(metadata.language?.rawValue),
      "authors": people(metadata.authors),
      "reviewers": people(metadata.reviewers),
      "date": JSON(metadata.date?.iso),
      "updated": JSON(metadata.updated?.iso),
      "expires": JSON(metadata.expires?.iso),
      "searched": JSON(metadata.searched?.iso),
      "tags": JSON(metadata.tags),
      "summary": JSON(metadata.summary),
      "study": [
        "doi": JSON(metadata.study.doi), "pmid": JSON(metadata.study.pmid),
        "registration": JSON(metadata.study.registration),
        "abstract": JSON(metadata.study.abstract),
      ],
      "bibliography": JSON(metadata.bibliography),
      "style": JSON(metadata.style?.rawValue),
      "order": JSON(metadata.referenceOrder?.rawValue),
      "interests": JSON(metadata.interests),
      "draft": .bool(metadata.isDraft),
      "disable": JSON(metadata.disabledRules),
    ]
  }

  private func people(_ people: [Person]) -> JSON {
    .array(
      people.map { person in
        [
          "name": .string(person.name), "role": JSON(person.role), "orcid": JSON(person.orcid),
          "affiliation": JSON(person.affiliation),
        ]
      })
  }

  private func question(_ question: ClinicalQuestion) -> JSON {
    let parts = ItemField.questionFields.map { ($0.rawValue, JSON(question[$0])) }
    return .object(parts + [("derived", JSON(question.derived.map(\.rawValue)))])
  }

  private func references(
    _ appraisal: Appraisal, _ retractions: RetractionMarks, _ line: (Part) -> Int
  ) -> JSON {
    let cited = Set(appraisal.citations.flatMap(\.targets))
    let page = CitedReferences(appraisal, language: appraisal.language)
    // The very items that `appraise references --to csl-json` writes.
    let items = appraisal.bibliography(withEveryText: false).cslItems
    return .array(
      appraisal.references.enumerated().map { index, reference in
        let number = page.isNumbered ? JSON.integer(page.number(ofEntry: index)) : nil
        return .object(
          [
            ("number", .integer(reference.number)), ("key", JSON(reference.key)),
            ("text", .string(reference.text)), ("doi", JSON(reference.doi)),
            ("pmid", JSON(reference.pmid)), ("year", JSON(reference.year)),
            ("retraction", retraction(retractions.state(of: reference))),
            ("cited", .bool(cited.contains(reference.number))),
            ("line", .integer(line(.reference(index)))),
            ("confidence", .string(reference.confidence.rawValue)),
            ("csl", items.indices.contains(index) ? items[index] : .null),
          ] + (page.isAsTyped ? [] : [("outputNumber", number)]))
      })
  }

  private func retraction(_ retraction: Retraction?) -> JSON {
    guard let retraction else { return .null }
    return [
      "nature": .string(retraction.nature.rawValue), "date": JSON(retraction.date?.iso),
      "notice": JSON(retraction.notice),
    ]
  }

  /// The footnotes.
  private func notes(_ appraisal: Appraisal, _ line: (Part) -> Int) -> JSON {
    let content = appraisal.content
    return .array(
      (0..<content.count).filter { content.kind($0) == .footnoteDefinition }.map { id in
        [
          "label": .string(content.text(id)), "text": .string(content.plainText(id)),
          "line": .integer(line(.node(id))),
        ]
      })
  }
}
