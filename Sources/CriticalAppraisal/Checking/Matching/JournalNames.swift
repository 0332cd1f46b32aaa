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
    var forms: [String: [(index: Int, name: String)]] = [:]
    var order: [String] = []
    var short: [Int] = []
    var full: [Int] = []
    for (index, reference) in references.enumerated() where reference.isArticle {
      guard let name = reference.record.containerTitle, name.utf8.count < 120 else { continue }
      let abbreviation = JournalTitles.abbreviation(of: name)
      let key = Self.key(abbreviation ?? name)
      if forms[key] == nil { order.append(key) }
      forms[key, default: []].append((index, name))
      guard let abbreviation, let title = JournalTitles.title(of: name) else { continue }
      // `Pain` is the same either way.
      guard Self.key(abbreviation) != Self.key(title) else { continue }
      Self.key(name) == Self.key(abbreviation) ? short.append(index) : full.append(index)
    }
    var reported: Set<Int> = []
    for key in order {
      let uses = forms[key] ?? []
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

  /// Whether two forms differ in nothing but stops and capitals.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    TextByte.folded(left) == TextByte.folded(right)
  }

  /// The letters of a name without a first "The".
  private static func key(_ name: String) -> String {
    let bytes = name.utf8.starts(with: "The ".utf8) ? String(name.dropFirst(4)) : name
    return String(decoding: TextByte.folded(bytes), as: UTF8.self)
  }
}
