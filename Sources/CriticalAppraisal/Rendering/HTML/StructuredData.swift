/// What a page tells search engines of itself, in the words of schema.org.
struct StructuredData {
  let appraisal: Appraisal
  let title: String
  let description: String

  /// Writes it as one object.
  func write(to writer: inout JSONWriter) {
    writer.object(members)
  }

  private func members(_ writer: inout JSONWriter) {
    let metadata = appraisal.metadata
    writer.member("@context", "https://schema.org")
    writer.member("@type", "ScholarlyArticle")
    writer.member("headline", title)
    writer.member("inLanguage", appraisal.language.rawValue)
    if !description.isEmpty { writer.member("description", description) }
    if !metadata.authors.isEmpty {
      writer.key("author")
      writer.array { for author in metadata.authors { person(author, &$0) } }
    }
    writer.member("datePublished", metadata.date?.iso)
    writer.member("dateModified", metadata.updated?.iso)
    writer.member("expires", metadata.expires?.iso)
    if !metadata.tags.isEmpty {
      writer.member("keywords", metadata.tags.joined(separator: ", "))
    }
    if let doi = metadata.study.doi, IdentifierMention.stated(doi, as: .doi).isUsable {
      writer.key("isBasedOn")
      writer.object {
        $0.member("@type", "ScholarlyArticle")
        $0.member("sameAs", "https://doi.org/" + doi)
      }
    }
    cited(&writer)
  }

  /// The works of the reference list that are known by more than a text.
  private func cited(_ writer: inout JSONWriter) {
    let references = appraisal.references
    guard references.contains(where: { $0.doi != nil || $0.record.title != nil }) else { return }
    writer.key("citation")
    writer.array { writer in
      for index in references.indices { work(references[index].record, &writer) }
    }
  }

  private func work(_ record: BibliographicRecord, _ writer: inout JSONWriter) {
    guard record.title != nil || record.doi != nil else { return }
    writer.object { writer in
      writer.member("@type", record.type.schemaType)
      writer.member("name", record.title)
      if let year = record.year { writer.member("datePublished", String(year)) }
      if let doi = record.doi {
        writer.member("sameAs", "https://doi.org/" + doi)
      } else {
        writer.member("url", record.url)
      }
    }
  }

  private func person(_ person: Person, _ writer: inout JSONWriter) {
    writer.object {
      $0.member("@type", "Person")
      $0.member("name", person.name)
      $0.member("identifier", person.orcid)
      if let affiliation = person.affiliation {
        $0.key("affiliation")
        $0.object {
          $0.member("@type", "Organization")
          $0.member("name", affiliation)
        }
      }
    }
  }
}

extension RecordType {
  /// The type of schema.org.
  fileprivate var schemaType: String {
    switch self {
    case .journalArticle, .preprint, .conferencePaper: "ScholarlyArticle"
    case .magazineArticle: "Article"
    case .newspaperArticle: "NewsArticle"
    case .book: "Book"
    case .chapter: "Chapter"
    case .report: "Report"
    case .thesis: "Thesis"
    case .webpage: "WebPage"
    case .dataset: "Dataset"
    case .software: "SoftwareApplication"
    case .legislation: "Legislation"
    case .motionPicture: "Movie"
    case .patent, .entry, .speech, .document: "CreativeWork"
    }
  }
}
