/// The order and the numbers in which the entries of an appraisal appear, and the style in which
/// they are written; decided once, so that text, list and links agree.
struct CitedReferences: Sendable {
  /// The style; `nil` leaves what is typed.
  let style: CitationStyle?
  /// The language of the page.
  let language: Language
  /// The language of the author's sentences, which names in them follow.
  let proseLanguage: Language
  /// The entries, as they were read.
  let entries: [Reference]
  /// The entries in the order in which they are listed, as indices.
  private(set) var order: [Int]
  /// Whether entries and numbers are as they were typed.
  let isAsTyped: Bool
  /// The number each entry is given, by its index; empty where all keep theirs.
  private var numbers: [Int] = []
  /// The first entry of each typed number.
  private var indices: [Int: Int] = [:]
  /// The letters that tell entries of the same author and year apart, by index.
  private var letters: [Int: String] = [:]

  /// Decides on the references of an appraisal.
  init(_ appraisal: Appraisal, language: Language) {
    self.language = language
    proseLanguage = appraisal.language
    entries = appraisal.references
    order = Array(entries.indices)
    // A list of which nothing was typed has no form of its own.
    let isGenerated =
      !entries.isEmpty && entries.allSatisfy { $0.nodes.isEmpty && $0.confidence != .none }
    style = Self.variant(appraisal.citationStyle ?? (isGenerated ? .vancouver : nil), language)
    isAsTyped = style == nil && appraisal.referenceOrder == nil
    guard !isAsTyped else { return }
    indices.reserveCapacity(entries.count)
    for index in entries.indices.reversed() { indices[entries[index].number] = index }
    if style == .apa {
      if appraisal.referenceOrder != .listed { sortByAuthor() }
      nameLetters()
    } else if appraisal.referenceOrder == .cited || appraisal.referenceOrder == nil {
      sortByCitation(appraisal.citations)
    }
    numbers = Array(repeating: 0, count: entries.count)
    for (place, index) in order.enumerated() { numbers[index] = place + 1 }
  }

  /// Vancouver has superscript numbers in Dutch and brackets in English.
  private static func variant(_ style: CitationStyle?, _ language: Language) -> CitationStyle? {
    guard style == .vancouver else { return style }
    return language == .dutch ? .vancouverSuperscript : .vancouverBrackets
  }

  // MARK: Numbers

  /// Whether entries have numbers on the page.
  var isNumbered: Bool { style != .apa }

  /// The number that an entry has on the page; in a list without numbers its place.
  func number(ofEntry index: Int) -> Int {
    numbers.isEmpty ? entries[index].number : numbers[index]
  }

  /// The number on the page of the entry that was typed with a number.
  func number(_ typed: Int) -> Int {
    guard !numbers.isEmpty, let index = indices[typed] else { return typed }
    return numbers[index]
  }

  /// The entry that was typed with a number.
  func entry(_ typed: Int) -> Int? {
    numbers.isEmpty ? entries.firstIndex { $0.number == typed } : indices[typed]
  }

  /// The entry that has a number on the page.
  func entry(numbered number: Int) -> Int? {
    guard !numbers.isEmpty else { return entries.firstIndex { $0.number == number } }
    return order.indices.contains(number - 1) ? order[number - 1] : nil
  }

  /// The letter behind the year of an entry; empty for nearly all.
  func letter(ofEntry index: Int) -> String { letters[index] ?? "" }

  /// Whether an entry is written in the style rather than as it was typed.
  func isRewritten(_ index: Int) -> Bool {
    let entry = entries[index]
    return entry.nodes.isEmpty
      ? entry.confidence != .none : style != nil && entry.confidence == .full
  }

  // MARK: Order

  private mutating func sortByCitation(_ citations: [Citation]) {
    var isPlaced = [Bool](repeating: false, count: entries.count)
    var sorted: [Int] = []
    for target in citations.lazy.flatMap(\.targets) {
      guard let index = indices[target], !isPlaced[index] else { continue }
      isPlaced[index] = true
      sorted.append(index)
    }
    guard !sorted.isEmpty else { return }
    order = sorted + entries.indices.filter { !isPlaced[$0] }
  }

  private mutating func sortByAuthor() {
    let keys = entries.map { SortKey($0, language: language) }
    order.sort { (keys[$0], $0) < (keys[$1], $1) }
  }

  /// Gives letters to entries that would be cited alike, unless one of them cannot show its letter.
  private mutating func nameLetters() {
    let cited = entries.map {
      CitedAuthor.cited($0, isNarrative: false, proseLanguage) + "\u{1}" + year($0)
    }
    let groups = Dictionary(grouping: order.filter { cited[$0].first != "\u{1}" }) { cited[$0] }
    for group in groups.values where group.count > 1 {
      let typed = group.map { AuthorYearEntry.typedLetter(of: entries[$0]) }
      if Set(typed.compactMap(\.self)).count == group.count {
        for (index, letter) in zip(group, typed) { letters[index] = letter }
      } else if group.allSatisfy(isRewritten) {
        for (place, index) in group.enumerated() where place < 26 {
          letters[index] = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place))))
        }
      }
    }
  }

  /// The year of an entry as citations give it, without letter.
  func year(_ entry: Reference) -> String {
    if let year = entry.record.year ?? entry.year { return String(year) }
    return language == .dutch ? "z.d." : "n.d."
  }
}
