/// An instrument to judge studies by, in a version: its items under short names of our own.
///
/// The official wording belongs to its makers; ``address`` leads to it.
public struct Instrument: Sendable, Hashable {
  /// How its answers are put together.
  public enum Overall: Sendable, Hashable {
    /// The number of items met, of those that count.
    case total(of: [Int])
    /// The worst of its domains, which a reader may still overrule.
    case worst
    /// No sum or rule; whoever judges decides.
    case judged
  }

  /// Its usual name, `PEDro`.
  public var name: String
  /// Other names it goes by, in lower case.
  public var aliases: [String]
  /// The version that the items are of.
  public var version: String
  /// Its items or domains, in order.
  public var items: [Localized]
  /// The answers or judgements of an item.
  public var answers: [EvidenceJudgement]
  /// How its answers are put together.
  public var overall: Overall
  /// Where its makers give the official wording.
  public var address: String
  /// What is known of the right to print its wording.
  public var licence: Localized

  /// The instrument of a name, in whatever case, with or without a version behind it.
  public static func named(_ name: String) -> Instrument? {
    let folded = TextByte.folded(name)
    return all.first { instrument in
      ([instrument.name] + instrument.aliases).contains { alias in
        let letters = TextByte.folded(alias)
        return folded == letters
          || (folded.starts(with: letters) && Self.isVersion(name, after: letters.count))
      }
    }
  }

  /// Whether a name goes on with a blank, a comma or a bracket after some letters and digits.
  private static func isVersion(_ name: String, after count: Int) -> Bool {
    var left = count
    for byte in name.utf8 {
      if left == 0 { return byte == 0x20 || byte == 0x2C || byte == 0x28 }
      if TextByte.kind(byte) == TextByte.word { left -= 1 }
    }
    return true
  }

  /// The total that answers give, a proposal; `nil` where there is none, or an answer is missing:
  /// what was not found is never a "no".
  public func total(of answers: [EvidenceJudgement]) -> Int? {
    guard case .total(let counted) = overall, answers.count == items.count,
      answers.allSatisfy({ $0 == .yes || $0 == .no })
    else { return nil }
    return counted.count { answers[$0] == .yes }
  }
}
