/// Gives records a key to be cited by.
enum RecordKeys {
  /// Gives every record without a key the key `kent2023`: first author and year, with `a`, `b` …
  /// where two share one.
  ///
  /// A record without author or year stays without.
  static func complete(_ records: inout [BibliographicRecord]) {
    guard records.contains(where: { $0.id == nil }) else { return }
    let keys = derived(for: records)
    var taken = Set(records.compactMap(\.id))
    for index in records.indices where records[index].id == nil {
      guard let key = keys[index] else { continue }
      var free = key
      var count = 2
      while !taken.insert(free).inserted {
        free = "\(key)-\(count)"
        count += 1
      }
      records[index].id = free
    }
  }

  /// The keys that records without any would be given.
  static func derived(for records: [BibliographicRecord]) -> [String?] {
    let bases = records.map { record -> String? in
      guard let year = record.year, let name = (record.authors.first ?? record.editors.first)
      else { return nil }
      let family = name.literal.map { String($0.prefix { $0 != " " }) } ?? name.fullFamily
      return family.isEmpty ? nil : ReferenceListReader.key(family, year)
    }
    return ReferenceListReader.distinct(bases)
  }
}
