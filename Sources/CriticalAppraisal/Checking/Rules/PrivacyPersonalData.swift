extension Rule {
  /// No patient can be recognised.
  static let privacyPersonalData = Rule(
    id: "privacy-personal-data",
    severity: .error,
    title: Localized(
      dutch: "Er staan geen persoonsgegevens van patiënten in",
      english: "No personal data of patients are in the text"),
    explanation: Localized(
      dutch: """
        Een CAT begint vaak met een echte patiënt. Wie hem leest, mag die niet kunnen herkennen: \
        geen burgerservicenummer, geboortedatum, telefoonnummer, e-mailadres of adres. Schrijf \
        "een man van 52" en verander zo nodig iets dat er voor de vraag niet toe doet. De melding \
        herhaalt het gegeven zelf niet.
        """,
      english: """
        A CAT often begins with a real patient. Its readers must not be able to recognise them: no \
        citizen service number, date of birth, telephone number, e-mail address or home address. \
        Write "a man of 52" and change what does not matter for the question. The message does \
        not repeat the data.
        """),
    examples: [
      .breaks(.dutch, "## Casus\n\nMevrouw Jansen, geb. 12-03-1975, heeft al jaren rugpijn."),
      .breaks(.english, "## Scenario\n\nA patient (BSN 111222333) asks about exercise."),
      .breaks(.dutch, "## Casus\n\nJe belt de patiënt op 06-12345678 over de uitslag."),
      .keeps(.dutch, "## Casus\n\nEen vrouw van 51 heeft sinds 2019 rugpijn. PMID 37146623."),
      .keeps(.english, "## Method\n\nChildren born between 1 January 2001 and 1 May 2004."),
    ],
    check: { inspection in
      var findings: [Finding] = []
      for (index, section) in inspection.appraisal.sections.enumerated()
      where section.kind != .references {
        let found = PersonalData.all(
          in: inspection.sectionTexts[index], isScenario: section.kind == .scenario)
        for data in found {
          findings.append(
            Finding(
              inspection.part(of: data.offset, inSection: index),
              ["data": .text(data.kind.rawValue)],
              severity: data.kind.isIdentifying ? nil : .warning))
        }
      }
      return findings
    },
    wording: { facts, terms in
      let kind = PersonalData.Kind(rawValue: facts.text("data")) ?? .patientNumber
      return Wording(
        terms.pick(
          "\(kind.name(terms)) van een patiënt in de tekst", "\(kind.name(terms)) of a patient"),
        help: terms.pick(
          "Haal het gegeven weg; voor de vraag is \"een vrouw van 51\" genoeg.",
          "Remove it; for the question \"a woman of 51\" is enough."))
    })
}

extension PersonalData.Kind {
  fileprivate func name(_ terms: Terms) -> String {
    switch self {
    case .citizenNumber: terms.pick("Burgerservicenummer", "Citizen service number")
    case .patientNumber: terms.pick("Patiëntnummer", "Patient number")
    case .birthDate: terms.pick("Geboortedatum", "Date of birth")
    case .phone: terms.pick("Telefoonnummer", "Telephone number")
    case .mail: terms.pick("E-mailadres", "E-mail address")
    case .address: terms.pick("Adres", "Address")
    }
  }
}
