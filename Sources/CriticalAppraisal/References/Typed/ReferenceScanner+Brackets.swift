extension ReferenceScanner {
  /// `[Internet]`, `[cited 2023 May 1]`, `[proefschrift]`, `[Epub ahead of print]`.
  mutating func bracket(at index: Int) -> Int? {
    let limit = min(raw.count, index + 160)
    let start = min(max(index, bracketless), limit)
    guard let close = raw[start..<limit].firstIndex(of: UInt8(ascii: "]")) else {
      bracketless = limit
      return nil
    }
    let inside = (index + 1)..<close
    let end = close + 1
    // A title may stand in brackets; a remark is short, and follows something.
    guard !body.isEmpty, !inside.isEmpty else { return inside.isEmpty ? end : nil }
    if holds(Self.media, inside) {
      record.medium = string(inside)
      return end
    }
    if holds(Self.visitWords, inside) { return visitRemark(inside) ? end : nil }
    if inside.count < 90, holds(Self.thesisWords, inside) {
      thesis(inside)
      return end
    }
    if holds(Self.stateWords, inside) {
      if record.status == nil { record.status = string(inside) } else { losesWords = true }
      return end
    }
    if inside.count < 60, holds(Self.genres, inside) {
      record.genre = string(inside)
      return end
    }
    if inside.count < 30, holds(Self.languages, inside) {
      appendNote(string(inside))
      return end
    }
    return holds(Self.links, inside) ? end : nil
  }

  /// `updated 2023 Jan 3; cited 2023 May 1`.
  private mutating func visitRemark(_ inside: Range<Int>) -> Bool {
    var index = inside.lowerBound
    var isVisit = false
    var isFound = false
    while index < inside.upperBound {
      if raw[index].isLetter {
        var end = index
        while end < inside.upperBound, raw[end].isLetter { end += 1 }
        if let found = TypedDate.read(raw, at: index, to: inside.upperBound) {
          isFound = true
          if isVisit { record.accessed = found.date }
          index = found.end
          continue
        }
        if end - index > 3 {
          let word = raw[index..<end]
          isVisit = !Self.updates.contains { word.count == $0.count && raw.has($0, at: index) }
          if !isVisit { noteUpdate(from: index, inside) }
        }
        index = end
      } else if raw[index].isDigit,
        let found = TypedDate.read(raw, at: index, to: inside.upperBound)
      {
        isFound = true
        if isVisit { record.accessed = found.date }
        index = found.end
      } else {
        if raw[index].isDigit { losesWords = true }
        index += 1
      }
    }
    return isFound
  }

  /// The date of the last change is a remark.
  private mutating func noteUpdate(from start: Int, _ inside: Range<Int>) {
    let part = raw[start..<inside.upperBound].prefix { $0 != UInt8(ascii: ";") }
    appendNote(string(part.startIndex..<part.endIndex))
  }

  private static let updates = ["updated", "bijgewerkt", "revised", "gewijzigd"].map {
    Array($0.utf8)
  }

  /// `Doctoral dissertation, Utrecht University`: the kind and the university.
  private mutating func thesis(_ inside: Range<Int>) {
    guard let comma = raw[inside].firstIndex(of: UInt8(ascii: ",")) else {
      record.genre = string(inside)
      return
    }
    record.genre = string(inside.lowerBound..<comma)
    record.publisher = string((comma + 1)..<inside.upperBound).trimmed
  }

  /// Whether a part begins with one of some words, or holds one after a blank.
  private func holds(_ words: [[UInt8]], _ inside: Range<Int>) -> Bool {
    var isStart = true
    for index in inside {
      let byte = raw[index]
      if isStart, byte.isLetter, words.contains(where: { raw.has($0, at: index) }) { return true }
      isStart = !(byte.isLetter || byte >= 0x80)
    }
    return false
  }

  private static let media = ["internet", "online"].map { Array($0.utf8) }
  private static let visitWords = [
    "cited", "accessed", "geciteerd", "geraadpleegd", "aangehaald", "updated", "bijgewerkt",
    "retrieved", "bezocht", "revised",
  ].map { Array($0.utf8) }
  private static let thesisWords = [
    "proefschrift", "dissertation", "dissertatie", "thesis", "masterscriptie", "masterthesis",
    "scriptie", "bachelorscriptie", "bachelorthesis", "afstudeerscriptie",
  ].map { Array($0.utf8) }
  private static let stateWords = [
    "epub", "ahead of print", "in press", "in druk", "online ahead",
  ].map { Array($0.utf8) }
  private static let genres = [
    "preprint", "paper presentation", "conference", "poster", "brochure", "video", "film", "app",
    "mobiele app", "computer software", "software", "data set", "dataset", "persbericht",
    "press release", "podcast", "powerpoint", "presentatie", "presentation", "folder", "factsheet",
    "fact sheet", "infographic", "webpagina", "web page", "blog", "editorial", "letter", "abstract",
    "pdf", "richtlijn", "guideline", "rapport", "report",
  ].map { Array($0.utf8) }
  private static let languages = [
    "dutch", "in dutch", "article in", "nederlands", "german", "in german", "french", "in french",
  ].map { Array($0.utf8) }
  private static let links = ["doi", "pubmed", "crossref", "google scholar", "pmc free"].map {
    Array($0.utf8)
  }
}
