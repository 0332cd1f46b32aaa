import CommonMark

extension PageComposer {
  /// Kind of document, title, people, dates, translation, and notices.
  func masthead() -> HTMLWriter {
    var writer = HTMLWriter()
    let metadata = appraisal.metadata
    writer.open(.header, [.class("masthead")])
    writer.open(.p, [.class("kicker")])
    let type = metadata.type.map { " · " + terms.name(of: $0) } ?? ""
    writer.element(.span, text: terms.criticallyAppraisedTopic + type)
    if let course = settings.course, let link = Link(course.address) {
      writer.text(" ")
      writer.element(.a, .class("screen"), .href(link), text: course.name)
    }
    writer.close(.p)
    writer.element(.h1, .lang(authorLanguage), text: title)
    byline(&writer)
    dateline(&writer)
    if metadata.isDraft {
      notice(&writer, terms.draft + ".", terms.draftNotice)
    }
    if let expires = metadata.expires, let today = settings.today, expires < today {
      notice(&writer, terms.expiryNotice(expires), "")
    }
    writer.close(.header)
    return writer
  }

  private func byline(_ writer: inout HTMLWriter) {
    let metadata = appraisal.metadata
    guard !metadata.authors.isEmpty || !metadata.reviewers.isEmpty else { return }
    var parts: [String] = []
    if !metadata.authors.isEmpty { parts.append(terms.list(metadata.authors.map(\.byline))) }
    if !metadata.reviewers.isEmpty {
      let reviewers = terms.list(metadata.reviewers.map(\.byline))
      parts.append("\(terms.reviewedBy.lowercasedFirst(if: !parts.isEmpty)) \(reviewers)")
    }
    writer.element(.p, .class("byline"), text: parts.joined(separator: " · "))
  }

  private func dateline(_ writer: inout HTMLWriter) {
    let metadata = appraisal.metadata
    writer.open(.p, [.class("dateline")])
    var isFirst = true
    func separate(_ writer: inout HTMLWriter) {
      if !isFirst { writer.text(" · ") }
      isFirst = false
    }
    if let date = metadata.date {
      separate(&writer)
      writer.element(.time, .datetime(date), text: terms.date(date))
    }
    for (label, date) in [
      (terms.updated, metadata.updated), (terms.searched, metadata.searched),
      (terms.expires, metadata.expires),
    ] {
      guard let date else { continue }
      let word = label.lowercasedFirst(if: !isFirst)
      separate(&writer)
      writer.text(word + " ")
      writer.element(.time, .datetime(date), text: terms.date(date))
    }
    separate(&writer)
    writer.text(terms.readingTime(minutes: readingMinutes))
    if let translation = settings.translation, let link = Link(translation) {
      let other = settings.language.other
      writer.open(.span, [.class("screen")])
      writer.text(" · ")
      writer.element(
        .a, .href(link), .rel("alternate"), .hreflang(other), .lang(other),
        text: Terms.terms(other).readHere)
      writer.close(.span)
    }
    writer.close(.p)
    if !metadata.tags.isEmpty {
      writer.element(.p, .class("dateline tags"), text: metadata.tags.joined(separator: " · "))
    }
  }

  private func notice(_ writer: inout HTMLWriter, _ strong: String, _ text: String) {
    writer.open(.p, [.class("notice"), .role("note")])
    writer.element(.strong, text: strong)
    if !text.isEmpty { writer.text(" " + text) }
    writer.close(.p)
  }

  /// At two hundred words a minute, references not counted.
  private var readingMinutes: Int {
    var words = 0
    var isInside = false
    let bytes = appraisal.content.bytes
    for byte in bytes {
      let isWord = byte > 0x20
      if isWord && !isInside { words += 1 }
      isInside = isWord
    }
    let cited = appraisal.references.reduce(0) { $0 + $1.text.utf8.count / 7 }
    return max(1, (words - cited + 100) / 200)
  }
}

extension Person {
  /// The name, with the affiliation in brackets.
  var byline: String { affiliation.map { "\(name) (\($0))" } ?? name }
}

extension String {
  /// The text with its first letter in lower case, inside a line.
  func lowercasedFirst(if condition: Bool) -> String {
    condition ? prefix(1).lowercased() + dropFirst() : self
  }
}
