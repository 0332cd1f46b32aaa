/// How the parts of a question are recognised when it is written as a sentence.
enum QuestionWords {
  /// Whether a sentence seems to name a part; what is asked about, the intervention, it always has.
  static func isFound(_ field: ItemField, in text: String) -> Bool {
    guard !text.isEmpty else { return false }
    return field == .intervention || words[field]?.occur(in: text) ?? false
  }

  private static let words: [ItemField: Phrases] = [
    .population: Phrases([
      "patiënt*", "patient*", "volwassen*", "mensen", "mens", "personen", "kinderen", "kind",
      "jongeren", "adolescenten", "ouderen", "vrouwen", "mannen", "sporters", "cliënten",
      "zwangere*",
      "deelnemers", "werknemers", "hardlopers", "bewoners", "adults", "adult", "people", "person",
      "children", "child", "adolescents", "women", "men", "athletes", "clients", "participants",
      "workers", "runners", "individuals", "residents", "players", "iemand", "someone",
    ]),
    .comparison: Phrases([
      "dan", "vergeleken", "vergelijking", "ten opzichte van", "t.o.v.", "versus", "vs",
      "in plaats van",
      "than", "compared", "comparison", "instead of", "rather than", "relative to", "against",
    ]),
    .outcome: Phrases([
      "verminder*", "verbeter*", "verlaag*", "verhoog*", "vergroot*", "verkort*", "voorkom*",
      "versnel*", "herstel*", "pijn", "klachten", "functioneren", "functie", "beperkingen",
      "kwaliteit van leven", "effect op", "uitkomst*", "risico op", "kans op", "minder",
      "meer kans",
      "sneller", "aantonen", "uitsluiten", "opsporen", "reduc*", "improv*", "decreas*", "increas*",
      "shorten*", "prevent*", "recover*", "relieve*", "pain", "function", "disability",
      "quality of life", "effect on", "outcome*", "risk of", "less", "fewer", "faster", "exclude",
      "detect*", "rule out",
    ]),
  ]
}
