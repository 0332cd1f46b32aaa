/// A sentence that sells: something to buy, and words that ask the reader to.
struct Promotion: Sendable, Hashable {
  /// The byte at which it begins.
  var start: Int
  var text: String
  /// Whether it speaks of the author's own offer, which leaves no doubt.
  var isOffer: Bool

  /// Whether anything that is for sale may be named at all.
  static func mayOccur(among words: WordBeginnings) -> Bool { words.mayHold(beginnings) }

  /// The sentences of a text that promote something.
  static func sentences(in string: String) -> [Promotion] {
    let text = string.utf8Span.span
    var found: [Promotion] = []
    var position = 0
    while found.count < limit, let product = products.first(in: text, from: position) {
      position = product.range.upperBound
      let isOffer = product.phrase < offers
      let sentence = TextByte.sentence(around: product.range.lowerBound, in: text)
      let reach =
        product.phrase < ambiguous ? line(around: product.range.lowerBound, in: text) : sentence
      guard isOffer || appeals.first(in: text, from: reach.lowerBound, to: reach.upperBound) != nil
      else { continue }
      let start = TextByte.skipBlanks(in: text, from: sentence.lowerBound)
      let words = string.words(start..<max(start, sentence.upperBound))
      found.append(Promotion(start: start, text: words, isOffer: isOffer))
      position = max(position, sentence.upperBound)
    }
    return found
  }

  /// The text around a position in which an appeal belongs to a product: its line, and no more
  /// than 160 bytes to either side.
  private static func line(around index: Int, in text: Span<UInt8>) -> Range<Int> {
    var start = index
    while start > 0, index - start < 160, text[start - 1] != 0x0A { start -= 1 }
    var end = index
    while end < text.count, end - index < 160, text[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// First those that are an offer by themselves, then what may also be part of a study.
  private static let products = Phrases([
    "cursusoverzicht*", "cursusaanbod*", "ons aanbod", "onze cursus*", "onze basiscursus*",
    "onze workshop*", "onze scholing*", "onze training*", "onze webshop", "in de webshop",
    "our course*", "our workshop*", "our webshop", "our training course*", "our book*",
    "cursus*", "basiscursus*", "workshop*", "masterclass*", "webinar*", "e-learning*",
    "online training", "online course*", "scholingsprogramma*", "trainingspakket*", "course",
    "courses", "boek", "book",
  ])
  private static let beginnings = products.beginnings
  private static let offers = 15
  /// How many are looked for; one is enough to ask for a declaration.
  private static let limit = 20
  /// From here on words with another meaning, `the course of back pain`: the appeal must be near.
  private static let ambiguous = 25

  private static let appeals = Phrases([
    "schrijf je in", "schrijf je nu in", "schrijf je hier in", "inschrijven", "inschrijving*",
    "meld je aan", "aanmelden", "klik hier", "klik op", "klik dan", "bekijk de", "bekijk het",
    "bekijk ons", "bekijk onze", "orienteer je", "oriënteer je", "bestel*", "korting*", "tier 1",
    "interesse om", "sign up", "enrol", "enroll", "register now", "register here", "click here",
    "buy", "order now", "order it", "discount*", "book now", "book your", "join our",
  ])
}
