extension Rule {
  /// The comparator is that of the paper.
  static let paperComparator = Rule(
    id: "paper-comparator",
    severity: .warning,
    title: Localized(
      dutch: "De vergelijking is die van het artikel",
      english: "The comparator is that of the paper"),
    explanation: Localized(
      dutch: """
        "Beter" is beter dan iets. Staat in de vraag of de conclusie een andere vergelijking dan \
        in het artikel, dan zegt de conclusie iets wat niet is onderzocht: gebruikelijke zorg is \
        niet hetzelfde als gebruikelijke fysiotherapie.
        """,
      english: """
        "Better" is better than something. When the question or the conclusion compares with \
        something else than the paper does, it claims what was not studied: usual care is not the \
        same as usual physiotherapy.
        """),
    examples: [
      .breaks(
        .dutch,
        """
        ---
        study:
          abstract: restore.nbib  # versus usual care
        ---

        ## Conclusie

        De therapie helpt beter dan gebruikelijke fysiotherapie.
        """),
      .breaks(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # versus usual care
        ---

        ## Conclusion

        The therapy works better than placebo.
        """),
      .keeps(
        .english,
        """
        ---
        study:
          abstract: restore.nbib  # versus usual care
        ---

        ## Conclusion

        The therapy works better than care as usual.
        """),
    ],
    check: PaperDifference.findings(.comparator),
    wording: PaperDifference.wording(.comparator))
}
