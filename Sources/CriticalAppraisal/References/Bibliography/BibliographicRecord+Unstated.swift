extension BibliographicRecord {
  /// What a format of tagged lines cannot state: names that would be read as others, and that
  /// there are more of them; keywords that would be divided in another way.
  /// - Parameter names: How the format reads a name.
  func unstated(
    names read: (String) -> Contributor, keywordsSeparator tag: String, format: String
  ) -> [CarriedField] {
    var unstated: [CarriedField] = []
    func add(_ member: String, _ names: [Contributor]) {
      var isRead = true
      for name in names where isRead && !Self.isSimple(name) {
        isRead = read(PersonName.inverted(name)) == name
      }
      // The file as it was may say more of the names than the record does.
      guard !isRead, originals("csl:" + member).isEmpty else { return }
      let json = JSON.array(names.map(CSLJSONWriter.json))
      unstated.append(CarriedField(name: "csl:" + member, value: json.serialized()))
    }
    add("author", authors)
    add("editor", editors)
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
    guard person.suffix == nil, let family = person.family, let given = person.given,
      !given.isEmpty, person.particle.map(PersonName.isSmallWord) ?? true
    else { return false }
    let familyBytes = family.utf8Span.span
    let givenBytes = given.utf8Span.span
    guard !familyBytes.isEmpty, !PersonName.isSmall(familyBytes[0]),
      familyBytes[0] != UInt8(ascii: "'"), familyBytes[0] < 0xE2
    else { return false }
    for index in familyBytes.indices where familyBytes[index] == UInt8(ascii: ",") { return false }
    for index in givenBytes.indices
    where givenBytes[index] == UInt8(ascii: ",") || givenBytes[index] == 0x20 { return false }
    return true
  }
}
