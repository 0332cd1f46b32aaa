extension Rule {
  /// The identifiers in the front matter have the right form.
  static let metadataIdentifier = Rule(
    id: "metadata-identifier",
    severity: .error,
    title: Localized(
      dutch: "De nummers in de front matter hebben de juiste vorm",
      english: "The identifiers in the front matter have the right form"),
    explanation: Localized(
      dutch: """
        Onder `study` staan de DOI (begint met 10.), de PMID (alleen cijfers) en het \
        registratienummer; bij auteurs een ORCID. Een nummer van de verkeerde soort, of een dat \
        zijn eigen controlecijfer tegenspreekt, leidt nergens heen.
        """,
      english: """
        `study` takes the DOI (it begins with 10.), the PMID (digits only) and the registration; \
        authors take an ORCID. A number of the wrong kind, or one that contradicts its own check \
        digit, leads nowhere.
        """),
    examples: [
      .breaks(.dutch, "---\nstudy:\n  doi: PMC4446825\n---\n\n# Oefentherapie bij rugpijn"),
      .breaks(.english, "---\nstudy:\n  pmid: abc\n---\n\n# Exercise for back pain"),
      .breaks(
        .english,
        "---\nauthors:\n  - name: A. Author\n    orcid: 0000-0002-1825-0079\n---\n\n# Exercise"),
      .keeps(
        .english,
        "---\nstudy:\n  doi: https://doi.org/10.1136/bmj.h444\n  registration: NCT01234567\n---\n"),
    ],
    check: { inspection in
      let metadata = inspection.appraisal.metadata
      let study = metadata.study
      var findings: [Finding] = []
      func note(_ key: String, _ typed: String, _ mention: IdentifierMention?) {
        guard let mention, let flaw = mention.flaw, flaw.cause != .address else { return }
        findings.append(
          Finding(
            .metadata(key), mention.facts(flaw, typed: typed),
            severity: flaw.cause == .placeholder ? .note : nil))
      }
      if let doi = study.doi { note("study.doi", doi, .stated(doi, as: .doi)) }
      if let pmid = study.pmid { note("study.pmid", pmid, .stated(pmid, as: .pmid)) }
      if let number = study.registration {
        note("study.registration", number, .registration(number))
      }
      for (key, people) in [("authors", metadata.authors), ("reviewers", metadata.reviewers)] {
        for person in people {
          guard let orcid = person.orcid else { continue }
          note(key, orcid, .stated(orcid, as: .orcid))
        }
      }
      return findings
    },
    wording: { facts, terms in terms.wording(ofFlaw: facts) })
}
