extension Rule {
  /// The method tells what a reader needs to judge the study.
  static let methodIncomplete = Rule(
    id: "method-incomplete",
    severity: .warning,
    title: Localized(
      dutch: "De methode noemt wat nodig is om het onderzoek te beoordelen",
      english: "The method names what is needed to judge the study"),
    explanation: Localized(
      dutch: """
        Om een onderzoek te wegen moet een lezer weten hoe het was opgezet, wie en hoeveel mensen \
        meededen, wat ze kregen, waarmee dat is vergeleken, wat er is gemeten en hoelang. Een \
        lijst met labels leest het prettigst en komt in het kader bovenaan de pagina; lopende \
        tekst waarin deze woorden voorkomen is ook goed. Welke punten nodig zijn, hangt af van \
        het soort vraag.
        """,
      english: """
        To weigh a study a reader has to know its design, who took part and how many, what they \
        received, what it was compared with, what was measured and for how long. A list with \
        labels reads best and fills the box at the top of the page; running text that uses these \
        words will do. Which items are needed depends on the kind of question.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Methode

        - Design: gerandomiseerd onderzoek
        - Deelnemers: 120 volwassenen met lage rugpijn
        - Interventie: oefentherapie
        """),
      .breaks(.english, "## Method\n\nThe authors did a trial of exercise."),
      .keeps(
        .english,
        """
        ## Method

        - Design: randomised trial
        - Participants: 120 adults with low back pain
        - Intervention: exercise
        - Control: usual care
        - Outcomes: disability
        - Follow-up: 3 and 12 months
        """),
      .keeps(
        .dutch,
        """
        ## Methode

        In deze gerandomiseerde trial kregen 120 patiënten oefentherapie of gebruikelijke zorg; \
        de primaire uitkomst was functioneren na 12 weken.
        """),
    ],
    check: { inspection in
      guard let (index, text) = inspection.section(.method) else { return [] }
      let appraisal = inspection.appraisal
      let type = appraisal.metadata.type ?? MethodWords.type(of: appraisal.item(.design)?.value)
      let missing = inspection.profile.requiredItems(for: type).filter { field in
        !MethodWords.isFound(field, in: appraisal, text: text)
      }
      return missing.isEmpty ? [] : [Finding(.section(index), ["missing": .fields(missing)])]
    },
    wording: { facts, terms in
      let missing = facts.fields("missing")
      let label = terms.name(of: missing.first ?? .design)
      return Wording(
        terms.pick(
          "\(terms.sentence(of: missing)) niet gevonden in de methode",
          "\(terms.sentence(of: missing)) not found in the method"),
        help: terms.pick(
          "Geef elk punt een regel met een label, bijvoorbeeld \"- **\(label):** …\"; staat het "
            + "niet in het artikel, schrijf dan \"niet gevonden\".",
          "Give each item a line with a label, such as \"- **\(label):** …\"; when the paper does "
            + "not tell, write \"not found\"."))
    })
}
