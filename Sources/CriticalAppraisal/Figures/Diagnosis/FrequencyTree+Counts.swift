extension FrequencyTree {
  /// How many have the condition.
  public var diseased: Int { Self.part(pretest, of: people) }

  /// How many do not.
  public var healthy: Int { people - diseased }

  /// How many have the condition and a positive test.
  public var truePositives: Int { Self.part(sensitivity, of: diseased) }

  /// How many have the condition and a negative test.
  public var falseNegatives: Int { diseased - truePositives }

  /// How many do not have the condition and a negative test.
  public var trueNegatives: Int { Self.part(specificity, of: healthy) }

  /// How many do not have the condition and a positive test.
  public var falsePositives: Int { healthy - trueNegatives }

  private static func part(_ fraction: Double, of all: Int) -> Int {
    guard fraction > 0 else { return 0 }
    return min(Int((min(fraction, 1) * Double(all)).rounded()), all)
  }
}

extension FrequencyTree {
  /// The author's title, or else what the figure shows.
  public func title(in terms: Terms) -> String {
    title ?? terms.pick("De test bij \(people) mensen", "The test in \(people) people")
  }

  /// What the figure shows, in words.
  public func summary(in terms: Terms) -> String {
    let names = branchNames(terms)
    return terms.pick(
      "Van \(people) mensen zijn er \(diseased) \(names.with): \(truePositives) met een positieve en \(falseNegatives) met een negatieve test. \(healthy) zijn \(names.without): \(falsePositives) met een positieve en \(trueNegatives) met een negatieve test.",
      "Of \(people) people, \(diseased) have \(conditionName(terms)): \(truePositives) with a positive and \(falseNegatives) with a negative test. \(healthy) do not: \(falsePositives) with a positive and \(trueNegatives) with a negative test."
    )
  }

  /// What explains the figure; empty for nothing.
  public func caption(in terms: Terms) -> String { conclusions(in: terms).joined(separator: " ") }

  /// What a result means, in people.
  func conclusions(in terms: Terms) -> [String] {
    let numbers = FigureNumbers(terms)
    let name = conditionName(terms)
    func part(_ count: Int, of all: Int) -> String {
      all == 0 ? "" : " (\(numbers.percentage(Double(count) / Double(all))))"
    }
    let positives = truePositives + falsePositives
    let negatives = falseNegatives + trueNegatives
    return [
      terms.pick(
        "Positieve test: \(positives) mensen, van wie \(truePositives)\(part(truePositives, of: positives)) met \(name).",
        "Positive test: \(positives) people, \(truePositives)\(part(truePositives, of: positives)) of them with \(name)."
      ),
      terms.pick(
        "Negatieve test: \(negatives) mensen, van wie \(falseNegatives)\(part(falseNegatives, of: negatives)) met \(name).",
        "Negative test: \(negatives) people, \(falseNegatives)\(part(falseNegatives, of: negatives)) of them with \(name)."
      ),
    ]
  }

  /// The condition.
  func conditionName(_ terms: Terms) -> String {
    condition ?? terms.pick("de aandoening", "the condition")
  }

  /// The names of the two branches.
  func branchNames(_ terms: Terms) -> (with: String, without: String) {
    let name = conditionName(terms)
    return (
      terms.pick("met \(name)", "with \(name)"), terms.pick("zonder \(name)", "without \(name)")
    )
  }

  /// The data of the figure.
  public func table(in terms: Terms) -> FigureTable {
    let names = branchNames(terms)
    func row(_ name: String, _ positive: Int, _ negative: Int) -> [String] {
      [name, String(positive), String(negative), String(positive + negative)]
    }
    return FigureTable(
      header: [
        "", terms.testPositive, terms.testNegative, terms.pick("Samen", "Total"),
      ],
      rows: [
        row(names.with, truePositives, falseNegatives),
        row(names.without, falsePositives, trueNegatives),
        row(
          terms.pick("samen", "total"), truePositives + falsePositives,
          falseNegatives + trueNegatives),
      ])
  }

  /// The tree as an indented list.
  public func text(width: Int, in terms: Terms) -> String {
    var writer = FigureTextWriter(width: width, terms: terms)
    let names = branchNames(terms)
    writer.paragraph(title(in: terms).endingInStop)
    writer.blankLine()
    writer.paragraph(terms.pick("\(people) mensen", "\(people) people"))
    let branches = [
      (names.with, diseased, truePositives, falseNegatives),
      (names.without, healthy, falsePositives, trueNegatives),
    ]
    for (name, count, positive, negative) in branches {
      writer.indented { writer in
        writer.paragraph("\(count) \(name)")
        writer.indented { writer in
          writer.paragraph("\(positive) \(terms.testPositive)")
          writer.paragraph("\(negative) \(terms.testNegative)")
        }
      }
    }
    writer.blankLine()
    for sentence in conclusions(in: terms) { writer.paragraph(sentence) }
    return writer.text
  }
}

extension Terms {
  var testPositive: String { pick("test positief", "test positive") }
  var testNegative: String { pick("test negatief", "test negative") }
}
