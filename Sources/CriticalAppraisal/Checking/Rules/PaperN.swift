extension Rule {
  /// The number randomised is that of the paper.
  static let paperN = Rule(
    id: "paper-n",
    severity: .warning,
    title: Localized(
      dutch: "Het aantal deelnemers is dat van het artikel",
      english: "The number of participants is that of the paper"),
    explanation: Localized(
      dutch: """
        Het aantal gerandomiseerde deelnemers staat in de samenvatting van het artikel. Een ander \
        aantal in de CAT is vaak een tikfout, of het aantal dat is geanalyseerd: zeg dan welk van \
        de twee het is.
        """,
      english: """
        The number of people randomised is in the abstract of the paper. Another number in the \
        appraisal is often a slip, or the number analysed: then say which of the two it is.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # 492 adults were randomised
        ---

        ## Methode

        - **Deelnemers:** 429 volwassenen met lage rugpijn.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 492 adults were randomised
        ---

        ## Method

        - **Participants:** 502 adults with low back pain.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 492 adults were randomised
        ---

        ## Method

        - **Participants:** 492 adults, of whom 480 were analysed.
        """),
    ],
    check: PaperDifference.findings(.n),
    wording: PaperDifference.wording(.n))
}
