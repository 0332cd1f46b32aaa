extension IconArray {
  /// How many people have the outcome without the treatment.
  public var controlCount: Int { count(control.risk) }

  /// How many people have the outcome with the treatment.
  public var treatedCount: Int { count(treated.risk) }

  /// How many have it in both arms.
  var sharedCount: Int { min(controlCount, treatedCount) }

  /// How many more have it with the treatment; below 0 when it is fewer.
  public var change: Int { treatedCount - controlCount }

  private func count(_ risk: Double) -> Int {
    guard risk > 0 else { return 0 }
    return Int((min(risk, 1) * Double(people.rawValue)).rounded())
  }
}

extension IconArray {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title ?? outcome.map { terms.pick("Hoe vaak: \($0)", "How often: \($0)") }
      ?? terms.pick(
        "De uitkomst, met en zonder behandeling", "The outcome, with and without treatment")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    [
      sentence(isTreated: false, in: terms), sentence(isTreated: true, in: terms),
      changeSentence(in: terms),
    ]
    .joined(separator: " ")
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String { changeSentence(in: terms) }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let all = people.rawValue
    return FigureTable(
      header: [
        terms.pick("Groep", "Group"), terms.pick("Met de uitkomst", "With the outcome"),
        terms.pick("Zonder", "Without"),
        terms.pick("Van", "Of"),
      ],
      rows: [(false, controlCount), (true, treatedCount)].map { isTreated, count in
        [armName(isTreated: isTreated, in: terms), String(count), String(all - count), String(all)]
      })
  }

  /// What an arm is called.
  func armName(isTreated: Bool, in terms: Terms) -> String {
    isTreated
      ? treated.name ?? terms.pick("Met behandeling", "With treatment")
      : control.name ?? terms.pick("Zonder behandeling", "Without treatment")
  }

  private func sentence(isTreated: Bool, in terms: Terms) -> String {
    let count = countText(isTreated ? treatedCount : controlCount, terms)
    return "\(armName(isTreated: isTreated, in: terms)): \(count)."
  }

  /// How many of all: "12 of 100".
  func countText(_ count: Int, _ terms: Terms) -> String {
    terms.pick("\(count) van de \(people.rawValue)", "\(count) of \(people.rawValue)")
  }

  /// What the treatment changes.
  func changeSentence(in terms: Terms) -> String {
    let all = people.rawValue
    let what = outcome.map { " (\($0))" } ?? ""
    if change == 0 {
      return terms.pick(
        "Per \(all) mensen maakt de behandeling geen verschil\(what).",
        "In \(all) people treatment makes no difference\(what).")
    }
    let number = abs(change)
    return change < 0
      ? terms.pick(
        "Per \(all) mensen hebben er door de behandeling \(number) minder de uitkomst\(what).",
        "Of \(all) people, \(number) fewer have the outcome with treatment\(what).")
      : terms.pick(
        "Per \(all) mensen hebben er door de behandeling \(number) meer de uitkomst\(what).",
        "Of \(all) people, \(number) more have the outcome with treatment\(what).")
  }

  /// What the treatment is to those whom it changes something for.
  private func changeName(in terms: Terms) -> String {
    let number = abs(change)
    switch (isDesirable, change < 0) {
    case (false, true):
      return terms.pick(
        "\(number) bespaard door de behandeling", "\(number) spared by treatment")
    case (false, false):
      return terms.pick(
        "\(number) veroorzaakt door de behandeling", "\(number) caused by treatment")
    case (true, false):
      return terms.pick(
        "\(number) gewonnen door de behandeling", "\(number) gained by treatment")
    case (_, true):
      return terms.pick("\(number) minder met de behandeling", "\(number) fewer with treatment")
    case (nil, false):
      return terms.pick("\(number) meer met de behandeling", "\(number) more with treatment")
    }
  }

  /// What the signs mean, each with its number; those of nobody are left out.
  func legend(in terms: Terms) -> [(sign: Sign, text: String)] {
    let changed = (change < 0 ? Sign.fewer : .more, abs(change), changeName(in: terms))
    let none = people.rawValue - max(controlCount, treatedCount)
    let shared = sharedCount
    return [
      (
        Sign.event, shared,
        terms.pick(
          "\(shared) hebben de uitkomst, met of zonder behandeling",
          "\(shared) have the outcome, with or without treatment")
      ),
      changed,
      (
        Sign.none, none,
        terms.pick(
          "\(none) hebben de uitkomst niet, met of zonder behandeling",
          "\(none) do not have the outcome, with or without treatment")
      ),
    ].filter { $0.1 > 0 }.map { ($0.0, $0.2) }
  }

  /// The signs for people.
  enum Sign {
    case event
    case fewer
    case more
    case none

    /// The sign in a plain text.
    var typed: Character {
      switch self {
      case .event: "#"
      case .fewer: "o"
      case .more: "+"
      case .none: "."
      }
    }
  }

  /// The signs of all people of an arm, in order.
  func signs(isTreated: Bool) -> [(sign: Sign, count: Int)] {
    let all = people.rawValue
    guard isTreated else { return [(.event, controlCount), (.none, all - controlCount)] }
    return [
      (.event, sharedCount), (change < 0 ? .fewer : .more, abs(change)),
      (.none, all - max(controlCount, treatedCount)),
    ]
  }
}
