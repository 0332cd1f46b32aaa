extension Rule {
  /// The reference list keeps to one style.
  static let referenceMixedStyles = Rule(
    id: "reference-mixed-styles",
    severity: .warning,
    title: Localized(
      dutch: "De referenties staan in één stijl", english: "The references keep to one style"),
    explanation: Localized(
      dutch: """
        Een lijst is in Vancouver of AMA (Kent P. Titel. Lancet 2023;401:1866-77.) of in APA \
        (Kent, P. (2023). Titel. The Lancet, 401, 1866–1877.), niet in beide. Met `style:` in de \
        front matter schrijft het programma wat het begrijpt zelf in één stijl.
        """,
      english: """
        A list is in Vancouver or AMA (Kent P. Title. Lancet 2023;401:1866-77.) or in APA (Kent, P. \
        (2023). Title. The Lancet, 401, 1866–1877.), not in both. With `style:` in the front \
        matter the program writes what it understands in one style itself.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ## Referenties

        1. Lin I, Wiles L. Pain care. Br J Sports Med 2020;54:79-86.
        2. Kent P, Haines T. RESTORE. Lancet 2023;401:1866-77.
        3. Hill JC, Foster NE. STarT Back. Lancet 2011;378:1560-71.
        4. Chen, Y., & Dunn, K. M. (2018). Trajectories of back pain. Pain, 159(2), 252–260.
        """),
      .keeps(
        .english,
        """
        ## References

        Chen, Y., & Dunn, K. M. (2018). Trajectories of back pain. *Pain*, *159*(2), 252–260.

        Kent, P., & Haines, T. (2023). RESTORE. *The Lancet*, *401*, 1866–1877.
        """),
    ],
    check: { inspection in
      let references = inspection.appraisal.references
      let style = inspection.listStyle
      guard references.count >= 4, let majority = style.majority else { return [] }
      let others = references.indices.filter { index in
        style.families[index].map { $0 != majority } ?? false
      }
      guard let first = others.first else { return [] }
      return [
        Finding(
          .reference(first),
          [
            "numbers": .numbers(others.map { references[$0].number }),
            "majority": .text(majority == .numeric ? "Vancouver" : "APA"),
          ])
      ]
    },
    wording: { facts, terms in
      let numbers = facts.numbers("numbers")
      let majority = facts.text("majority")
      let other = majority == "APA" ? "Vancouver" : "APA"
      let isOne = numbers.count == 1
      return Wording(
        terms.pick(
          "\(terms.references(numbers)) \(isOne ? "staat" : "staan") in \(other), de rest van de lijst in \(majority)",
          "\(terms.references(numbers)) \(isOne ? "is" : "are") in \(other), the rest of the list in \(majority)"
        ),
        help: terms.pick(
          "Schrijf de hele lijst in één stijl.", "Write the whole list in one style."))
    })
}
