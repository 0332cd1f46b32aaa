extension Rule {
  /// The register number is that of the paper.
  static let paperRegistration = Rule(
    id: "paper-registration",
    severity: .warning,
    title: Localized(
      dutch: "Het registratienummer is dat van het artikel",
      english: "The register number is that of the paper"),
    explanation: Localized(
      dutch: """
        Met het nummer in een trialregister is na te gaan wat de onderzoekers van plan waren. Het \
        artikel noemt in hetzelfde register een ander nummer.
        """,
      english: """
        With the number in a trial register one can look up what the researchers planned. The \
        paper names another number in the same register.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # ACTRN12618001396213
        ---

        ## Methode

        - **Registratie:** ACTRN12618001396231.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # ACTRN12618001396213
        ---

        ## Method

        - **Registration:** ACTRN12618001396000.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # ACTRN12618001396213
        ---

        ## Method

        - **Registration:** ACTRN12618001396213.
        """),
    ],
    check: PaperDifference.findings(.registration),
    wording: PaperDifference.wording(.registration))
}
