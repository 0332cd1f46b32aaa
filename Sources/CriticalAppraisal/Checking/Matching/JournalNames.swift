/// How the journals of a list are written: the same one in several forms, and those in full among
/// abbreviations.
struct JournalNames {
  /// Some forms, where they occur first, and the entries that have them.
  struct Group {
    var index: Int
    var names: [String]
    var numbers: [Int]
    var isInFull = false
  }

  /// Journals that are written in more than one form.
  private(set) var variants: [Group] = []
  /// Journals in full where most are abbreviated, or the other way round.
  private(set) var oddOnesOut: Group?

  /// Looks at the journals of the entries that were understood.
  init(_ references: [Reference]) {
    // Most lists name the same few journals again and again.
    var known = KnownNames()
    // By the number of what all forms of a journal share.
    var forms: [[(index: Int, name: String)]] = []
    var order: [Int] = []
    var unknown: [(words: JournalWords, key: Int)] = []
    var short: [Int] = []
    var full: [Int] = []
    for index in references.indices where references[index].isArticle {
      guard let name = references[index].record.containerTitle, name.utf8.count < 120 else {
        continue
      }
      let journal = known.journal(named: name)
      while forms.count < known.keyCount { forms.append([]) }
      var key = journal.key
      if let words = journal.words, forms[key].isEmpty {
        // A journal that is not in the list of titles may still abbreviate another of this list.
        let other = unknown.first { $0.words.abbreviate(words) || words.abbreviate($0.words) }
        if let other {
          key = other.key
        } else if unknown.count < 50 {
          unknown.append((words, key))
        }
      }
      if forms[key].isEmpty { order.append(key) }
      forms[key].append((index, name))
      guard let isInFull = journal.isInFull else { continue }
      isInFull ? full.append(index) : short.append(index)
    }
    var reported: Set<Int> = []
    for key in order {
      let uses = forms[key]
      var names: [String] = []
      for use in uses where !names.contains(where: { Self.isSame($0, use.name) }) {
        names.append(use.name)
      }
      guard names.count > 1, let odd = uses.first(where: { !Self.isSame($0.name, names[0]) }) else {
        continue
      }
      variants.append(
        Group(
          index: odd.index, names: names, numbers: uses.map { references[$0.index].number }))
      reported.formUnion(uses.map(\.index))
    }
    let isFullOdd = short.count >= full.count * 2
    let odd = (isFullOdd ? full : short).filter { !reported.contains($0) }
    let common = isFullOdd ? short : full
    guard let first = odd.first, common.count >= 3, common.count >= odd.count * 2 else { return }
    var names: [String] = []
    for index in odd {
      if let name = references[index].record.containerTitle, !names.contains(name) {
        names.append(name)
      }
    }
    oddOnesOut = Group(
      index: first, names: names, numbers: odd.map { references[$0].number }, isInFull: isFullOdd)
  }

  /// What is known of one form of a journal's name.
  private struct KnownName {
    /// The number of the letters that all forms of the journal share.
    var key: Int
    /// The words of a journal that is not in the list of titles.
    var words: JournalWords?
    /// Whether the name is in full; `nil` where that cannot be said.
    var isInFull: Bool?
  }

  /// The names of a list, each looked up once.
  private struct KnownNames {
    private var names: [String: KnownName] = [:]
    private var keys: [String: Int] = [:]
    private var last: (name: String, journal: KnownName)?

    /// How many keys there are.
    var keyCount: Int { keys.count }

    mutating func journal(named name: String) -> KnownName {
      if let last, last.name == name { return last.journal }
      let journal = names[name] ?? lookUp(name)
      names[name] = journal
      last = (name, journal)
      return journal
    }

    private mutating func lookUp(_ name: String) -> KnownName {
      let journal = JournalTitles.journal(named: name)
      let letters = JournalNames.key(journal?.abbreviation ?? name)
      let key = keys[letters] ?? keys.count
      keys[letters] = key
      var known = KnownName(key: key, words: journal == nil ? JournalWords(name) : nil)
      // `Pain` is the same either way, and `Spine (Phila Pa 1976)` is how a catalogue tells it apart.
      if let title = journal?.title(for: name), !letters.hasPrefix(JournalNames.key(title)) {
        known.isInFull = JournalNames.key(name) != letters
      }
      return known
    }
  }

  /// Whether two forms differ in nothing but stops and capitals.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || TextByte.folded(left) == TextByte.folded(right)
  }

  /// The letters of a name without a first "The".
  private static func key(_ name: String) -> String {
    let bytes = name.utf8.starts(with: "The ".utf8) ? String(name.dropFirst(4)) : name
    return String(decoding: TextByte.folded(bytes), as: UTF8.self)
  }
}
