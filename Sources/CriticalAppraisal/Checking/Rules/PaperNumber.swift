extension Rule {
  /// Estimates and intervals are those of the paper.
  static let paperNumber = Rule(
    id: "paper-number",
    severity: .warning,
    title: Localized(
      dutch: "Schattingen en intervallen zijn die van het artikel",
      english: "Estimates and intervals are those of the paper"),
    explanation: Localized(
      dutch: """
        Van een schatting met twee grenzen kloppen er twee met het artikel en één niet: dat is \
        meestal een tikfout. Een schatting zonder grenzen telt alleen als de CAT en het artikel van \
        die maat elk één schatting geven, voor dezelfde uitkomst. Het teken telt niet mee, want wie \
        de vergelijking omdraait, draait het om.
        """,
      english: """
        Of an estimate with two limits two are those of the paper and one is not: that is mostly a \
        slip. An estimate without limits counts only when the appraisal and the paper each give \
        one estimate of that measure, for the same outcome. The sign does not count, for whoever \
        turns the comparison round turns it too.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # 4.6 points (95% CI 3.4 to 5.9)
        ---

        ## Resultaten

        Het verschil was -4,6 (95%-BI -5,9 tot -4,3).
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 4.6 points (95% CI 3.4 to 5.9)
        ---

        ## Results

        The difference was 6.4 (95% CI 3.4 to 5.9).
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 4.6 points (95% CI 3.4 to 5.9)
        ---

        ## Results

        The difference was 4.6 (95% CI 3.4 to 5.9), and 1.2 (95% CI 0.4 to 2.0) for pain.
        """),
    ],
    check: PaperDifference.findings(.number),
    wording: PaperDifference.wording(.number))
}
