extension BibliographyProblem {
  /// The problem as the facts of a diagnostic.
  var facts: Facts {
    var facts: Facts = ["line": .number(line)]
    switch cause {
    case .encoding(let name): facts["encoding"] = .text(name)
    case .unknownFormat: facts["cause"] = .text("format")
    case .empty: facts["cause"] = .text("empty")
    case .repeatedKey(let key, let line):
      facts["repeated"] = .text(key)
      facts["first"] = .number(line)
    case .unclosedRecord(let name): facts["unclosed"] = .text(name)
    case .unclosedValue(let name): facts["unclosedValue"] = .text(name)
    case .expected(let what): facts["expected"] = .text(what)
    case .unknownAbbreviation(let name): facts["abbreviation"] = .text(name)
    case .unknownRecord(let key): facts["record"] = .text(key)
    case .tooDeep: facts["cause"] = .text("depth")
    case .noRecord: facts["cause"] = .text("record")
    case .strayLine: facts["cause"] = .text("stray")
    }
    return facts
  }

  /// The problem of some facts; `nil` where they tell of none.
  init?(_ facts: Facts) {
    let text = { (name: String) in facts[name] == nil ? nil : facts.text(name) }
    let cause: Cause? =
      if let name = text("encoding") {
        .encoding(name)
      } else if let key = text("repeated") {
        .repeatedKey(key, firstLine: facts.number("first"))
      } else if let name = text("unclosed") {
        .unclosedRecord(name)
      } else if let name = text("unclosedValue") {
        .unclosedValue(name)
      } else if let what = text("expected") {
        .expected(what)
      } else if let name = text("abbreviation") {
        .unknownAbbreviation(name)
      } else if let key = text("record") {
        .unknownRecord(key)
      } else {
        [
          "format": .unknownFormat, "empty": .empty, "depth": .tooDeep, "record": .noRecord,
          "stray": .strayLine,
        ][facts.text("cause")]
      }
    guard let cause else { return nil }
    self.init(.warning, line: facts.number("line"), cause)
  }
}
