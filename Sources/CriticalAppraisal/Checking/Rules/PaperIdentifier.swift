extension Rule {
  /// The identifiers in the front matter are those of the paper.
  static let paperIdentifier = Rule(
    id: "paper-identifier",
    severity: .warning,
    title: Localized(
      dutch: "DOI en PMID zijn die van het artikel",
      english: "DOI and PMID are those of the paper"),
    explanation: Localized(
      dutch: """
        De DOI of PMID bij `study` is een andere dan die in het bestand bij `abstract`. Dan hoort \
        het bestand bij een ander artikel, of is het nummer verkeerd overgenomen.
        """,
      english: """
        The DOI or PMID under `study` is not the one in the file under `abstract`. Then the file \
        belongs to another paper, or the identifier was copied wrongly.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          doi: 10.1016/S0140-6736(23)00441-6
          abstract: restore.nbib  # 10.1016/S0140-6736(23)00441-5
        ---

        ## Methode

        Een trial.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          pmid: 31427344
          abstract: restore.nbib  # PMID 37146623
        ---

        ## Method

        A trial.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          pmid: 37146623
          abstract: restore.nbib  # PMID 37146623
        ---

        ## Method

        A trial.
        """),
    ],
    check: PaperDifference.findings(.identifier),
    wording: PaperDifference.wording(.identifier))
}
