extension DiagnosticPrinter {
  /// SARIF 2.1.0 with one run: the rules, and a result for each diagnostic.
  func sarif(_ files: [CheckedAppraisal]) -> String {
    let indices = Dictionary(
      Rule.all.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let log: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": ["name": "appraise", "rules": .array(Rule.all.map(descriptor))]],
          "language": .string(language.rawValue),
          "columnKind": "unicodeCodePoints",
          "results": .array(files.flatMap { results($0, indices) }),
        ]
      ],
    ]
    return log.serialized(pretty: true) + "\n"
  }

  private func descriptor(_ rule: Rule) -> JSON {
    [
      "id": .string(rule.id),
      "shortDescription": ["text": .string(rule.title[language])],
      "help": ["text": .string(rule.explanation[language])],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": ["tags": [.string(rule.group)]],
    ]
  }

  private func results(_ file: CheckedAppraisal, _ indices: [String: Int]) -> [JSON] {
    var seen: [[UInt8]: Int] = [:]
    return located(file).map { diagnostic in
      seen[diagnostic.identity, default: 0] += 1
      return result(
        diagnostic, index: indices[diagnostic.rule], occurrence: seen[diagnostic.identity] ?? 1)
    }
  }

  private func result(_ diagnostic: LocatedDiagnostic, index: Int?, occurrence: Int) -> JSON {
    var members: [(key: String, value: JSON)] = [("ruleId", .string(diagnostic.rule))]
    if let index { members.append(("ruleIndex", .integer(index))) }
    var region: [(key: String, value: JSON)] = [
      ("startLine", .integer(diagnostic.line)), ("startColumn", .integer(diagnostic.column)),
    ]
    if let columns = diagnostic.columns {
      region.append(("endColumn", .integer(columns.upperBound)))
    }
    members += [
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(diagnostic.messageWithHelp)]),
      (
        "locations",
        [
          [
            "physicalLocation": [
              "artifactLocation": ["uri": .string(Self.uri(diagnostic.path))],
              "region": .object(region),
            ]
          ]
        ]
      ),
      (
        "partialFingerprints",
        ["ruleAndText/v1": "\(Self.hash(diagnostic.identity)):\(occurrence)"]
      ),
    ]
    return .object(members)
  }

  /// A path as a relative reference, percent-encoded.
  private static func uri(_ path: String) -> String {
    let plain = { (byte: UInt8) in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
      default: false
      }
    }
    return path.utf8.map { byte in
      plain(byte)
        ? String(Unicode.Scalar(byte))
        : (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Sixteen digits that are the same on every machine and in every run.
  private static func hash(_ bytes: [UInt8]) -> String {
    var hash = FNVHash()
    for byte in bytes { hash.combine(byte) }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension LocatedDiagnostic {
  /// The message and how to mend it, for formats that have one text.
  var messageWithHelp: String { help.map { "\(message). \($0)" } ?? message }
}
