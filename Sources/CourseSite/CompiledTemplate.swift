import CriticalAppraisal

/// A Mustache template cut into literal bytes and places to fill.
///
/// Rendering by the Mustache library takes longer than all else a page needs. This knows what
/// templates usually hold: variables, sections, inverted sections, remarks and `empty(…)`. What
/// else a template holds is left to the library; ``Template`` chooses.
struct CompiledTemplate: Sendable {
  /// A piece of a template.
  indirect enum Piece: Sendable {
    case literal([UInt8])
    case variable(Name)
    case section(Name, isInverted: Bool, [Piece])
  }

  /// What a tag names: `labels.all`, `empty(title)`; no parts for `.`.
  struct Name: Sendable, Hashable {
    var parts: [String]
    /// Whether the tag asks if there is anything, instead of showing it.
    var asksIfEmpty: Bool
  }

  /// The pieces, in order.
  var pieces: [Piece]

  /// The names of all tags.
  var names: Set<Name> {
    var names: Set<Name> = []
    collect(pieces, into: &names)
    return names
  }

  private func collect(_ pieces: [Piece], into names: inout Set<Name>) {
    for piece in pieces {
      switch piece {
      case .literal: break
      case .variable(let name): names.insert(name)
      case .section(let name, _, let pieces):
        names.insert(name)
        collect(pieces, into: &names)
      }
    }
  }
}

extension CompiledTemplate {
  /// Fills the template with values.
  func render(_ values: TemplateValue, to output: inout [UInt8]) {
    var scopes = [values]
    render(pieces, &scopes, to: &output)
  }

  private func render(
    _ pieces: [Piece], _ scopes: inout [TemplateValue], to output: inout [UInt8]
  ) {
    for piece in pieces {
      switch piece {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .variable(let name): show(value(name, scopes), to: &output)
      case .section(let name, let isInverted, let pieces):
        let value = value(name, scopes)
        if isInverted {
          if isNothing(value) { render(pieces, &scopes, to: &output) }
          continue
        }
        switch value {
        case .flag(true)?: render(pieces, &scopes, to: &output)
        case nil, .flag(false)?: break
        case .list(let values)?:
          for value in values { render(pieces, in: value, &scopes, to: &output) }
        case .each(let count, let value)?:
          for number in 0..<count { render(pieces, in: value(number), &scopes, to: &output) }
        case .text?, .html?, .group?:
          if let value { render(pieces, in: value, &scopes, to: &output) }
        }
      }
    }
  }

  private func render(
    _ pieces: [Piece], in scope: TemplateValue, _ scopes: inout [TemplateValue],
    to output: inout [UInt8]
  ) {
    scopes.append(scope)
    render(pieces, &scopes, to: &output)
    scopes.removeLast()
  }

  private func show(_ value: TemplateValue?, to output: inout [UInt8]) {
    switch value {
    case .text(let text)?: output.append(escaping: text)
    case .html(let html)?: output.append(contentsOf: html.bytes)
    case .flag(let flag)?: output.append(contentsOf: "\(flag)".utf8)
    case .list?, .each?, .group?, nil: break
    }
  }

  private func isNothing(_ value: TemplateValue?) -> Bool {
    switch value {
    case nil, .flag(false)?: true
    case .list(let values)?: values.isEmpty
    case .each(let count, _)?: count == 0
    case .flag(true)?, .text?, .html?, .group?: false
    }
  }

  /// What a name stands for: looked up in the innermost scope that has its first part.
  private func value(_ name: Name, _ scopes: [TemplateValue]) -> TemplateValue? {
    guard let first = name.parts.first else { return scopes.last }
    var found: TemplateValue?
    for scope in scopes.reversed() {
      found = scope.member(first)
      if found != nil { break }
    }
    for part in name.parts.dropFirst() { found = found?.member(part) }
    return name.asksIfEmpty ? found?.isEmpty.map(TemplateValue.flag) : found
  }
}
