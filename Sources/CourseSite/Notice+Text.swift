public import CriticalAppraisal

extension Notice {
  /// The notice as a compiler would print it: place, severity, and what there is to say.
  public func text(in language: Language) -> String {
    let terms = Terms.terms(language)
    let places = [line, column].compactMap(\.self).map { ":\($0)" }
    let place = path + places.joined()
    return "\(place): \(terms.name(of: severity)): \(matter.text(terms))".showingControls
  }
}

extension String {
  /// The text on one line, with a sign in the place of all that acts on a terminal or turns the
  /// writing around: a file may have any name.
  fileprivate var showingControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Notice.Matter {
  fileprivate func text(_ terms: Terms) -> String {
    switch self {
    case .file(let reason, let isWriting):
      let tried =
        isWriting
        ? terms.pick("kan niet worden geschreven", "cannot be written")
        : terms.pick("kan niet worden gelezen", "cannot be read")
      return "\(tried): \(reason.text(terms))"
    case .nameIsNoText:
      return terms.pick(
        "de bestandsnaam is geen UTF-8; geef het bestand een andere naam",
        "the file name is not UTF-8; give the file another name")
    case .linkNotFollowed:
      return terms.pick(
        "symbolische koppeling wordt niet gevolgd: ze wijst naar een map of buiten de cursus",
        "symbolic link is not followed: it leads to a folder or out of the course")
    case .collision(let output, let others):
      return collision(output, others, terms)
    case .noRetractions(let missing):
      let columns = terms.list(missing)
      return terms.pick(
        "geen bestand van Retraction Watch: de eerste regel noemt geen \(columns)",
        "no Retraction Watch file: its first line does not name \(columns)")
    case .outputHoldsInput:
      return terms.pick(
        "de uitvoermap bevat de invoer; kies een andere map",
        "the output folder holds the input; choose another folder")
    case .noAppraisals(let drafts):
      guard drafts > 0 else {
        return terms.pick(
          "geen CAT's gevonden (.md, .markdown)", "no appraisals found (.md, .markdown)")
      }
      return terms.pick(
        "alleen concepten gevonden; neem ze mee met --drafts",
        "only drafts found; include them with --drafts")
    case .imageNotCopied(let image, let obstacle):
      return terms.pick(
        "afbeelding \"\(image)\" is niet gekopieerd: ", "image \"\(image)\" is not copied: ")
        + obstacle.text(terms)
    case .linkLeavesSite(let file):
      return terms.pick(
        "link naar \"\(file)\": dat bestand komt niet op de site",
        "link to \"\(file)\": that file is not copied to the site")
    case .brokenYAML, .noMapping, .unknownKey, .repeatedKey, .missingKey, .wrongType, .unknownValue:
      return courseFile(terms)
    case .bibliographyUnread(let path):
      return terms.pick(
        "bibliografie \"\(path)\" is niet te lezen; controleer de naam; het bestand moet binnen de "
          + "cursus staan",
        "bibliography \"\(path)\" cannot be read; check its name; the file must be within the course"
      )
    case .instrumentsUnread(let path):
      return terms.pick(
        "instrumenten \"\(path)\" zijn niet te lezen; controleer de naam; het bestand moet binnen de "
          + "cursus staan",
        "instruments \"\(path)\" cannot be read; check the name; the file must be within the course"
      )
    case .bibliography(let cause): return cause.text(terms)
    case .brokenTemplate, .unknownTemplate, .unknownVariable, .unusedVariable:
      return template(terms)
    }
  }

  private func collision(_ output: String, _ others: [String], _ terms: Terms) -> String {
    guard !others.isEmpty else {
      return terms.pick(
        "\(output) is de voorpagina van de cursus; geef dit bestand een andere naam",
        "\(output) is the front page of the course; give this file another name")
    }
    let names = terms.list(others.map { "\"\($0)\"" })
    return terms.pick(
      "wordt dezelfde pagina als \(names): \(output); geef een van beide een andere naam",
      "becomes the same page as \(names): \(output); give one of them another name")
  }

  private func courseFile(_ terms: Terms) -> String {
    switch self {
    case .brokenYAML(let problem):
      return terms.pick("geen geldige YAML: \(problem)", "not valid YAML: \(problem)")
    case .noMapping:
      return terms.pick(
        "verwacht regels als \"title: …\"", "expected lines such as \"title: …\"")
    case .unknownKey(let key, let suggestion):
      return terms.pick("onbekende sleutel \"\(key)\"", "unknown key \"\(key)\"")
        + terms.question(suggestion)
    case .repeatedKey(let key):
      return terms.pick("\"\(key)\" staat er twee keer", "\"\(key)\" is there twice")
    case .missingKey(let key):
      return terms.pick("\"\(key)\" ontbreekt", "\"\(key)\" is missing")
    case .wrongType(let key, let expected):
      return terms.pick("\"\(key)\" moet ", "\"\(key)\" must be ") + expected.text(terms)
        + terms.pick(" zijn", "")
    case .unknownValue(let key, let value, let suggestion, let known):
      let text = terms.pick(
        "onbekende waarde \"\(value)\" bij \"\(key)\"", "unknown value \"\(value)\" of \"\(key)\"")
      return text
        + (suggestion == nil && !known.isEmpty
          ? terms.pick("; kies uit ", "; choose from ") + known.joined(separator: ", ")
          : terms.question(suggestion))
    default: return ""
    }
  }

  private func template(_ terms: Terms) -> String {
    switch self {
    case .brokenTemplate(let mistake): return mistake.text(terms)
    case .unknownTemplate(let suggestion):
      return terms.pick(
        "geen sjabloon dat appraise kent; het bestand wordt niet gebruikt",
        "no template that appraise knows; the file is not used") + terms.question(suggestion)
    case .unknownVariable(let name, let suggestion):
      return terms.pick("onbekende variabele \"\(name)\"", "unknown variable \"\(name)\"")
        + terms.question(suggestion)
    case .unusedVariable(let name):
      return terms.pick(
        "{{{\(name)}}} ontbreekt; wat daar hoort te staan, komt op geen enkele pagina",
        "{{{\(name)}}} is missing; what belongs there is on no page")
    default: return ""
    }
  }
}

extension FileError.Reason {
  /// The reason in words.
  func text(_ terms: Terms) -> String {
    switch self {
    case .missing:
      terms.pick(
        "bestaat niet; controleer de naam en de map", "it does not exist; check its name and folder"
      )
    case .forbidden: terms.pick("geen toestemming", "permission denied")
    case .exists: terms.pick("bestaat al", "it exists already")
    case .isFolder: terms.pick("is een map", "it is a folder")
    case .isNoFolder: terms.pick("is geen map", "it is not a folder")
    case .isNoFile: terms.pick("is geen gewoon bestand", "it is not a plain file")
    case .noSpace: terms.pick("de schijf is vol", "the disk is full")
    case .brokenPipe: terms.pick("niemand leest mee", "nobody is reading")
    case .nameTooLong: terms.pick("de naam is te lang", "the name is too long")
    case .tooLarge(let limit):
      terms.pick(
        "groter dan \(limit >> 20) MiB, en dat is geen CAT",
        "larger than \(limit >> 20) MiB, which no appraisal is")
    case .other(let number): terms.pick("systeemfout \(number)", "system error \(number)")
    }
  }
}

extension Notice.Expectation {
  fileprivate func text(_ terms: Terms) -> String {
    switch self {
    case .text: terms.pick("een tekst", "a text")
    case .texts: terms.pick("een lijst van teksten", "a list of texts")
    case .rules:
      terms.pick(
        "een lijst van regels met error, warning, note of off",
        "a list of rules with error, warning, note or off")
    case .address:
      terms.pick("een adres dat met https:// begint", "an address that begins with https://")
    case .years: terms.pick("een aantal jaren, zoals 10", "a number of years, such as 10")
    case .instruments:
      terms.pick(
        "de naam van een bestand of een lijst van instrumenten, elk met \"naam\" en \"items\",",
        "the name of a file or a list of instruments, each with \"name\" and \"items\"")
    case .items:
      terms.pick(
        "een lijst van hooguit 100 namen, of van \"nl\" en \"en\" met \"punten\",",
        "a list of at most 100 names, or of \"nl\" and \"en\" with \"points\"")
    case .points:
      terms.pick("een heel getal van 0 tot 100", "a whole number from 0 to 100")
    case .pathWithin: terms.pick("een map binnen de cursus", "a folder within the course")
    }
  }
}

extension Notice.TemplateMistake {
  fileprivate func text(_ terms: Terms) -> String {
    switch self {
    case .sectionEnd:
      terms.pick(
        "deze afsluiting hoort niet bij het geopende blok",
        "this end does not belong to the open section")
    case .unfinishedTag: terms.pick("tag zonder einde", "tag without end")
    case .unclosedSection:
      terms.pick("een blok {{#…}} is niet afgesloten", "a section {{#…}} is not closed")
    case .partial:
      terms.pick(
        "een sjabloon kan geen ander sjabloon invoegen",
        "a template cannot include another template")
    case .other: terms.pick("geen geldig sjabloon", "not a valid template")
    }
  }
}

extension Notice.ImageObstacle {
  fileprivate func text(_ terms: Terms) -> String {
    switch self {
    case .outside: terms.pick("ligt buiten de cursus", "it is outside the course")
    case .kind:
      terms.pick(
        "alleen png, jpg, gif, webp en avif worden gekopieerd",
        "only png, jpg, gif, webp and avif are copied")
    case .file(.tooLarge(let limit)):
      terms.pick("groter dan \(limit >> 20) MiB", "larger than \(limit >> 20) MiB")
    case .file(let reason): reason.text(terms)
    case .taken(let other):
      terms.pick("\"\(other)\" heeft hetzelfde pad", "\"\(other)\" has the same path")
    }
  }
}

extension Terms {
  /// "did you mean", when there is something to suggest.
  func question(_ suggestion: String?) -> String {
    suggestion.map { pick("; bedoel je \"\($0)\"?", "; did you mean \"\($0)\"?") } ?? ""
  }
}
