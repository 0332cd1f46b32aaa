/// The words that only the printers of diagnostics and the explanations of rules need.
extension Terms {
  /// The word before how to mend something.
  var help: String { pick("tip", "help") }

  /// How many appraisals have errors.
  func withErrors(_ number: Int) -> String { pick("\(number) met fouten", "\(number) with errors") }

  /// How many findings were silenced.
  func silenced(_ number: Int) -> String { pick("\(number) onderdrukt", "\(number) silenced") }

  /// That there is more than a page of annotations shows.
  func moreAnnotations(_ counts: String, shown: Int) -> String {
    pick(
      "In totaal \(counts). GitHub toont er \(shown) van elke soort; appraise check toont ze alle.",
      "\(counts) in all. GitHub shows \(shown) of each kind; appraise check shows them all.")
  }

  /// The name of the case of an appraisal in which nothing was found.
  var nothingFound: String { pick("niets gevonden", "nothing found") }

  /// The label of a rule's severity.
  var severity: String { pick("Ernst", "Severity") }

  /// The heading of an example that breaks a rule.
  var breaksRule: String { pick("Zo niet", "This breaks it") }

  /// The heading of an example that keeps a rule.
  var keepsRule: String { pick("Zo wel", "This keeps it") }

  /// The heading of how to silence a rule.
  var silencing: String { pick("Uitzetten", "To silence it") }

  /// Before the comment that silences a rule.
  var silencingInText: String { pick("In de tekst van een CAT:", "In the text of an appraisal:") }

  /// Before the front matter that silences a rule.
  var silencingInFrontMatter: String {
    pick("Of bovenaan, in de front matter:", "Or at its top, in the front matter:")
  }

  /// Before the option that silences a rule.
  var silencingForOneRun: String { pick("Of voor één keer:", "Or for a single run:") }

  /// What names a whole group of rules.
  func silencingGroup(_ pattern: String) -> String {
    pick(
      "\(pattern) noemt alle regels van de groep.", "\(pattern) names all the rules of the group.")
  }
}
