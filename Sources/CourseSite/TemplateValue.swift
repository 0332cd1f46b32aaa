import CriticalAppraisal

/// What a template shows: texts, finished HTML, and lists and groups of them.
enum TemplateValue: Sendable {
  /// Escaped wherever it is shown, however many braces the template uses.
  case text(String)
  /// Shown as it is; made by the program itself, never by an author.
  case html(HTML)
  case flag(Bool)
  case list([TemplateValue])
  /// A list whose values are made one by one, when they are shown.
  case each(count: Int, value: @Sendable (Int) -> TemplateValue)
  /// A few values by name; they are looked through, for which so few need no hash table.
  case group(KeyValuePairs<String, TemplateValue>)

  /// Whether there is nothing to show; `nil` for a flag, which shows nothing anyway.
  var isEmpty: Bool? {
    switch self {
    case .text(let text): text.isEmpty
    case .html(let html): html.isEmpty
    case .list(let values): values.isEmpty
    case .each(let count, _): count == 0
    case .group(let values): values.isEmpty
    case .flag: nil
    }
  }
}

extension TemplateValue {
  /// A value of a group by its name.
  func member(_ name: String) -> TemplateValue? {
    guard case .group(let members) = self else { return nil }
    for member in members where member.key == name { return member.value }
    return nil
  }

  /// A text as HTML.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(escaping: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
