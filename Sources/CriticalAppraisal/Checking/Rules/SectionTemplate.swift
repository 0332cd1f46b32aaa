import CommonMark

extension Rule {
  /// No prompt of the template is left in the text.
  static let sectionTemplate = Rule(
    id: "section-template",
    severity: .warning,
    title: Localized(
      dutch: "Er staan geen aanwijzingen van het sjabloon meer in de tekst",
      english: "No prompts of the template are left in the text"),
    explanation: Localized(
      dutch: """
        `appraise new` maakt een sjabloon met aanwijzingen tussen ‹ en ›. Vervang elke aanwijzing \
        door je eigen tekst, ook de haakjes. Opmerkingen tussen `<!--` en `-->` mogen blijven: \
        die ziet een lezer niet.
        """,
      english: """
        `appraise new` makes a template with prompts between ‹ and ›. Replace each prompt, brackets \
        and all, by your own text. Comments between `<!--` and `-->` may stay: no reader sees them.
        """),
    examples: [
      .breaks(.dutch, "## Vraag\n\n‹Stel de vraag in één zin.›"),
      .breaks(.english, "## Method\n\n- **Design:** ‹randomised trial, cohort, …›"),
      .keeps(.english, "## Method\n\n<!-- Replace each ‹…›. -->\n\n- **Design:** cohort"),
    ],
    check: { inspection in
      let appraisal = inspection.appraisal
      var findings: [Finding] = []
      // A fresh template has dozens of prompts: one finding for each heading says enough.
      for prompts in appraisal.promptsByPassage() {
        guard let first = prompts.first else { continue }
        findings.append(
          Finding(
            .node(first.id), ["prompt": .text(first.text), "more": .number(prompts.count - 1)]))
      }
      let stated = appraisal.promptsInMetadata()
      if let first = stated.first,
        !findings.contains(where: { $0.facts.text("prompt") == first.text })
      {
        findings.append(
          Finding(
            .metadata(first.key), ["prompt": .text(first.text), "more": .number(stated.count - 1)]))
      }
      return findings
    },
    wording: { facts, terms in
      let prompt = facts.text("prompt").excerpt()
      let more = facts.number("more")
      let message =
        more == 0
        ? terms.pick(
          "\"\(prompt)\" is een aanwijzing van het sjabloon",
          "\"\(prompt)\" is a prompt of the template")
        : terms.pick(
          "\"\(prompt)\" en nog \(more) aanwijzing\(more == 1 ? "" : "en") van het sjabloon",
          "\"\(prompt)\" and \(more) more prompt\(more == 1 ? "" : "s") of the template")
      return Wording(
        message,
        help: terms.pick(
          "Vervang elke aanwijzing, met haakjes, door je eigen tekst.",
          "Replace each prompt, brackets and all, by your own text."))
    })
}

extension Appraisal {
  /// The prompts in the text, those under one heading together.
  fileprivate func promptsByPassage() -> [[(id: MarkdownTree.ID, text: String)]] {
    let prompts = content.prompts()
    if prompts.isEmpty { return [] }
    let starts = passages.map { $0.heading?.node ?? $0.blocks.first ?? 0 }
    let places = prompts.map { prompt in starts.lastIndex { $0 <= prompt.id } ?? -1 }
    return Set(places).sorted().map { place in
      prompts.indices.filter { places[$0] == place }.map { prompts[$0] }
    }
  }

  /// The prompts in the front matter.
  fileprivate func promptsInMetadata() -> [(key: String, text: String)] {
    let values: [(key: String, text: String)] =
      [
        ("title", title ?? ""), ("summary", metadata.summary ?? ""),
        ("interests", metadata.interests ?? ""),
      ]
      + metadata.authors.map { ("authors", $0.name) } + metadata.tags.map { ("tags", $0) }
    return values.compactMap { key, text in
      guard text.utf8Span.span.firstIndex(of: 0xE2) != nil else { return nil }
      return prompt(in: Array(text.utf8), from: 0).map { (key, $0.text) }
    }
  }
}

/// The first `‹…›` from a position; one without an end counts up to the end of the bytes.
private func prompt(in bytes: [UInt8], from start: Int) -> (range: Range<Int>, text: String)? {
  guard let open = position(of: 0xB9, in: bytes.span, from: start) else { return nil }
  let close = position(of: 0xBA, in: bytes.span, from: open + 3)
  let range = open..<(close.map { $0 + 3 } ?? bytes.count)
  return (range, String(decoding: bytes[range], as: UTF8.self))
}

/// Where `‹` or `›` stands, three bytes of which the last tells them apart.
private func position(of last: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
  var index = start
  while index + 2 < bytes.count {
    let byte = bytes[index + 2]
    // Behind an ASCII byte no sign can end: its three bytes are passed at once.
    guard byte >= 0x80 else {
      index += 3
      continue
    }
    if byte == last, bytes[index + 1] == 0x80, bytes[index] == 0xE2 { return index }
    index += 1
  }
  return nil
}

extension MarkdownTree {
  /// The prompts in all texts, with the nodes in which they begin.
  fileprivate func prompts() -> [(id: ID, text: String)] {
    // Both brackets are E2 80 and a byte more.
    guard TextByte.contains(0xE2, then: 0x80, in: bytes.span) else { return [] }
    var prompts: [(id: ID, text: String)] = []
    var nodes = TextNodeCursor(self)
    var position = 0
    while let found = prompt(in: bytes, from: position) {
      position = found.range.upperBound
      guard let id = nodes.node(at: found.range.lowerBound), !isComment(id) else { continue }
      prompts.append((id, found.text))
    }
    return prompts
  }
}
