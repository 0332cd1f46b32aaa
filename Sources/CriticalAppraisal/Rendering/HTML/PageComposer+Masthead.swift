import CommonMark

extension PageComposer {
  /// Kind of document, title, people, dates, translation, and notices.
  mutating func masthead() {
    let metadata = appraisal.metadata
    content.writer.open(.header, .class("masthead"))
    content.writer.open(.p, .class("kicker"))
    let type = metadata.type.map { " · " + terms.name(of: $0) } ?? ""
    content.writer.element(.span, text: terms.criticallyAppraisedTopic + type)
    if let course = settings.course, let link = Link(course.address) {
      content.writer.text(" ")
      content.writer.element(.a, .class("screen"), .href(link), text: course.name)
    }
    content.writer.close(.p)
    content.writer.element(.h1, .lang(authorLanguage), text: title)
    byline()
    dateline()
    if metadata.isDraft {
      notice(terms.draft + ".", terms.draftNotice)
    }
    if let expires = metadata.expires, let today = settings.today, expires < today {
      notice(terms.expiryNotice(expires), "")
    }
    content.writer.close(.header)
  }

  private mutating func byline() {
    let metadata = appraisal.metadata
    guard !metadata.authors.isEmpty || !metadata.reviewers.isEmpty else { return }
    content.writer.open(.p, .class("byline"))
    people(metadata.authors)
    if !metadata.reviewers.isEmpty {
      let isFirst = metadata.authors.isEmpty
      content.writer.text(isFirst ? "" : " · ")
      content.writer.text("\(terms.reviewedBy.lowercasedFirst(if: !isFirst)) ")
      people(metadata.reviewers)
    }
    content.writer.close(.p)
  }

  /// Writes names with commas between; a name with an ORCID leads there.
  private mutating func people(_ people: [Person]) {
    for (index, person) in people.enumerated() {
      if index > 0 {
        content.writer.text(index == people.count - 1 ? " \(terms.and) " : ", ")
      }
      if let orcid = person.identifier, let link = orcid.link {
        content.writer.element(
          .a, .href(link), .title("ORCID \(orcid.value)"), text: person.byline)
      } else {
        content.writer.text(person.byline)
      }
    }
  }

  private mutating func dateline() {
    let metadata = appraisal.metadata
    content.writer.open(.p, .class("dateline"))
    var isFirst = true
    func separate(_ writer: inout HTMLWriter) {
      if !isFirst { writer.text(" · ") }
      isFirst = false
    }
    if let date = metadata.date {
      separate(&content.writer)
      content.writer.element(.time, .datetime(date), text: terms.date(date))
    }
    for (label, date) in [
      (terms.updated, metadata.updated), (terms.searched, metadata.searched),
      (terms.expires, metadata.expires),
    ] {
      guard let date else { continue }
      let word = label.lowercasedFirst(if: !isFirst)
      separate(&content.writer)
      content.writer.text(word + " ")
      content.writer.element(.time, .datetime(date), text: terms.date(date))
    }
    separate(&content.writer)
    content.writer.text(terms.readingTime(minutes: readingMinutes))
    if let translation = settings.translation, let link = Link(translation) {
      let other = settings.language.other
      content.writer.open(.span, .class("screen"))
      content.writer.text(" · ")
      content.writer.element(
        .a, .href(link), .rel("alternate"), .hreflang(other), .lang(other),
        text: Terms.terms(other).readHere)
      content.writer.close(.span)
    }
    content.writer.close(.p)
    if !metadata.tags.isEmpty {
      content.writer.element(
        .p, .class("dateline tags"), text: metadata.tags.joined(separator: " · "))
    }
  }

  private mutating func notice(_ strong: String, _ text: String) {
    content.writer.open(.p, .class("notice"), .role("note"))
    content.writer.element(.strong, text: strong)
    if !text.isEmpty { content.writer.text(" " + text) }
    content.writer.close(.p)
  }

  /// At two hundred words a minute, references not counted.
  private var readingMinutes: Int {
    let words = Self.wordCount(content.bytes.span)
    var cited = 0
    for index in appraisal.references.indices {
      cited += appraisal.references[index].text.utf8.count / 7
    }
    return max(1, (words - cited + 100) / 200)
  }

  /// How many words there are: bytes beyond the blank after one that is not.
  ///
  /// Counted in blocks whose counts fit a byte, so that many bytes are looked at together.
  private static func wordCount(_ bytes: Span<UInt8>) -> Int {
    guard !bytes.isEmpty else { return 0 }
    var words = bytes[0] > 0x20 ? 1 : 0
    var start = 1
    while start < bytes.count {
      let end = min(start + 128, bytes.count)
      let these = bytes.extracting(start..<end)
      let previous = bytes.extracting((start - 1)..<(end - 1))
      var count: UInt8 = 0
      for index in these.indices {
        count &+= (these[index] > 0x20 ? 1 : 0) & (previous[index] > 0x20 ? 0 : 1)
      }
      words += Int(count)
      start = end
    }
    return words
  }
}

extension Person {
  /// The name, with the affiliation in brackets; what else is known of someone without a name.
  var byline: String {
    guard !name.isEmpty else { return affiliation ?? role ?? "" }
    return affiliation.map { "\(name) (\($0))" } ?? name
  }

  /// The ORCID, where it is a valid one.
  var identifier: Identifier? {
    guard let orcid else { return nil }
    let stated = IdentifierMention.stated(orcid, as: .orcid)
    return stated.isUsable ? stated.identifier : nil
  }
}

extension String {
  /// The text with its first letter in lower case, inside a line.
  func lowercasedFirst(if condition: Bool) -> String {
    condition ? prefix(1).lowercased() + dropFirst() : self
  }
}
