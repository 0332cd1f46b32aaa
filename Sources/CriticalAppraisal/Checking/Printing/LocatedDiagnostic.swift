import CommonMark

/// A diagnostic in words, with its place in a file.
struct LocatedDiagnostic {
  var path: String
  var rule: String
  var severity: Severity
  /// From 1.
  var line: Int
  /// The characters (Unicode scalars) it speaks of, from 1; only where that is sure.
  var columns: Range<Int>?
  var message: String
  var help: String?
  /// The source line; empty where the diagnostic speaks of no line.
  var source: ArraySlice<UInt8>
  /// What it is about, whatever the language and wherever the line has moved to.
  var identity: [UInt8]

  /// The first character it speaks of, from 1.
  var column: Int { columns?.lowerBound ?? 1 }

  /// What was found in a file.
  static func all(of file: CheckedAppraisal, in terms: Terms) -> [LocatedDiagnostic] {
    guard !file.report.diagnostics.isEmpty else { return [] }
    let lines = SourceLines(file.reading.source)
    return file.report.diagnostics.map { diagnostic in
      LocatedDiagnostic(diagnostic, of: file, lines, terms)
    }
  }

  private init(
    _ diagnostic: Diagnostic, of file: CheckedAppraisal, _ lines: SourceLines, _ terms: Terms
  ) {
    let wording = Rule.named(diagnostic.rule)?.wording(diagnostic.facts, terms)
    path = file.path
    rule = diagnostic.rule
    severity = diagnostic.severity
    line = file.reading.line(of: diagnostic)
    message = (wording?.message ?? diagnostic.rule).showingControls(exceptLayout: false)
    help = wording?.help?.showingControls(exceptLayout: false)
    source = file.reading.hasLine(diagnostic.part) ? lines[line] : []
    columns =
      Self.words(of: diagnostic, in: file.reading.appraisal)
      .lazy.compactMap { [source] in Self.columns(of: Array($0.utf8), in: source) }.first
    identity = Array(diagnostic.rule.utf8) + [0] + diagnostic.facts.identity + [0]
    identity += source.split { $0 == 0x20 || $0 == 0x09 }.joined(separator: [0x20])
  }

  /// As `check --format json` has it.
  var json: JSON {
    [
      "rule": .string(rule), "severity": .string(severity.rawValue), "path": .string(path),
      "line": .integer(line), "column": .integer(column), "message": .string(message),
      "help": JSON(help),
    ]
  }

  // MARK: Columns

  /// The names of facts that quote the author.
  private static let quotingFacts = [
    "text", "effect", "claim", "address", "tag", "value", "name", "data", "unresolved", "prompt",
    "heading",
  ]

  /// The author's words that a diagnostic may be about, the best first.
  private static func words(of diagnostic: Diagnostic, in appraisal: Appraisal) -> [String] {
    var words = quotingFacts.map { diagnostic.facts.text($0) }
    switch diagnostic.part {
    case .citation(let index):
      let mark = appraisal.content.bytes[appraisal.citations[index].range]
      words.insert(String(decoding: mark, as: UTF8.self), at: 0)
    case .heading(let index): words.append(appraisal.passages[index].heading?.text ?? "")
    case .item(let index): words.append(appraisal.items[index].label)
    case .metadata(let key): words.append(key)
    default: break
    }
    return words.filter { !$0.isEmpty }
  }

  /// Where words stand in a line; `nil` when they are not there, or more than once.
  private static func columns(of words: [UInt8], in line: ArraySlice<UInt8>) -> Range<Int>? {
    guard line.count <= SourceExcerpt.longestLine, let first = words.first else { return nil }
    let places = line.indices.filter { line[$0] == first && line[$0...].starts(with: words) }
    guard let place = places.first, places.count == 1 else { return nil }
    let characters = { (bytes: ArraySlice<UInt8>) in bytes.count { $0 & 0xC0 != 0x80 } }
    let start = characters(line[..<place]) + 1
    return start..<(start + characters(words[...]))
  }
}

extension Reading {
  /// Whether a part stands on a line, unlike the document or a key that is missing.
  fileprivate func hasLine(_ part: Part) -> Bool {
    switch part {
    case .document: false
    case .metadata(let key): sourceMap.metadataLines[key] != nil
    default: true
    }
  }
}

extension Facts {
  /// The facts that stay the same when lines move: all but numbers.
  fileprivate var identity: [UInt8] {
    var words: [String] = []
    for (name, fact) in sorted(by: { $0.key < $1.key }) {
      switch fact {
      case .text(let text): words += [name, text]
      case .texts(let texts): words += [name] + texts
      case .date(let date): words += [name, date.iso]
      case .section(let kind): words += [name, kind.rawValue]
      case .sections(let kinds): words += [name] + kinds.map(\.rawValue)
      case .field(let field): words += [name, field.rawValue]
      case .fields(let fields): words += [name] + fields.map(\.rawValue)
      case .number, .numbers: break
      }
    }
    return Array(words.joined(separator: "\u{1F}").utf8)
  }
}
