extension FrequencyTree {
  /// How many have the condition.
  public var diseased: Int { Self.part(pretest, of: max(people, 0)) }

  /// How many do not.
  public var healthy: Int { max(people, 0) - diseased }

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
  public func title(in terms: Terms) -> String {
    title ?? terms.pick("De test bij \(people) mensen", "The test in \(people) people")
  }

  public func summary(in terms: Terms) -> String {
    terms.pick(
      "Van \(people) mensen hebben er \(diseased) \(conditionName(terms)), van wie \(truePositives) een positieve en \(falseNegatives) een negatieve test; \(healthy) hebben dat niet, van wie \(falsePositives) een positieve en \(trueNegatives) een negatieve test.",
      "Of \(people) people, \(diseased) have \(conditionName(terms)), of whom \(truePositives) test positive and \(falseNegatives) negative; \(healthy) do not, of whom \(falsePositives) test positive and \(trueNegatives) negative."
    )
  }

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
        "Van de \(positives) mensen met een positieve test hebben er \(truePositives)\(part(truePositives, of: positives)) \(name).",
        "Of the \(positives) people who test positive, \(truePositives)\(part(truePositives, of: positives)) have \(name)."
      ),
      terms.pick(
        "Van de \(negatives) mensen met een negatieve test hebben er \(falseNegatives)\(part(falseNegatives, of: negatives)) \(name).",
        "Of the \(negatives) people who test negative, \(falseNegatives)\(part(falseNegatives, of: negatives)) have \(name)."
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
    return (terms.pick("met \(name)", "with \(name)"), terms.pick("zonder \(name)", "without \(name)"))
  }

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
