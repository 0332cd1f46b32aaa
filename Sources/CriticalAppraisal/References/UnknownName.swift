/// Names and a year in brackets that look like a citation, but of no entry of the list:
/// `(Smith et al., 2020)`.
struct UnknownName {
  /// How the authors are given.
  let kind: NameTail.Kind
  /// Whether the list has an entry of that author and another year.
  let isKnown: Bool
  /// Where the names begin.
  let start: Int

  /// Reads what stands before a year; `nil` for what does not look just like that.
  init?(_ bytes: [UInt8], _ range: Range<Int>, _ list: AuthorYearCitations) {
    let text = NameText(bytes, range)
    var folded = text.bytes[...].trimmedBlanks
    for lead in Self.leads where Array(folded).has(lead, at: 0) {
      folded = folded.dropFirst(lead.count).trimmedBlanks
    }
    guard let first = folded.first, first.isLetter,
      let end = NameTail.endOfName(Array(folded), 0),
      let tail = NameTail(folded.dropFirst(end)),
      folded.last == UInt8(ascii: ",")
        || tail.kind == .others
    else { return nil }
    let name = Array(folded.prefix(end))
    let names = [name] + tail.names
    guard names.allSatisfy(Self.isPerson) else { return nil }
    kind = tail.kind
    isKnown = list.knows(name)
    start = text.origins[folded.startIndex]
  }

  /// Whether a document in which so many citations of this form lead to the list, and so many of
  /// other forms, means this as a citation.
  func isMeant(byAuthorYear: Int, others: Int) -> Bool {
    guard byAuthorYear > others else { return false }
    switch kind {
    case .others, .ampersand: return true
    case .conjunction: return isKnown || byAuthorYear >= 2
    case .single: return isKnown || byAuthorYear >= 3
    }
  }

  /// Whether a name is not that of a place, a month or a thing.
  private static func isPerson(_ name: [UInt8]) -> Bool {
    let core = AuthorYearEntry.core(name)
    let isAbbreviation = core.count { NameTail.isCapital($0) } > 2
    let word = String(decoding: core.map(\.lowercased), as: UTF8.self)
    return core.count > 2 && !isAbbreviation && !things.contains(word)
  }

  private static let leads = [
    "zie ook ", "zie ", "see also ", "see ", "bijv. ", "bv. ", "e.g., ", "e.g. ", "cf. ", "vgl. ",
    "o.a. ",
  ].map { Array($0.utf8) }

  private static let things: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december", "january", "february", "march", "may", "june", "july",
    "august", "october", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lente",
    "zomer", "herfst", "winter", "spring", "summer", "autumn", "fall", "voorjaar", "najaar",
    "nederland", "belgie", "vlaanderen", "duitsland", "frankrijk", "engeland", "spanje", "italie",
    "portugal", "zweden", "noorwegen", "denemarken", "finland", "australie", "amerika", "canada",
    "china", "japan", "brazilie", "india", "europa", "europe", "netherlands", "belgium", "germany",
    "france", "england", "spain", "italy", "sweden", "norway", "denmark", "australia", "brazil",
    "america", "asia", "azie", "africa", "afrika", "turkije", "turkey", "iran", "israel", "egypt",
    "ierland", "ireland", "scotland", "schotland", "wales", "zwitserland", "switzerland",
    "oostenrijk", "austria", "poland", "polen", "greece", "griekenland", "korea", "taiwan",
    "pakistan", "thailand", "singapore", "mexico", "chili", "chile", "argentina", "amsterdam",
    "rotterdam", "utrecht", "groningen", "nijmegen", "maastricht", "leiden", "eindhoven", "tilburg",
    "arnhem", "enschede", "breda", "haarlem", "zwolle", "heerlen", "delft", "gent", "leuven",
    "antwerpen", "brussel", "brussels", "london", "londen", "paris", "parijs", "berlin", "berlijn",
    "perth", "sydney", "melbourne", "boston", "toronto", "ottawa", "lancet", "jama", "cochrane",
    "pubmed", "embase", "cinahl", "pedro", "medline", "scopus", "psycinfo", "versie", "version",
    "editie", "edition", "update", "figuur", "figure", "tabel", "table", "bijlage", "appendix",
    "richtlijn", "guideline", "protocol", "rapport", "report", "fase", "phase", "deel", "part",
    "studie", "study", "trial", "review", "covid", "windows", "excel", "word", "spss", "stata",
    "jaar", "year", "pasen", "easter", "kerst", "christmas", "registratie", "registration",
    "bron", "source", "data", "cohort", "baseline", "start", "einde", "begin", "sinds", "since",
    "vanaf", "from", "until", "tot", "door", "gepubliceerd", "published", "elsevier", "springer",
    "wiley", "springer nature", "universiteit", "university", "hogeschool", "ziekenhuis",
    "hospital",
  ]
}
