extension Rule {
  /// The country of the study is that of the paper.
  static let paperCountry = Rule(
    id: "paper-country",
    severity: .warning,
    title: Localized(
      dutch: "Het land van de studie is dat van het artikel",
      english: "The country of the study is that of the paper"),
    explanation: Localized(
      dutch: """
        Of een resultaat hier geldt, hangt af van waar het is gevonden. De samenvatting of de \
        trefwoorden van het artikel noemen het land; de CAT noemt een ander, of meer dan één.
        """,
      english: """
        Whether a result holds here depends on where it was found. The abstract or the subjects of \
        the paper name the country; the appraisal names another, or more than one.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # 20 clinics in Australia
        ---

        ## Methode

        Een trial in meerdere landen.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 20 clinics in Australia
        ---

        ## Method

        A trial in clinics in Norway.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 20 clinics in Australia
        ---

        ## Implications

        Care in Norway differs from that in Australia.
        """),
    ],
    check: PaperDifference.findings(.country),
    wording: PaperDifference.wording(.country))
}
