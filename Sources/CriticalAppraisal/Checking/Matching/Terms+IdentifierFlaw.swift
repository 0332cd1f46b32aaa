extension Terms {
  /// What is wrong with an identifier, and how to mend it.
  func wording(ofFlaw facts: Facts) -> Rule.Wording {
    let value = facts.text("value").excerpt(64)
    let kind = facts.text("kind")
    let suggestion = facts.text("suggestion")
    let cause = IdentifierFlaw.Cause(rawValue: facts.text("cause")) ?? .form
    let alternative = facts.text("alternative")
    let meant =
      "\"\(suggestion)\"" + (alternative.isEmpty ? "" : pick(" of ", " or ") + "\"\(alternative)\"")
    let help =
      suggestion.isEmpty
      ? pick(
        "Neem het nummer over van de pagina van de uitgever, PubMed of het register.",
        "Copy the number from the page of the publisher, PubMed or the register.")
      : pick(
        "Waarschijnlijk is \(meant) bedoeld; kijk het na bij de bron.",
        "Probably \(meant) is meant; look it up at the source.")
    return Rule.Wording(message(cause, kind, value), help: self.help(cause, suggestion) ?? help)
  }

  private func message(_ cause: IdentifierFlaw.Cause, _ kind: String, _ value: String) -> String {
    switch cause {
    case .checkDigit:
      pick(
        "\(kind) \"\(value)\" klopt niet: het controlecijfer is een ander",
        "\(kind) \"\(value)\" is not right: the check digit is another one")
    case .noCheckDigit:
      pick(
        "\(kind) \"\(value)\" mist het laatste teken, het controlecijfer",
        "\(kind) \"\(value)\" lacks its last character, the check digit")
    case .length:
      pick(
        "\(kind) \"\(value)\" heeft te veel of te weinig cijfers",
        "\(kind) \"\(value)\" has too many or too few digits")
    case .letter:
      pick(
        "\(kind) \"\(value)\" bevat een letter O waar een nul hoort",
        "\(kind) \"\(value)\" has a letter O where a zero belongs")
    case .blank:
      pick("\(kind) \"\(value)\" bevat een spatie", "\(kind) \"\(value)\" has a blank in it")
    case .stop:
      pick(
        "\(kind) \"\(value)\" eindigt op een leesteken dat er niet bij hoort",
        "\(kind) \"\(value)\" ends in a punctuation mark that is no part of it")
    case .otherKind:
      pick("\"\(value)\" is geen \(kind)", "\"\(value)\" is no \(kind)")
    case .leadingZero:
      pick("\(kind) \"\(value)\" begint met een nul", "\(kind) \"\(value)\" begins with a zero")
    case .tooHigh:
      pick(
        "\(kind) \"\(value)\" is hoger dan er nummers zijn uitgegeven",
        "\(kind) \"\(value)\" is higher than any number given out")
    case .address:
      pick(
        "\"\(value)\" is niet het gewone adres van een DOI",
        "\"\(value)\" is not the usual address of a DOI")
    case .placeholder:
      pick(
        "\(kind) \"\(value)\" lijkt verzonnen: zo beginnen voorbeelden",
        "\(kind) \"\(value)\" looks invented: examples begin like this")
    case .form:
      pick(
        "\"\(value)\" heeft niet de vorm van een \(kind)",
        "\"\(value)\" has not the form of a \(kind)")
    }
  }

  /// How to mend what can be mended in one way only.
  private func help(_ cause: IdentifierFlaw.Cause, _ suggestion: String) -> String? {
    switch cause {
    case .otherKind where !suggestion.isEmpty:
      pick("Noem het \"\(suggestion)\".", "Give it as \"\(suggestion)\".")
    case .letter, .blank, .stop, .leadingZero, .address:
      suggestion.isEmpty ? nil : pick("Schrijf \"\(suggestion)\".", "Write \"\(suggestion)\".")
    case .placeholder:
      pick(
        "Zoek de DOI op in PubMed of op doi.org; heeft het artikel er geen, laat hem dan weg.",
        "Look the DOI up in PubMed or on doi.org; leave it out if the paper has none.")
    default: nil
    }
  }
}

extension IdentifierMention {
  /// What a wording needs to know of a flaw, with the bytes as typed.
  func facts(_ flaw: IdentifierFlaw, typed: String) -> Facts {
    [
      "kind": .text(identifier.kind.name), "value": .text(typed),
      "cause": .text(flaw.cause.rawValue), "suggestion": .text(flaw.suggestion),
      "alternative": .text(flaw.alternative),
    ]
  }
}
