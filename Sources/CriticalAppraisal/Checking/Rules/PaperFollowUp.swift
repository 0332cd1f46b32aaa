extension Rule {
  /// The times of measurement are those of the paper.
  static let paperFollowUp = Rule(
    id: "paper-follow-up",
    severity: .warning,
    title: Localized(
      dutch: "De meetmomenten zijn die van het artikel",
      english: "The times of measurement are those of the paper"),
    explanation: Localized(
      dutch: """
        Een effect na drie maanden is er nog geen na een jaar. Het artikel noemt andere \
        meetmomenten, of meer dan in de CAT staan; 3 maanden en 13 weken gelden als hetzelfde. Zeg \
        ook welk moment het primaire was.
        """,
      english: """
        An effect after three months is not yet one after a year. The paper names other times of \
        measurement, or more than the appraisal has; 3 months and 13 weeks count as the same. Say \
        too which time was the primary one.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # at 3, 6, 13, 26, 40 and 52 weeks
        ---

        ## Methode

        - **Follow-up:** 3, 6 en 12 maanden.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # at 3, 6, 13, 26, 40 and 52 weeks
        ---

        ## Method

        - **Follow-up:** 2 years.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # at 3, 6, 13, 26, 40 and 52 weeks
        ---

        ## Method

        - **Follow-up:** 3, 6, 13, 26, 40 and 52 weeks.
        """),
    ],
    check: PaperDifference.findings(.followUp),
    wording: PaperDifference.wording(.followUp))
}
