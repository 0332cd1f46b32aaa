/// Citations by key, as pandoc writes them: `[see @kent2023, p. 4; -@lin2020]`, `@kent2023 [p. 3]`,
/// `@{odd key}`, and by identifier, `@doi:10.…`, `@pmid:…`.
struct KeyCitations {
  /// The numbers of the entries by what they can be called, in lower case.
  private var numbers: [String: Int] = [:]

  /// Prepares the entries of a reference list.
  init(_ references: [Reference]) {
    for reference in references {
      var names = [reference.record.id, reference.key].compactMap(\.self)
      for doi in [reference.doi, reference.record.doi] { if let doi { names.append("doi:\(doi)") } }
      for pmid in [reference.pmid, reference.record.pmid] {
        if let pmid { names.append("pmid:\(pmid)") }
      }
      if let pmcid = reference.record.pmcid { names += ["pmcid:\(pmcid)", "pmc:\(pmcid)"] }
      for isbn in reference.record.isbn { names.append("isbn:\(isbn)") }
      if let name = Self.keyWithoutParticles(of: reference) { names.append(name) }
      for name in names {
        let name = name.lowercased()
        numbers[name] = numbers[name] ?? reference.number
      }
    }
  }

  /// `tulder2010` for Van Tulder, whose key is `vantulder2010`.
  private static func keyWithoutParticles(of reference: Reference) -> String? {
    guard let key = reference.key, let author = reference.firstAuthor else { return nil }
    let whole = NameText.folded(author)
    let core = AuthorYearEntry.core(whole)
    guard core.count < whole.count else { return nil }
    let name = core.filter { $0.isLetter || $0.isDigit }
    let tail = key.utf8.drop(while: { !$0.isDigit })
    return String(decoding: name + Array(tail), as: UTF8.self)
  }

  /// The number of the entry that a key names.
  func number(of key: String) -> Int? { numbers[key.lowercased()] }

  // MARK: In brackets

  /// Reads brackets that hold an `@`; `nil` where they cite nothing.
  func bracket(_ bytes: [UInt8], _ range: Range<Int>) -> Citation? {
    var citation = Citation(form: .key, targets: [], unresolved: [], node: 0, range: range)
    let inner = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    read(inner, bytes, into: &citation)
    guard !citation.targets.isEmpty || !citation.unresolved.isEmpty else { return nil }
    // `[volg ons @naam]` names an account.
    let opens = inner.first == UInt8(ascii: "@") || inner.starts(with: "-@".utf8)
    let isCertain =
      opens || !citation.targets.isEmpty
      || citation.unresolved.contains { $0.utf8.contains(where: \.isDigit) }
    return isCertain ? citation : nil
  }

  /// Adds the sources between the brackets, which are divided by `;`.
  private func read(
    _ inner: ArraySlice<UInt8>, _ bytes: [UInt8], into citation: inout Citation
  ) {
    let start = citation.range.lowerBound
    for part in inner.split(separator: UInt8(ascii: ";")) {
      guard let key = firstKey(in: part, bytes) else {
        // A remark between two sources is kept with the first.
        guard !citation.items.isEmpty else { continue }
        let last = citation.items.count - 1
        let remark = String(decoding: part.trimmedBlanks, as: UTF8.self)
        let suffix = citation.items[last].suffix
        citation.items[last].suffix = suffix.isEmpty ? remark : "\(suffix); \(remark)"
        continue
      }
      var item = CitationItem(
        target: number(of: key.name),
        range: (key.range.lowerBound - start)..<(key.range.upperBound - start))
      item.suppressesAuthor = key.isSuppressing
      item.prefix = String(decoding: part[..<key.range.lowerBound].trimmedBlanks, as: UTF8.self)
      (item.locator, item.suffix) = CitationLocator.split(part[key.range.upperBound...])
      add(item, key.name, to: &citation)
    }
  }

  private func add(_ item: CitationItem, _ key: String, to citation: inout Citation) {
    citation.items.append(item)
    if let target = item.target {
      citation.targets.append(target)
    } else {
      citation.unresolved.append(key)
    }
  }

  private func firstKey(in part: ArraySlice<UInt8>, _ bytes: [UInt8]) -> CitationKey? {
    for index in part.indices where part[index] == UInt8(ascii: "@") {
      if let key = CitationKey(bytes, at: index, in: part.startIndex..<part.endIndex) { return key }
    }
    return nil
  }

  // MARK: In the sentence

  /// Reads `@kent2023` or `@kent2023 [p. 3]` at an `@`; `nil` where no entry answers to it, because
  /// it may be an address or an account.
  func narrative(_ bytes: [UInt8], at index: Int, in range: Range<Int>) -> Citation? {
    guard let key = CitationKey(bytes, at: index, in: range), let number = number(of: key.name)
    else {
      return nil
    }
    var citation = Citation(form: .key, targets: [], unresolved: [], node: 0, range: key.range)
    citation.isNarrative = true
    var item = CitationItem(target: number, range: 0..<key.range.count)
    item.suppressesAuthor = key.isSuppressing
    guard key.range.upperBound + 2 < range.upperBound,
      bytes[key.range.upperBound].isBlank, bytes[key.range.upperBound + 1] == UInt8(ascii: "["),
      let close = bytes[(key.range.upperBound + 2)..<range.upperBound].prefix(200)
        .firstIndex(of: UInt8(ascii: "]"))
    else {
      add(item, key.name, to: &citation)
      return citation
    }
    let inner = bytes[(key.range.upperBound + 2)..<close]
    let first = inner.prefix { $0 != UInt8(ascii: ";") }
    let hasPlace = first.first?.isLetter == true && CitationLocator.end(of: first) != nil
    if hasPlace { (item.locator, item.suffix) = CitationLocator.split(first) }
    add(item, key.name, to: &citation)
    guard hasPlace else { return citation }
    citation.range = key.range.lowerBound..<(close + 1)
    if first.endIndex < inner.endIndex {
      read(inner[(first.endIndex + 1)...], bytes, into: &citation)
    }
    return citation
  }
}
