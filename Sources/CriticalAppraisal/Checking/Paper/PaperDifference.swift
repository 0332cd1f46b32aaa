/// A place where an appraisal and its paper state different things, as a finding.
enum PaperDifference {
  /// The differences of an aspect.
  static func findings(_ aspect: PaperAspect) -> @Sendable (Inspection) -> [Rule.Finding] {
    { inspection in
      inspection.paperComparisons.filter { $0.aspect == aspect && $0.verdict == .differ }
        .map { difference in
          Rule.Finding(
            difference.part,
            [
              "text": .text(difference.appraisal ?? ""), "paper": .text(difference.paper ?? ""),
            ])
        }
    }
  }

  /// Says what differs, with the words of both.
  static func wording(
    _ aspect: PaperAspect, help: Localized? = nil
  ) -> @Sendable (Facts, Terms) -> Rule.Wording {
    { facts, terms in
      let mine = facts.text("text").excerpt(80)
      let theirs = facts.text("paper").excerpt(120)
      let usual = terms.pick(
        "Kijk in het artikel wat klopt, en verbeter de tekst of leg het verschil uit.",
        "Look in the paper which is right, and mend the text or explain the difference.")
      return Rule.Wording(
        terms.pick(
          "\(aspect.name.dutch): hier staat \"\(mine)\", in het artikel \"\(theirs)\"",
          "\(aspect.name.english): this says \"\(mine)\", the paper \"\(theirs)\""),
        help: help?[terms.language] ?? usual)
    }
  }
}
