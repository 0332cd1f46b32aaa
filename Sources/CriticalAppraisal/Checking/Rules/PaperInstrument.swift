extension Rule {
  /// The instruments are those of the paper.
  static let paperInstrument = Rule(
    id: "paper-instrument",
    severity: .warning,
    title: Localized(
      dutch: "De meetinstrumenten zijn die van het artikel",
      english: "The instruments are those of the paper"),
    explanation: Localized(
      dutch: """
        Tien punten op de ene vragenlijst zijn er geen tien op de andere. De samenvatting noemt \
        voor hetzelfde een andere vragenlijst, die in de CAT ontbreekt.
        """,
      english: """
        Ten points on one questionnaire are not ten on another. For the same thing the abstract \
        names another questionnaire, which the appraisal does not have.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # the Roland Morris questionnaire (RMDQ)
        ---

        ## Methode

        - **Uitkomstmaten:** beperkingen (ODI).
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # the Roland Morris questionnaire (RMDQ)
        ---

        ## Results

        The Oswestry score fell by 10 points.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # the Roland Morris questionnaire (RMDQ)
        ---

        ## Method

        - **Outcomes:** disability (RMDQ), pain (NRS).
        """),
    ],
    check: PaperDifference.findings(.instrument),
    wording: PaperDifference.wording(.instrument))
}
