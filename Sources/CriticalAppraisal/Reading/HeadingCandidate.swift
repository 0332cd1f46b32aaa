import CommonMark

/// A block that may be a heading, with what it may mean.
struct HeadingCandidate {
  /// The words, without a closing colon.
  var text: String
  /// The Markdown level; `nil` for a line or label that only looks like a heading.
  var level: Int?
  var form: Heading.Form
  /// What it may mean, the likeliest first.
  var meanings: [HeadingMeaning]
  /// Whether it would be a heading even if nobody knew its words: a bold line is, a label is not.
  var standsAlone: Bool

  /// The kind of section it most likely means.
  var kind: SectionKind? {
    if case .section(let kind)? = meanings.first { kind } else { nil }
  }
}

extension HeadingCandidate {
  /// The candidate that a block of the document is, if any.
  init?(_ block: MarkdownTree.ID, in tree: MarkdownTree, _ recogniser: HeadingRecogniser) {
    switch tree.kind(block) {
    case .heading:
      let text = tree.plainText(block).trimmed
      self.init(
        text: text, level: tree.number(block), form: .markdown,
        meanings: Self.explicitMeaning(tree.detail(block)) ?? recogniser.meanings(of: text),
        standsAlone: true)
    case .paragraph:
      self.init(paragraph: block, in: tree, recogniser)
    default:
      return nil
    }
  }

  /// `{#results}` decides.
  private static func explicitMeaning(_ id: String) -> [HeadingMeaning]? {
    id.isEmpty ? nil : SectionKind(rawValue: id.lowercased()).map { [.section($0)] }
  }

  /// A paragraph that is only bold text, a label in capitals or with a colon, or begins with one.
  private init?(
    paragraph: MarkdownTree.ID, in tree: MarkdownTree, _ recogniser: HeadingRecogniser
  ) {
    guard let first = tree.firstChild(paragraph) else { return nil }
    let isBold = tree.kind(first) == .strong
    if isBold, tree.restIsColon(after: first) {
      let text = tree.plainText(first).trimmed
      guard text.utf8.count <= 120, !text.isEmpty else { return nil }
      let meanings = recogniser.meanings(of: text)
      let isSentence = text.utf8.last == UInt8(ascii: ".") || text.utf8.count > 80
      self.init(
        text: text.withoutColon, level: nil, form: .line, meanings: meanings,
        standsAlone: !isSentence && text.utf8.last != UInt8(ascii: ":"))
      return
    }
    let label: String
    let restIsEmpty: Bool
    if isBold {
      label = tree.plainText(first).trimmed
      let rest = tree.nextSibling(first).map { tree.text($0) } ?? ""
      guard
        label.utf8.last == UInt8(ascii: ":") || rest.utf8.first == UInt8(ascii: ":")
          || label.utf8.last == UInt8(ascii: ".")
      else { return nil }
      restIsEmpty = false
    } else {
      guard tree.kind(first) == .text, tree.textRange(first).count > 3 else { return nil }
      let text = tree.bytes[tree.textRange(first)]
      let head = text.prefix(80)
      if tree.nextSibling(first) == nil, text.count <= 80, text.last != UInt8(ascii: "."),
        let plain = Self.line(tree.text(first), isShouted: Self.isShouted(text), recogniser)
      {
        self = plain
        return
      } else if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
        label = String(decoding: text[..<colon], as: UTF8.self)
        restIsEmpty = text[(colon + 1)...].trimmedBlanks.isEmpty && tree.nextSibling(first) == nil
      } else {
        return nil
      }
    }
    let meanings = recogniser.exactMeanings(of: label.withoutColon)
    guard !meanings.isEmpty else { return nil }
    self.init(
      text: label.withoutColon, level: nil, form: restIsEmpty ? .line : .runIn, meanings: meanings,
      standsAlone: false)
  }

  /// A line that is a section's name and nothing more, as in text pasted from a web page.
  private static func line(
    _ text: String, isShouted: Bool, _ recogniser: HeadingRecogniser
  ) -> HeadingCandidate? {
    let meanings =
      isShouted || !text.contains("?")
      ? recogniser.exactMeanings(of: text.withoutColon) : recogniser.meanings(of: text)
    guard !meanings.isEmpty else { return nil }
    return HeadingCandidate(
      text: text.withoutColon, level: nil, form: .line, meanings: meanings, standsAlone: false)
  }

  /// Whether a text is all in capitals.
  private static func isShouted(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: \.isLetter) && !text.contains { $0.isLetter && $0.lowercased == $0 }
  }
}

extension MarkdownTree {
  /// Whether nothing but a colon follows a node in its paragraph.
  func restIsColon(after node: ID) -> Bool {
    guard let next = nextSibling(node) else { return true }
    let rest = text(next).trimmed
    return kind(next) == .text && nextSibling(next) == nil && (rest.isEmpty || rest == ":")
  }
}

extension String {
  /// The text without blanks around it, and without the colon or stop it ends with.
  var withoutColon: String {
    var text = trimmed
    while let last = text.utf8.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
      text.removeLast()
      text = text.trimmed
    }
    return text
  }
}
