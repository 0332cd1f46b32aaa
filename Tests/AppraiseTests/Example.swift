/// Appraisals to run the program on.
enum Example {
  /// One in which nothing is found.
  static func good(_ title: String = "Exercise helps a little") -> String {
    """
    ---
    title: \(title)
    lang: en
    type: therapy
    authors: [A. Author]
    date: 2026-01-22
    interests: none
    ---

    ## Question

    Does exercise help adults with back pain, compared with rest, in terms of pain at 12 weeks?

    - **P (population):** adults with back pain
    - **I (intervention):** exercise
    - **C (comparison):** rest
    - **O (outcome):** pain at 12 weeks

    ## Method

    We appraise one trial [1].

    - **Design:** randomised trial
    - **Setting:** primary care
    - **Participants:** adults with back pain
    - **Number of participants:** 200
    - **Intervention:** exercise, twice a week
    - **Control:** rest
    - **Outcomes:** pain from 0 to 10
    - **Follow-up:** 12 weeks

    ## Results

    Pain was lower by 1.2 points (95% CI 0.4 to 2.0) with exercise [1].

    ## Limitations

    Nobody was blinded, so that expectations may have played a part.

    ## Conclusion

    Exercise may help a little; we are not sure.

    ## References

    1. Jansen J, Smith K. Exercise for back pain. Pain. 2020;161(2):200-208.
    """
  }

  /// One without most of its sections.
  static let bad = "# A beginning\n\n## Conclusion\n\nIt works.\n"
}
