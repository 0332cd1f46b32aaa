/// What follows the name and year of a journal: `54(13):782-9`, `12(3 Suppl 1):S4-9`, `27(21), 2409–2416`.
struct JournalTail {
  var volume: String?
  var issue: String?
  var page: String?
  var number: String?
  /// Where it ends, after the marks that close it.
  var end: Int

  /// Reads what begins at an index; `nil` if that is no volume or issue.
  init?(_ body: ReferenceBody, at start: Int, to limit: Int) {
    var index = Self.skip(body, start, limit)
    if let word = body.word(of: Self.volumes, at: index) {
      index = Self.skip(body, index + word.count, limit)
    }
    end = index
    if let found = Self.volume(body, index, limit) {
      volume = body.string(found)
      index = found.upperBound
    }
    readIssue(body, &index, limit)
    if volume == nil, issue == nil, let word = body.word(of: Self.issues, at: index) {
      // `2016, Issue 1`
      let place = Self.skip(body, index + word.count, limit)
      if let range = Self.volume(body, place, limit) {
        issue = body.string(range)
        index = range.upperBound
      }
    }
    guard volume != nil || issue != nil else { return nil }
    end = index
    readPages(body, &index, limit)
    end = index
  }

  /// An article number that stands where volume and pages would.
  init?(number start: Int, _ body: ReferenceBody, to limit: Int) {
    guard let found = TypedPages.read(body, at: start, to: limit),
      found.text.utf8.contains(where: { !$0.isDigit && $0 != 0x2D })
    else { return nil }
    number = found.text
    end = found.end
  }

  /// Whether nothing but marks follows up to the limit.
  func reaches(_ limit: Int, in body: ReferenceBody) -> Bool {
    var index = end
    while index < limit {
      switch body[index] {
      case 0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"):
        index += 1
      default: return false
      }
    }
    return true
  }

  private static let volumes = TypedWords.list("volume vol jaargang jrg band deel")
  private static let issues = TypedWords.list("issue no nr number nummer afl")
  private static let supplements = TypedWords.list(
    "supplement supplementum suppl supp spec special pt part")
  private static let pages = TypedWords.list("pages pp p pag blz pagina's pagina’s pagina page")
  private static let articles = TypedWords.list("article artikel art id")

  private static func skip(_ body: ReferenceBody, _ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, body[index] == 0x20 || body[index] == UInt8(ascii: ".") { index += 1 }
    return index
  }

  /// `54`, `12-13`, `2B`.
  private static func volume(_ body: ReferenceBody, _ start: Int, _ limit: Int) -> Range<Int>? {
    var end = start
    var digits = 0
    while end < limit {
      let byte = body[end]
      if byte.isDigit {
        digits += 1
        end += 1
      } else if byte.isLetter, end - start <= 3 {
        end += 1
      } else if digits > 0, body.dash(at: end) > 0, end + body.dash(at: end) < limit,
        body[end + body.dash(at: end)].isDigit
      {
        end += body.dash(at: end)
      } else {
        break
      }
    }
    guard digits > 0, digits <= 8, end - start <= 12 else { return nil }
    if end < limit, body[end].isLetter || body[end] >= 0xC3 { return nil }
    return start..<end
  }

  /// `(3)`, `(3 Suppl 1)`, ` Suppl 2`, `(Pt 2)`, `, nr. 3`.
  private mutating func readIssue(_ body: ReferenceBody, _ index: inout Int, _ limit: Int) {
    for _ in 0..<3 {
      let next = body.skipBlanks(index, to: limit)
      guard next < limit else { break }
      if body[next] == UInt8(ascii: "(") {
        let bound = min(limit, next + 60)
        guard let close = body.bytes.span.firstIndex(of: UInt8(ascii: ")"), from: next, to: bound)
        else { break }
        var inside = next + 1
        if let word = body.word(of: Self.issues, at: inside) {
          inside = Self.skip(body, inside + word.count, close)
        }
        guard inside < close, Self.isIssue(body, inside..<close) else { break }
        if let text = body.text(inside..<close) { addIssue(text) }
        index = close + 1
      } else if let word = body.word(of: Self.supplements, at: next) {
        var finish = next + word.count
        if finish < limit, body[finish] == UInt8(ascii: ".") { finish += 1 }
        let number = body.skipBlanks(finish, to: limit)
        if number < limit, body[number].isDigit,
          let range = Self.volume(body, number, limit)
        {
          finish = range.upperBound
        }
        addIssue(body.string(body.trimmed(next..<finish)))
        index = finish
      } else {
        var place = next
        if body[place] == UInt8(ascii: ",") || body[place] == UInt8(ascii: ";") {
          place = body.skipBlanks(place + 1, to: limit)
        }
        guard volume != nil, let word = body.word(of: Self.issues, at: place) else { break }
        place = Self.skip(body, place + word.count, limit)
        guard let range = Self.volume(body, place, limit) else { break }
        addIssue(body.string(range))
        index = range.upperBound
      }
    }
  }

  private mutating func addIssue(_ part: String) {
    issue = issue.map { "\($0) \(part)" } ?? part
  }

  /// Whether what stands in brackets after a volume is an issue and no year or sentence.
  private static func isIssue(_ body: ReferenceBody, _ range: Range<Int>) -> Bool {
    range.count <= 30 && range.contains { body[$0].isDigit || body[$0].isLetter }
  }

  private mutating func readPages(_ body: ReferenceBody, _ index: inout Int, _ limit: Int) {
    var next = body.skipBlanks(index, to: limit)
    guard next < limit else { return }
    var isMarked = false
    if body[next] == UInt8(ascii: ":") || body[next] == UInt8(ascii: ",")
      || body[next] == UInt8(ascii: ";") || body[next] == UInt8(ascii: ".")
    {
      next = body.skipBlanks(next + 1, to: limit)
      isMarked = true
    }
    var isArticle = false
    if let word = body.word(of: Self.pages, at: next) {
      next = Self.skip(body, next + word.count, limit)
      isMarked = true
    } else if let word = body.word(of: Self.articles, at: next) {
      next = Self.skip(body, next + word.count, limit)
      if let again = body.word(of: Self.issues, at: next) {
        next = Self.skip(body, next + again.count, limit)
        if next < limit, body[next] == UInt8(ascii: ":") {
          next = body.skipBlanks(next + 1, to: limit)
        }
      }
      isMarked = true
      isArticle = true
    }
    guard isMarked || next > index, next < limit,
      let found = TypedPages.read(body, at: next, to: limit)
    else { return }
    index = found.end
    if found.isArticle || isArticle && !found.text.utf8.contains(UInt8(ascii: "-")) {
      number = found.text
    } else {
      page = found.text
    }
  }
}
