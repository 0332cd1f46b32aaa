import CommonMark

/// A document cut at its headings into passages, and the passages joined to sections.
struct Outline {
  private(set) var title: String?
  /// The heading that the title was taken from.
  private(set) var titleNode: MarkdownTree.ID?
  private(set) var passages: [Passage] = []
  private(set) var sections: [Section] = []
  /// Passages whose heading names metadata, such as `Auteurs`.
  private(set) var metadataPassages: [(meaning: MetadataHeading, passage: Int)] = []

  private let tree: MarkdownTree
  /// The sections that are open, from the outermost.
  private var open: [(kind: SectionKind, level: Int)] = []
  /// The level of the last Markdown heading.
  private var lastLevel = 0
  /// The kinds that headings mean, with the lowest level of these headings.
  private var outermost: [(kind: SectionKind, level: Int)] = []
  /// The kinds that some heading means beyond doubt.
  private var certain: [SectionKind] = []

  /// Cuts a document.
  ///
  /// - Parameters:
  ///   - tree: The document.
  ///   - statedTitle: The title of the front matter.
  init(_ tree: MarkdownTree, statedTitle: String?) {
    self.tree = tree
    let blocks = Array(tree.blocks)
    var recogniser = HeadingRecogniser()
    let titleText = statedTitle ?? Self.firstHeading(blocks, tree)
    recogniser.topicWords = HeadingWords(titleText ?? "").words.filter { $0.utf8.count > 2 }
    var candidates = blocks.map { HeadingCandidate($0, in: tree, recogniser) }
    chooseTitle(blocks, &candidates, statedTitle)
    Self.settle(&candidates)
    for case let candidate? in candidates {
      guard let kind = candidate.kind else { continue }
      let level = candidate.level ?? .max
      if let known = outermost.firstIndex(where: { $0.kind == kind }) {
        outermost[known].level = min(outermost[known].level, level)
      } else {
        outermost.append((kind, level))
      }
      if candidate.meanings.count == 1, !certain.contains(kind) { certain.append(kind) }
    }
    passages.append(Passage(kind: .other, heading: nil, blocks: []))
    for (block, candidate) in zip(blocks, candidates) where block != titleNode {
      if let candidate {
        begin(candidate, at: block)
        guard candidate.form == .runIn else { continue }
      }
      passages[passages.count - 1].blocks.append(block)
    }
    if passages[0].blocks.allSatisfy({ tree.isComment($0) }) && passages.count > 1 {
      passages[1].blocks = passages[0].blocks + passages[1].blocks
      passages.removeFirst()
      metadataPassages = metadataPassages.map { ($0.meaning, $0.passage - 1) }
    }
    joinSections()
  }

  // MARK: The title

  private static func firstHeading(_ blocks: [MarkdownTree.ID], _ tree: MarkdownTree) -> String? {
    blocks.first { tree.kind($0) == .heading }.map(tree.plainText)
  }

  /// The first heading is the title when it is nobody's section, or the only one of level 1.
  private mutating func chooseTitle(
    _ blocks: [MarkdownTree.ID], _ candidates: inout [HeadingCandidate?], _ stated: String?
  ) {
    title = stated
    guard let index = candidates.firstIndex(where: { $0 != nil && $0?.form != .runIn }),
      let first = candidates[index]
    else { return }
    let levels = candidates.compactMap { $0?.level }
    let isOnlyTop = first.level == 1 && levels.count { $0 == 1 } == 1 && levels.count > 1
    let isUnknown = first.meanings.isEmpty && first.standsAlone
    let isEarly = index <= 2
    if let stated {
      guard HeadingWords(stated).words == HeadingWords(first.text).words else { return }
    } else {
      guard isOnlyTop || (isUnknown && (isEarly || first.level == 1)) else { return }
      title = first.text
    }
    titleNode = blocks[index]
    candidates[index] = nil
  }

  // MARK: Which candidates are headings

  /// Lines and labels count as headings according to what else there is.
  private static func settle(_ candidates: inout [HeadingCandidate?]) {
    let real = candidates.count { $0?.form == .markdown && $0?.kind != nil }
    let hasHeadings = real >= 2
    let lines = candidates.count { $0?.form == .line && $0?.kind != nil }
    let lineKinds = Set(candidates.compactMap { $0?.form == .line ? $0?.kind : nil })
    let runIns = Set(candidates.compactMap { $0?.form == .runIn ? $0?.kind : nil })
    for index in candidates.indices {
      guard let candidate = candidates[index], candidate.form != .markdown else { continue }
      let isHeading =
        switch candidate.form {
        case .markdown: true
        case .line where candidate.standsAlone:
          // A bold line: where there are real headings it must be known; else it is one anyway.
          candidate.kind != nil || (!hasHeadings && lines >= 2 && isFollowed(candidates, index))
        case .line: !hasHeadings && candidate.kind != nil
        case .runIn:
          !hasHeadings && candidate.kind.map { !lineKinds.contains($0) } == true
            && runIns.union(lineKinds).count >= 3
        }
      if !isHeading { candidates[index] = nil }
    }
  }

  /// Whether something other than a heading follows.
  private static func isFollowed(_ candidates: [HeadingCandidate?], _ index: Int) -> Bool {
    index + 1 < candidates.count
      && (candidates[index + 1]?.form == .runIn || candidates[index + 1] == nil)
  }

  // MARK: Passages

  private mutating func begin(_ candidate: HeadingCandidate, at block: MarkdownTree.ID) {
    let level = candidate.level ?? max(lastLevel, 1) + 1
    if let level = candidate.level { lastLevel = level }
    let kind = kind(of: candidate, level: level)
    var heading = Heading(
      text: candidate.text, level: level, form: candidate.form,
      id: tree.kind(block) == .heading && !tree.detail(block).isEmpty ? tree.detail(block) : nil,
      node: block, opensSection: kind.opens)
    open.removeAll { $0.level >= level }
    if kind.opens {
      open.append((kind.kind, level))
    } else if open.isEmpty {
      heading.opensSection = true
    }
    passages.append(Passage(kind: kind.kind, heading: heading, blocks: []))
    if case .metadata(let meaning)? = candidate.meanings.first {
      metadataPassages.append((meaning, passages.count - 1))
    }
  }

  /// The section a heading belongs to, and whether it opens it.
  private func kind(
    of candidate: HeadingCandidate, level: Int
  ) -> (kind: SectionKind, opens: Bool) {
    let enclosing = open.last { $0.level < level }
    if let enclosing {
      switch enclosing.kind {
      case .references, .appendix:
        return (enclosing.kind, false)
      case .summary:
        // The parts of an abstract, when the text has sections of its own for them.
        guard let kind = candidate.kind,
          let known = outermost.first(where: { $0.kind == kind }), known.level > enclosing.level
        else {
          return (enclosing.kind, false)
        }
      case .method, .question:
        let place: LabelRecogniser.Place = enclosing.kind == .question ? .question : .study
        if LabelRecogniser().field(of: candidate.text, in: place) != nil {
          return (enclosing.kind, false)
        }
      default: break
      }
    }
    let meant = resolve(candidate.meanings)
    if let meant { return (meant, true) }
    if let enclosing, enclosing.kind != .other || candidate.form == .line {
      return (enclosing.kind, false)
    }
    return (.other, enclosing == nil)
  }

  /// Of several meanings, the first that the document lacks otherwise.
  private func resolve(_ meanings: [HeadingMeaning]) -> SectionKind? {
    if meanings.count == 1, case .section(let kind) = meanings[0] { return kind }
    let kinds = meanings.compactMap { meaning in
      if case .section(let kind) = meaning { kind } else { nil }
    }
    return kinds.count < 2 ? kinds.first : kinds.first { !certain.contains($0) } ?? kinds[0]
  }

  // MARK: Sections

  private mutating func joinSections() {
    for index in passages.indices {
      let passage = passages[index]
      let opening = passage.heading?.opensSection == true ? passage.heading?.text : nil
      let existing: Int? =
        passage.kind != .other
        ? sections.firstIndex { $0.kind == passage.kind }
        : opening == nil && index > 0 && passages[index - 1].kind == .other
          ? sections.indices.last : nil
      if let existing {
        sections[existing].passages.append(index)
        if let opening { sections[existing].headings.append(opening) }
      } else if passage.heading != nil || !passage.blocks.isEmpty {
        sections.append(
          Section(kind: passage.kind, headings: opening.map { [$0] } ?? [], passages: [index]))
      }
    }
  }
}

extension MarkdownTree {
  /// Whether a node is an HTML comment, which is not shown.
  func isComment(_ id: ID) -> Bool {
    guard kind(id) == .htmlBlock || kind(id) == .htmlInline else { return false }
    let text = bytes[textRange(id)].drop { $0.isBlank }
    return text.starts(with: Array("<!--".utf8)) && text.count > 6
      && text.reversed().drop { $0.isBlank || $0.isLineEnd }.starts(with: Array(">--".utf8))
  }
}
