/// What occurs in a sentence, so that only those statements are looked for that it may hold.
struct SentenceContent: OptionSet, Sendable {
  let rawValue: UInt16

  static let number = SentenceContent(rawValue: 1)
  static let percentage = SentenceContent(rawValue: 2)
  static let percentages = SentenceContent(rawValue: 4)
  static let sum = SentenceContent(rawValue: 8)
  static let measure = SentenceContent(rawValue: 16)
  static let numberNeeded = SentenceContent(rawValue: 32)
  static let scale = SentenceContent(rawValue: 64)
  static let test = SentenceContent(rawValue: 128)
  static let people = SentenceContent(rawValue: 256)
  static let randomised = SentenceContent(rawValue: 512)
  static let completed = SentenceContent(rawValue: 1024)
  static let singleItem = SentenceContent(rawValue: 2048)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What occurs among some tokens.
  init(_ tokens: [StatementToken]) {
    var found: SentenceContent = []
    for token in tokens {
      switch token.kind {
      case .number(let number):
        found.insert(.number)
        if number.isPercentage {
          found.insert(found.contains(.percentage) ? .percentages : .percentage)
        }
      case .mark(UInt8(ascii: "+")): found.insert(.sum)
      case .term(let term):
        switch term {
        case .measure(.numberNeededToTreat): found.formUnion([.measure, .numberNeeded])
        case .measure: found.insert(.measure)
        case .scale: found.insert(.scale)
        case .test: found.insert(.test)
        case .people: found.insert(.people)
        case .randomised: found.insert(.randomised)
        case .completed: found.insert(.completed)
        case .singleItem: found.insert(.singleItem)
        default: continue
        }
      default: continue
      }
    }
    self = found
  }
}
