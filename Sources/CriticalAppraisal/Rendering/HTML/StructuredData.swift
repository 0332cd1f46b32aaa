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

  /// The DOIs of the reference list.
  private func cited(_ writer: inout JSONWriter) {
    let references = appraisal.references
    guard references.contains(where: { $0.doi != nil }) else { return }
    writer.key("citation")
    writer.array { writer in
      for index in references.indices {
        if let doi = references[index].doi { writer.value(prefix: .doiAddress, doi) }
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
