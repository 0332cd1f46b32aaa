extension Rule {
  /// The number of arms is that of the paper.
  static let paperArms = Rule(
    id: "paper-arms",
    severity: .warning,
    title: Localized(
      dutch: "Het aantal armen is dat van het artikel",
      english: "The number of arms is that of the paper"),
    explanation: Localized(
      dutch: """
        Wie een arm weglaat, laat een vergelijking weg. Noem alle groepen waarin mensen door \
        loting terechtkwamen.
        """,
      english: """
        Whoever leaves out an arm leaves out a comparison. Name all groups that people were \
        randomised to.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # a three-arm trial
        ---

        ## Methode

        Een tweearmige RCT.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # a three-arm trial
        ---

        ## Method

        A two-arm trial.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # a three-arm trial
        ---

        ## Method

        A three-arm trial; the two arms with therapy were pooled.
        """),
    ],
    check: PaperDifference.findings(.arms),
    wording: PaperDifference.wording(.arms))
}
