extension QuantityContext {
  /// Words in groups that mean the same.
  struct WordGroups: Sendable {
    private var phrases: Phrases
    private var groups: [Int]

    init(_ words: [[String]]) {
      phrases = Phrases(words.flatMap { $0 })
      groups = words.enumerated().flatMap { group, words in words.map { _ in group } }
    }

    /// The groups of which a word is in a text.
    func groups(in bytes: [UInt8]) -> Set<Int> {
      var found: Set<Int> = []
      var position = 0
      while let match = phrases.first(in: bytes.span, from: position) {
        found.insert(groups[match.phrase])
        position = match.range.upperBound
      }
      return found
    }
  }

  static let outcomeWords = WordGroups([
    ["pijn*", "pain*", "rugpijn*"],
    ["beperking*", "functioneren", "functie", "function*", "disabilit*", "invaliditeit"],
    ["kwaliteit van leven", "levenskwaliteit", "quality of life", "qol", "hrqol"],
    ["sterfte*", "overlijden", "overleed", "overleden", "mortalit*", "death*", "died", "dood"],
    ["herstel*", "recover*", "genezing", "genezen", "cure*", "heal*"],
    ["recidief*", "recidiev*", "terugval", "recurren*", "relaps*", "recurred"],
    ["depressi*", "somber*"], ["angst*", "anxiety"],
    ["bewegingsangst", "kinesiofobie", "kinesiophobia", "fear*"],
    ["zelfeffectiviteit", "self-efficacy", "vertrouwen", "confidence in"],
    ["catastrof*", "catastroph*"], ["vallen", "valincident*", "valpartij*", "falls", "faller*"],
    ["fractu*", "botbreuk*"], ["verzuim*", "werkhervatting", "return to work", "sick leave"],
    ["bijwerking*", "ongewenste", "adverse", "side effect*", "complicati*"],
    ["beroerte*", "cva", "stroke*"], ["hartinfarct*", "infarct*", "myocardial"],
    ["bloeding*", "bleed*"], ["opname*", "ziekenhuisopname*", "admission*", "hospitali*"],
    ["kracht", "spierkracht", "strength"],
    ["loopsnelheid", "lopen", "loopafstand", "walk*", "gait"],
    ["balans", "evenwicht", "balance"], ["mobiliteit", "beweeglijkheid", "range of motion"],
    ["slaap*", "sleep*"], ["vermoeidheid", "moeheid", "fatigue"], ["tevreden*", "satisf*"],
    ["uitval*", "dropout*", "drop-out*"], ["kosten", "cost*"], ["operatie*", "surgery"],
    ["infectie*", "infect*"], ["gewicht*", "weight*"], ["bloeddruk*", "blood pressure"],
    ["stijfheid", "stiffness"], ["respons", "responder*", "response"],
  ])

  static let comparatorWords = WordGroups([
    ["placebo*"], ["sham", "schijn*"], ["usual", "gebruikelijk*"], ["wachtlijst*", "waiting list"],
    ["sensor*", "biofeedback"], ["niets doen", "geen behandeling", "no treatment"],
    ["groepstraining*", "groepslessen", "group exercise"], ["manuele", "manual therapy"],
    ["operatie", "chirurgie", "surgery"], ["medicatie", "medication", "drug*"],
  ])

  static let qualifierWords = WordGroups([
    ["gecorrigeerd*", "adjusted", "aor", "ahr", "arr"],
    ["ongecorrigeerd*", "unadjusted", "crude", "ruwe"], ["per-protocol*", "per protocol"],
    ["sensitiviteitsanalyse*", "gevoeligheidsanalyse*", "sensitivity analys*"],
    ["subgroep*", "subgroup*", "jonger*", "ouder", "younger", "older"], ["mannen", "men", "male"],
    ["vrouwen", "women", "female"], ["worst case", "best case", "worst-case", "best-case"],
    ["ernstig*", "severe*"], ["mild*", "licht*"], ["kinderen", "children"],
    ["relatie*", "relativ*"],
    ["vaste", "fixed"], ["random effects", "random-effects"],
  ])

  static let foreignWords = Phrases([
    "andere", "ander", "another", "other", "others", "eerder*", "earlier", "previous*", "review",
    "reviews", "meta-analys*", "metaanalys*", "latere", "later", "richtlijn*", "guideline*", "mcid",
    "mic", "mid", "drempel*", "threshold*", "grens*", "minimaal klinisch*", "minimal*", "gepland*",
    "planned", "protocol*", "register*", "registry", "verwacht*", "expected", "aanvang",
    "baseline", "hypothe*", "zou", "would", "stel", "suppose", "bijvoorbeeld", "for example",
    "example", "poweranalyse*", "power", "steekproefberekening", "sample size", "pilot*",
    "daarentegen", "elders", "elsewhere", "vorige", "vroegere", "oorspronkelijk*", "original*",
    "gescreend", "screened", "geanalyseerd*", "analysed", "analyzed", "uitgenodigd", "invited",
    "eligible", "ingesloten", "completed", "voltooid*", "geschat*", "binnen de groep",
    "within-group", "cochrane", "follow-up studie", "cohort*",
  ])

  /// Stems of words that no outcome is told apart by.
  static let plainStems: Set<String> = [
    "behand", "treatm", "groep", "groepe", "group", "groups", "effect", "verschi", "versch",
    "result", "conclu", "onderz", "studie", "trial", "signif", "klinis", "clinic", "releva",
    "verge", "vergel", "compar", "betere", "grote", "kleine", "kleine", "large", "small", "gevond",
    "found", "gemidd", "patiën", "deelne", "partic", "therap", "interv", "contro", "bewijs",
    "eviden", "waarsc", "probab", "moderat", "modera", "zekerh", "certai", "punten", "points",
    "after", "their", "there", "these", "those", "which", "where", "people", "deze", "waren",
    "wordt", "worden", "werden", "kunnen", "zonder", "withou", "uitkom", "outcom", "primai",
    "primar", "duidel", "clearl", "daarme", "hiermee", "hierme", "waarbi", "voorde", "benefi",
    "showed", "reporte", "report", "toonde", "bleek", "geeft", "gives", "likely", "about",
    "ongeve", "every", "iedere", "volgen", "accord", "number", "aantal", "needed", "treat",
  ]
}
