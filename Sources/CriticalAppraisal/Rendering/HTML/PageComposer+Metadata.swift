extension PageComposer {
  /// For `<head>`: what search engines (schema.org) and reference managers (`citation_*`) read.
  func metadata() -> HTMLWriter {
    var writer = HTMLWriter()
    let metadata = appraisal.metadata
    meta(&writer, "citation_title", title)
    for author in metadata.authors { meta(&writer, "citation_author", author.name) }
    if let date = metadata.date {
      meta(
        &writer, "citation_publication_date", date.iso.split(separator: "-").joined(separator: "/"))
    }
    meta(&writer, "citation_language", appraisal.language.rawValue)
    for tag in metadata.tags { meta(&writer, "citation_keywords", tag) }
    writer.jsonLD(structuredData)
    return writer
  }

  private func meta(_ writer: inout HTMLWriter, _ name: String, _ content: String) {
    writer.void(.meta, .name(name), .content(content))
    writer.newLine()
  }

  private var structuredData: JSON {
    let metadata = appraisal.metadata
    var fields: [(key: String, value: JSON)] = [
      ("@context", "https://schema.org"), ("@type", "ScholarlyArticle"),
      ("headline", .string(title)),
      ("inLanguage", .string(appraisal.language.rawValue)),
    ]
    if !description.isEmpty { fields.append(("description", .string(description))) }
    if !metadata.authors.isEmpty {
      fields.append(("author", .array(metadata.authors.map(person))))
    }
    if let date = metadata.date { fields.append(("datePublished", .string(date.iso))) }
    if let date = metadata.updated { fields.append(("dateModified", .string(date.iso))) }
    if let date = metadata.expires { fields.append(("expires", .string(date.iso))) }
    if !metadata.tags.isEmpty {
      fields.append(("keywords", .string(metadata.tags.joined(separator: ", "))))
    }
    if let doi = metadata.study.doi {
      fields.append(
        (
          "isBasedOn",
          .object([("@type", "ScholarlyArticle"), ("sameAs", .string("https://doi.org/\(doi)"))])
        ))
    }
    let cited = appraisal.references.compactMap { reference in
      reference.doi.map { JSON.string("https://doi.org/\($0)") }
    }
    if !cited.isEmpty { fields.append(("citation", .array(cited))) }
    return .object(fields)
  }

  private func person(_ person: Person) -> JSON {
    var fields: [(key: String, value: JSON)] = [
      ("@type", "Person"), ("name", .string(person.name)),
    ]
    if let orcid = person.orcid { fields.append(("identifier", .string(orcid))) }
    if let affiliation = person.affiliation {
      fields.append(
        ("affiliation", .object([("@type", "Organization"), ("name", .string(affiliation))])))
    }
    return .object(fields)
  }
}
