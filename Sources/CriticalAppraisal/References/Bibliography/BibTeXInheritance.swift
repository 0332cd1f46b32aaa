/// Gives entries the fields that they take from others by `crossref` and `xdata`.
struct BibTeXInheritance {
  private var byKey: [String: BibTeXEntry] = [:]
  private let isNeeded: Bool

  init(_ entries: [BibTeXEntry]) {
    isNeeded = entries.contains { entry in
      entry.fields.contains { $0.name == "crossref" || $0.name == "xdata" }
    }
    guard isNeeded else { return }
    for entry in entries {
      guard let key = entry.key?.lowercased(), byKey[key] == nil else { continue }
      byKey[key] = entry
    }
  }

  /// An entry with all it takes from others, and the key of one that is not there.
  func completed(
    _ entry: BibTeXEntry, budget: inout Int
  ) -> (entry: BibTeXEntry, missing: String?) {
    guard isNeeded else { return (entry, nil) }
    var whole = entry
    var missing: String?
    var names = Set(entry.fields.map(\.name))
    // `xdata` may itself have `xdata`; two steps are as many as are met, and cannot go in circles.
    for _ in 0..<2 {
      let sources = whole.fields.filter { $0.name == "xdata" }
      whole.fields.removeAll { $0.name == "xdata" }
      for key in sources.flatMap({ $0.value.split(separator: UInt8(ascii: ",")) }) {
        let name = LaTeXText.plain(key)
        guard let source = byKey[name.lowercased()] else {
          missing = name
          continue
        }
        for field in source.fields where budget > 0 {
          budget -= field.value.count + 1
          if field.name == "xdata" || names.insert(field.name).inserted {
            whole.fields.append(field)
          }
        }
      }
    }
    guard let key = whole["crossref"] else { return (whole, missing) }
    let name = LaTeXText.plain(key)
    guard let parent = byKey[name.lowercased()] else { return (whole, name) }
    for (field, value) in parent.fields where !Self.ownFields.contains(field) {
      let taken = Self.taken(field, by: entry.type)
      guard budget > 0 else { break }
      budget -= value.count + 1
      if names.insert(taken).inserted { whole.fields.append((taken, value)) }
    }
    return (whole, missing)
  }

  /// The name under which a part of a book has a field of the book.
  private static func taken(_ field: String, by type: String) -> String {
    switch (field, type) {
    case ("title", "article"), ("subtitle", "article"): "journal" + field
    case ("title", _): "booktitle"
    case ("subtitle", _): "booksubtitle"
    default: field
    }
  }

  private static let ownFields: Set<String> = [
    "crossref", "xref", "xdata", "label", "keywords", "abstract", "doi", "url", "pages", "note",
    "file", "ids", "shorttitle", "sortkey", "pagetotal",
  ]
}
