extension StyleWords {
  /// A date as NLM writes it: `2005 Aug 13`; in Dutch `13 augustus 2005`.
  func yearFirst(_ date: PartialDate) -> String {
    guard language == .english else { return dayFirst(date) }
    guard let name = name(of: date.month) else { return String(date.year) }
    let month = name.prefix(3)
    guard let day = date.day else { return "\(date.year) \(month)" }
    return "\(date.year) \(month) \(day)"
  }

  /// A date in words: `August 13, 2005`; in Dutch `13 augustus 2005`.
  func inWords(_ date: PartialDate) -> String {
    guard language == .english else { return dayFirst(date) }
    guard let month = name(of: date.month) else { return String(date.year) }
    guard let day = date.day else { return "\(month) \(date.year)" }
    return "\(month) \(day), \(date.year)"
  }

  /// A date as APA writes it: `2005, August 13`; in Dutch `2005, 13 augustus`.
  func apa(_ date: PartialDate) -> String {
    guard let month = name(of: date.month) else { return String(date.year) }
    guard let day = date.day else { return "\(date.year), \(month)" }
    return language == .english
      ? "\(date.year), \(month) \(day)" : "\(date.year), \(day) \(month)"
  }

  /// `Published online March 2, 2019`; in Dutch with the preposition that a day needs.
  func publishedOnline(_ date: PartialDate) -> String {
    "\(publishedOnline)\(preposition(date)) \(inWords(date))"
  }

  /// `Published June 19, 2023`.
  func published(_ date: PartialDate) -> String {
    "\(published)\(preposition(date)) \(inWords(date))"
  }

  /// `Preprint posted online March 30, 2020`.
  func preprintPosted(_ date: PartialDate) -> String {
    "\(preprintPosted)\(preposition(date)) \(inWords(date))"
  }

  /// "op 2 maart 2019", but "in maart 2019".
  private func preposition(_ date: PartialDate) -> String {
    guard language == .dutch else { return "" }
    return date.month != nil && date.day != nil ? " op" : " in"
  }

  private func dayFirst(_ date: PartialDate) -> String {
    guard let month = name(of: date.month) else { return String(date.year) }
    guard let day = date.day else { return "\(month) \(date.year)" }
    return "\(day) \(month) \(date.year)"
  }

  private func name(of month: Int?) -> String? {
    guard let month, months.indices.contains(month - 1) else { return nil }
    return months[month - 1]
  }

  /// A number with its name before it, unless it brings one: `NIH Publication No. 18-2059`.
  func numbered(_ number: String, _ name: String) -> String {
    let isNamed = number.split(separator: " ").contains { word in
      ["no.", "nr.", "no", "nr", "nummer", "number", "version", "versie"].contains(
        word.lowercased())
    }
    return isNamed ? number : "\(name) \(number)"
  }

  /// An edition, `3rd ed.`, `3e druk`; words around the number stay as given.
  func edition(_ text: String) -> String {
    guard let number = Self.editionNumber(text) else {
      let given = text.lowercased()
      let isComplete =
        given.hasSuffix("ed") || given.hasSuffix("edition") || given.hasSuffix("druk")
        || given.hasSuffix("editie")
      return isComplete ? text : "\(text) \(edition)"
    }
    return "\(ordinal(number)) \(edition)"
  }

  /// The number of an edition given as `3`, `3rd`, `3e`, `3e druk`, `3rd ed`; `nil` where there is
  /// more to it.
  static func editionNumber(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count < 4 else { return nil }
    switch text.dropFirst(digits.count).lowercased() {
    case "", "st", "nd", "rd", "th", "e", "ste", "de": return number
    case let rest:
      let words = rest.split { $0 == " " || $0 == "." }
      let isPlain = words.allSatisfy {
        ["st", "nd", "rd", "th", "e", "ste", "de", "ed", "edition", "druk", "editie"].contains($0)
      }
      return isPlain ? number : nil
    }
  }

  private func ordinal(_ number: Int) -> String {
    guard language == .english else { return "\(number)e" }
    switch (number % 10, number % 100) {
    case (_, 11...13): return "\(number)th"
    case (1, _): return "\(number)st"
    case (2, _): return "\(number)nd"
    case (3, _): return "\(number)rd"
    default: return "\(number)th"
    }
  }

  /// What kind of work it is, in NLM's words, where a reader should know: `dissertation`.
  func label(of record: BibliographicRecord) -> String? {
    switch record.type {
    case .thesis: thesis(record.genre)
    case .dataset: dataset
    case .software: software
    case .motionPicture: record.genre.known?.lowercased() ?? video
    default: record.genre.known
    }
  }

  /// The kind of a thesis; one that is not known is a dissertation.
  func thesis(_ genre: String?) -> String {
    guard let genre = genre.known else { return dissertation }
    let name = genre.lowercased()
    if name.contains("master") { return masterThesis }
    if name.contains("bachelor") { return bachelorThesis }
    let isDoctoral =
      name.contains("doctor") || name.contains("phd") || name.contains("ph.d")
      || name.contains("dissertation") || name.contains("proefschrift")
    return isDoctoral ? dissertation : genre
  }

  /// The name of the language of a source, if it is neither that of the list nor English; NLM and
  /// AMA say it of what readers may not be able to read.
  func foreignLanguage(_ code: String?) -> String? {
    guard let code = code?.lowercased().prefix(2), code != language.rawValue else { return nil }
    return switch code {
    case "nl": language == .dutch ? "Nederlands" : "Dutch"
    case "de": language == .dutch ? "Duits" : "German"
    case "fr": language == .dutch ? "Frans" : "French"
    case "es": language == .dutch ? "Spaans" : "Spanish"
    case "pt": language == .dutch ? "Portugees" : "Portuguese"
    case "it": language == .dutch ? "Italiaans" : "Italian"
    case "da": language == .dutch ? "Deens" : "Danish"
    case "sv": language == .dutch ? "Zweeds" : "Swedish"
    case "no", "nb": language == .dutch ? "Noors" : "Norwegian"
    case "fi": language == .dutch ? "Fins" : "Finnish"
    case "zh": language == .dutch ? "Chinees" : "Chinese"
    case "ja": language == .dutch ? "Japans" : "Japanese"
    default: nil
    }
  }
}
