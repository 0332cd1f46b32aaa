extension Rule {
  /// The number of centres is that of the paper.
  static let paperCentres = Rule(
    id: "paper-centres",
    severity: .warning,
    title: Localized(
      dutch: "Het aantal centra is dat van het artikel",
      english: "The number of centres is that of the paper"),
    explanation: Localized(
      dutch: """
        Het aantal praktijken of ziekenhuizen zegt hoe breed de studie was. Het is alleen te \
        vergelijken als de CAT en het artikel er elk één noemen.
        """,
      english: """
        The number of practices or hospitals tells how broad the study was. It can be compared \
        only when the appraisal and the paper each name one.
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

        De studie vond plaats in 12 praktijken.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 20 clinics in Australia
        ---

        ## Method

        People came from 200 clinics.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # 20 clinics in Australia
        ---

        ## Method

        People came from twenty clinics, or from 20 practices.
        """),
    ],
    check: PaperDifference.findings(.centres),
    wording: PaperDifference.wording(.centres))
}
