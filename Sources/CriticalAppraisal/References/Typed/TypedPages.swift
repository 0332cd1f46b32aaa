/// Reads page ranges and article numbers.
enum TypedPages {
  /// What stands in the place of the pages.
  struct Found {
    /// The pages, ranges in full, or the number of an article.
    var text: String
    /// Whether it is the number of an article without pages.
    var isArticle: Bool
    /// Where it ends.
    var end: Int
  }

  /// The pages or the article number that begin at an index.
  static func read(_ body: ReferenceBody, at start: Int, to limit: Int) -> Found? {
    guard let first = token(body, start, limit) else { return nil }
    var end = first.upperBound
    // What the text says, where that is not how it is typed.
    var text: [UInt8]?
    let dash = body.dash(at: spaced(body, end, limit))
    var isRange = false
    if dash > 0,
      let last = token(body, body.skipBlanks(spaced(body, end, limit) + dash, to: limit), limit)
    {
      isRange = true
      let isTyped = dash == 1 && last.lowerBound == end + 1
      if !isTyped || !filling(body, first, last).isEmpty {
        text = []
        append(body, first, last, to: &text)
      }
      end = last.upperBound
    }
    // More pages: `79-86, 90`, `12-5; discussion 16` is left alone.
    while end + 1 < limit, body[end] == UInt8(ascii: ","),
      let next = token(body, body.skipBlanks(end + 1, to: limit), limit),
      isRange || body[next.lowerBound].isDigit, next.upperBound <= limit,
      isEnd(body, next.upperBound, limit) || body.dash(at: next.upperBound) > 0
    {
      text = (text ?? Array(body.bytes[start..<end])) + [UInt8(ascii: ","), 0x20]
      let mark = body.dash(at: next.upperBound)
      if mark > 0, let last = token(body, next.upperBound + mark, limit) {
        append(body, next, last, to: &text)
        end = last.upperBound
      } else {
        text?.append(contentsOf: body.bytes[next])
        end = next.upperBound
      }
      isRange = true
    }
    let string = text.map { String(decoding: $0, as: UTF8.self) } ?? body.string(start..<end)
    return Found(text: string, isArticle: !isRange && isArticleNumber(body, first), end: end)
  }

  /// The number in `Art. No.: CD012004`, `Article e123`.
  static func article(_ body: ReferenceBody, in range: Range<Int>) -> String? {
    guard var word = body.word(at: range.lowerBound, to: range.upperBound),
      TypedWords.articles.contains(word.key)
    else { return nil }
    while let next = body.word(at: word.next, to: range.upperBound) {
      guard TypedWords.articles.contains(word.key) else { return nil }
      word = next
    }
    return body.bytes[word.range].contains(where: \.isDigit) ? body.string(word.range) : nil
  }

  private static func spaced(_ body: ReferenceBody, _ end: Int, _ limit: Int) -> Int {
    let next = body.skipBlanks(end, to: limit)
    return body.dash(at: next) > 0 ? next : end
  }

  private static func isEnd(_ body: ReferenceBody, _ index: Int, _ limit: Int) -> Bool {
    index >= limit || !(body[index].isLetter || body[index].isDigit || body[index] >= 0x80)
  }

  /// Letters and digits with at least one digit: `782`, `e031133`, `S4`, `131.e1`; or `xii`.
  private static func token(_ body: ReferenceBody, _ start: Int, _ limit: Int) -> Range<Int>? {
    var end = start
    var digits = 0
    var letters = 0
    while end < limit, end - start < 24 {
      let byte = body[end]
      if byte.isDigit {
        digits += 1
      } else if byte.isLetter {
        letters += 1
      } else if byte == UInt8(ascii: "."), end + 1 < limit, end > start,
        body[end + 1].isLetter || body[end + 1].isDigit
      {
      } else {
        break
      }
      end += 1
    }
    guard end > start, end - start < 24 else { return nil }
    if digits == 0 {
      let isRoman = body.bytes[start..<end].allSatisfy {
        switch $0 | 0x20 {
        case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"): true
        default: false
        }
      }
      return isRoman ? start..<end : nil
    }
    return letters <= 6 ? start..<end : nil
  }

  /// Whether a single token numbers an article: letters before it (but `S4` is a page of a
  /// supplement), or five digits and more.
  private static func isArticleNumber(_ body: ReferenceBody, _ token: Range<Int>) -> Bool {
    let letters = body.bytes[token].prefix(while: \.isLetter).count
    if letters == token.count { return false }
    if letters == 0 {
      return token.count >= 5 && body.bytes[token].allSatisfy(\.isDigit)
    }
    return !(letters == 1 && body[token.lowerBound] | 0x20 == UInt8(ascii: "s") && token.count <= 4)
  }

  /// A range in full: `782-9` as `782-789`, `S4-9` as `S4-S9`; others as they are.
  private static func append(
    _ body: ReferenceBody, _ first: Range<Int>, _ last: Range<Int>, to text: inout [UInt8]?
  ) {
    text?.append(contentsOf: body.bytes[first])
    text?.append(UInt8(ascii: "-"))
    text?.append(contentsOf: body.bytes[filling(body, first, last)])
    text?.append(contentsOf: body.bytes[last])
  }

  /// How much of the first page the last one lacks: the `78` of `782-9`.
  private static func filling(
    _ body: ReferenceBody, _ first: Range<Int>, _ last: Range<Int>
  ) -> Range<Int> {
    let head = first.drop { body[$0].isLetter }
    guard last.allSatisfy({ body[$0].isDigit }), !head.isEmpty,
      head.allSatisfy({ body[$0].isDigit })
    else { return first.lowerBound..<first.lowerBound }
    let cut = max(head.lowerBound, head.upperBound - last.count)
    // Only if the range then goes upwards.
    let isUpward = body.bytes[cut..<head.upperBound].lexicographicallyPrecedes(body.bytes[last])
    return first.lowerBound..<(isUpward ? cut : head.lowerBound)
  }
}
