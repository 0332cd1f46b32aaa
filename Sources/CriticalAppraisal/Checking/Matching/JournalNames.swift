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
    var unknown: [(name: String, key: Int)] = []
    var short: [Int] = []
    var full: [Int] = []
    for index in references.indices where references[index].isArticle {
      guard let name = references[index].record.containerTitle, name.utf8.count < 120 else {
        continue
      }
      let journal = known.journal(named: name)
      while forms.count < known.keyCount { forms.append([]) }
      var key = journal.key
      if !journal.isListed, forms[key].isEmpty {
        // A journal that is not in the list of titles may still abbreviate another of this list.
        let other = unknown.first {
          Self.abbreviates($0.name, name) || Self.abbreviates(name, $0.name)
        }
        if let other {
          key = other.key
        } else if unknown.count < 50 {
          unknown.append((name, key))
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
    /// Whether the list of titles has the journal.
    var isListed: Bool
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
      var known = KnownName(key: key, isListed: journal != nil)
      // `Pain` is the same either way, and `Spine (Phila Pa 1976)` is how a catalogue tells it apart.
      if let title = journal?.title(for: name), !letters.hasPrefix(JournalNames.key(title)) {
        known.isInFull = JournalNames.key(name) != letters
      }
      return known
    }
  }

  /// Whether each word of a name begins a word of another: `Neck Spine Pract`, small words left out.
  private static func abbreviates(_ short: String, _ long: String) -> Bool {
    let small: Set<String> = ["of", "and", "the", "for", "in", "voor", "van", "en", "de", "&"]
    let words = { (name: String) in
      name.lowercased().split { " .,".contains($0) }.map(String.init).filter { !small.contains($0) }
    }
    let (left, right) = (words(short), words(long))
    guard left.count == right.count, left.count > 1, left != right else { return false }
    return zip(left, right).allSatisfy { $1.hasPrefix($0) }
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
