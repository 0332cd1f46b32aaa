extension BibliographicRecord {
  /// What a format of tagged lines cannot state: names that would be read as others, and that
  /// there are more of them; keywords that would be divided in another way.
  /// - Parameter names: How the format reads a name.
  func unstated(
    names read: (String) -> Contributor, keywordsSeparator tag: String, format: String
  ) -> [CarriedField] {
    var unstated: [CarriedField] = []
    for (member, names) in [("author", authors), ("editor", editors)]
    where names.contains(where: { !Self.isSimple($0) && read(PersonName.inverted($0)) != $0 }) {
      // The file as it was may say more of the names than the record does.
      guard originals("csl:" + member).isEmpty else { continue }
      let json = JSON.array(names.map(CSLJSONWriter.json))
      unstated.append(CarriedField(name: "csl:" + member, value: json.serialized()))
    }
    if hasMoreAuthors { unstated.append(CarriedField(name: "csl:more-authors", value: "true")) }
    if let keyword, originals("\(format):\(tag)").isEmpty {
      let words = keyword.split(separator: ",").map { String($0).trimmed }
      if words.joined(separator: ", ") != keyword {
        unstated.append(CarriedField(name: "csl:keyword", value: keyword))
      }
    }
    return unstated
  }

  /// Whether a name has nothing that could be read in another way.
  static func isSimple(_ person: Contributor) -> Bool {
    guard person.particle.map(PersonName.isSmallWord) ?? true, person.suffix == nil,
      let family = person.family?.utf8,
      let given = person.given?.utf8, let first = family.first, !PersonName.isSmall(first),
      !given.isEmpty
    else { return false }
    let comma = UInt8(ascii: ",")
    return !family.contains(comma) && !given.contains(comma) && !given.contains(0x20)
      && first != UInt8(ascii: "'") && first < 0xE2
  }
}
