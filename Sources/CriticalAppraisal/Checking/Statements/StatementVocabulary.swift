/// The words and phrases that statements are read by, in Dutch and English.
struct StatementVocabulary: Sendable {
  private var phrases: Phrases
  private var terms: [StatementTerm]

  /// The vocabulary.
  static let shared = StatementVocabulary(entries)

  private init(_ entries: [(StatementTerm, [String])]) {
    phrases = Phrases(entries.flatMap(\.1))
    terms = entries.flatMap { entry in entry.1.map { _ in entry.0 } }
  }

  /// The longest phrase at the start of a word.
  func term(at index: Int, in text: Span<UInt8>) -> (term: StatementTerm, end: Int)? {
    guard let match = phrases.match(at: index, in: text) else { return nil }
    var end = match.range.upperBound
    while TextByte.isWord(text, before: end), TextByte.isWord(text, at: end) { end += 1 }
    return (terms[match.phrase], end)
  }

  private static let entries: [(StatementTerm, [String])] = [
    (
      .measure(.ratio),
      [
        "RR", "OR", "HR", "IRR", "aRR", "aOR", "aHR", "cOR", "relative risk*", "risk ratio*",
        "odds ratio*", "odds-ratio*", "hazard ratio*", "hazard-ratio*", "rate ratio*",
        "relatief risico", "relatieve risico", "risicoratio*", "oddsratio*", "hazardratio*",
        "rateratio*", "incidentiedichtheidsratio*", "incidence rate ratio*",
      ]
    ),
    (
      .measure(.meanDifference),
      [
        "MD", "SMD", "WMD", "mean difference*", "mean between-group difference*",
        "difference in means", "gemiddeld verschil", "gemiddelde verschil",
        "verschil in gemiddelden",
        "standardised mean difference*", "standardized mean difference*", "hedges' g", "cohen's d",
        "hedges’ g", "cohen’s d", "gestandaardiseerd gemiddeld verschil",
        "gestandaardiseerd verschil",
      ]
    ),
    (
      .measure(.difference),
      [
        "verschil", "verschillen", "verschilde", "verschilden", "difference", "differences",
        "differed by",
      ]
    ),
    (
      .measure(.absoluteReduction),
      [
        "ARR", "ARV", "ABI", "RBI", "ARI", "RD", "absolute risk reduction", "risk difference",
        "absolute risk difference", "absolute risk increase", "absolute benefit increase",
        "absolute risicoreductie", "absoluut risicoverschil", "absolute risicoverschil",
        "risicoverschil", "absolute reduction", "absolute reductie", "absolute toename",
      ]
    ),
    (
      .measure(.relativeReduction),
      [
        "RRR", "RRI", "relative risk reduction", "relative reduction", "relatieve risicoreductie",
        "relatieve reductie", "relatieve daling", "relatief", "relative", "relatively",
        "relative risk increase", "relative increase", "relatieve toename",
      ]
    ),
    (
      .measure(.numberNeededToTreat),
      [
        "NNT", "NNH", "NNTB", "NNTH", "NNTs", "number needed to treat", "number needed to harm",
        "number-needed-to-treat", "numbers needed to treat", "aantal te behandelen patiënten",
      ]
    ),
    (
      .measure(.other),
      [
        "sensitiv*", "sensitief", "sensitiviteit", "specifici*", "PPV", "NPV", "PVW", "NVW", "LR+",
        "LR-", "LR−", "LR–", "LR", "DOR", "AUC", "ICC", "kappa", "likelihood ratio*",
        "likelihoodratio*", "likelihood-ratio*", "negative likelihood ratio*",
        "positive likelihood ratio*", "prevalen*", "mean", "gemiddelde", "gemiddeld", "correlati*",
        "diagnostic odds ratio*", "diagnostische oddsratio*", "coefficient", "coëfficiënt", "beta",
        "β", "slope", "incidence", "incidentie", "risk", "risico", "proportion", "proportie",
      ]
    ),
    (
      .interval,
      [
        "BI", "CI", "BHI", "BI95", "CI95", "C.I.", "B.I.", "b.i.", "ci:", "bi:",
        "betrouwbaarheidsinterval*", "betrouwbaarheids interval*", "confidence interval*",
        "confidence limits",
      ]
    ),
    (
      .spread,
      [
        "CrI", "HDI", "UI", "PI", "IQR", "IKA", "SD", "SE", "SEM", "range", "spreiding",
        "standaarddeviatie*", "standaardafwijking*", "standaardfout*", "standard deviation*",
        "standard error*", "credible interval*", "geloofwaardigheidsinterval*",
        "prediction interval*", "voorspellingsinterval*", "interquartile*", "interkwartiel*",
        "uncertainty interval*",
      ]
    ),
    (
      .p,
      [
        "p", "p-waarde", "p-waarde van", "p-value", "p-value of", "p value", "p value of",
        "p waarde", "overschrijdingskans", "overschrijdingskans van", "p-waarden", "p-values",
      ]
    ),
    (
      .otherP,
      [
        "p for", "p-trend", "p voor", "p-interactie", "p-interaction", "p trend", "p interaction",
        "p heterogeneity", "p heterogeniteit", "p-heterogeneity", "p-value for", "p value for",
        "p-waarde voor", "p-heterogeniteit",
      ]
    ),
    (.notSignificant, ["ns", "n.s.", "NS", "N.S."]),
    (.count, ["n", "aantal"]),
    (.to, ["tot", "to", "t/m", "tot en met", "à"]),
    (.and, ["en", "and"]),
    (.between, ["tussen", "between"]),
    (
      .versus,
      [
        "vs", "vs.", "v", "v.", "versus", "tegen", "t.o.v.", "tov", "ten opzichte van", "tegenover",
        "vergeleken met", "compared with", "compared to", "against",
      ]
    ),
    (.of, ["of", "van de", "van", "uit", "out of", "op de"]),
    (
      .link,
      [
        "met", "with", "een", "a", "an", "is", "was", "loopt", "liep", "loopt van", "liep van",
        "ran from", "from", "runs from", "ranged from", "ranging from", "bedraagt", "bedroeg",
        "het", "the", "were", "waren", "met een", "with a", "and a", "en een",
      ]
    ),
    (
      .unit,
      [
        "punt", "punten", "point", "points", "mm", "cm", "kg", "g", "graden", "degrees", "mmHg",
        "ml", "meter", "metres", "meters", "nrs-punten", "rmdq-punten", "rmdq points", "nrs points",
        "percentage points", "procentpunten", "g/kg", "ng/ml", "mmol/l", "schaalpunten",
      ]
    ),
    (
      .direction,
      [
        "lager", "hoger", "minder", "meer", "lower", "higher", "less", "more", "fewer", "better",
        "beter", "gunstiger", "slechter", "worse", "daalde*", "daling*", "afname*", "verminder*",
        "reductie*", "reduc*", "decrease*", "fell", "drop*", "decline*", "verlaag*", "minus",
        "voordeel", "favour*", "favor*", "verbeter*", "improve*", "verlies", "loss", "lost",
        "zakte",
      ]
    ),
    (
      .people,
      [
        "patiënt*", "patient*", "deelnemer*", "mensen", "volwassenen", "personen", "proefpersonen",
        "vrouwen", "mannen", "kinderen", "ouderen", "participant*", "people", "adults", "women",
        "men", "children", "subjects", "persons", "individuals", "respondent*", "cases",
      ]
    ),
    (
      .time,
      [
        "seconde*", "second*", "minuten", "minuut", "minute*", "uur", "uren", "hour*", "dag",
        "dagen", "day", "days", "week", "weken", "weeks", "maand*", "month*", "jaar", "jaren",
        "year*", "sessies", "sessions",
      ]
    ),
    (
      .randomised,
      [
        "gerandomiseerd*", "randomi*", "geloot*", "loot*", "toegewezen", "verdeeld*", "allocated",
        "assigned",
      ]
    ),
    (
      .approximate,
      [
        "ongeveer", "circa", "ca.", "ca", "bijna", "ruim", "about", "approximately", "around",
        "nearly", "almost", "roughly", "some", "zo'n", "zo’n", "rond", "minstens", "at least",
        "hooguit", "at most", "meer dan", "minder dan", "more than", "less than", "over",
      ]
    ),
    (
      .doubt,
      [
        "cannot be right", "niet kan kloppen", "niet kunnen kloppen", "niet klopt", "niet kloppen",
        "verkeerd", "implausib*", "niet juist", "can't be right", "klopt niet", "kloppen niet",
        "kan niet kloppen",
        "kunnen niet kloppen", "onmogelijk", "impossible", "drukfout*", "zetfout*", "typo*",
        "misprint*", "tikfout*", "rekenfout*", "slip", "slips", "incorrect", "onjuist",
        "inconsist*", "tegenstrijdig*", "contradict*", "does not fit", "do not fit", "past niet",
        "does not match", "do not match", "do not agree", "does not agree", "do not add up",
        "not add up", "komt niet overeen", "komen niet overeen", "cannot be correct", "fout",
        "foutief", "wrong", "erratum", "error", "errors",
      ]
    ),
    (
      .oneSided,
      ["eenzijdig*", "one-sided", "one-tailed", "one sided", "one tailed", "non-inferior*"]
    ),
    (
      .asymmetric,
      [
        "mediaan", "mediane", "median*", "bootstrap*", "exact*", "hodges*", "bayes*", "profile*",
        "fieller*", "geometri*", "quantile*", "bias-corrected", "permutati*", "bonferroni*", "holm",
        "tukey*", "greenhouse*",
        "huynh*", "fisher*",
      ]
    ),
    (
      .scale,
      [
        "NRS", "VAS", "RMDQ", "ODI", "NDI", "NPQ", "QBPDQ", "PSFS", "WOMAC", "DASH", "HADS", "PHQ",
        "PCS", "TSK", "FABQ", "HOOS", "KOOS", "SPADI", "schaal van", "schaal", "scale of",
        "scale from", "scale",
      ]
    ),
    (.respectively, ["respectievelijk", "respectively", "resp", "resp."]),
    (
      .name,
      [
        "tabel", "table", "figuur", "figure", "fig", "bijlage", "appendix", "fase", "phase",
        "studie", "study", "trial", "stap", "step", "groep", "group", "arm", "score",
        "scores", "beginscore", "visit", "bezoek", "in", "kwartaal", "domein", "domain", "item",
      ]
    ),
    (
      .rate,
      ["per jaar", "per year", "jaarlijks", "annual", "annually", "persoonsjaren", "person-years"]
    ),
    (.test(.t), ["t"]), (.test(.f), ["F"]), (.test(.z), ["z"]), (.test(.r), ["r"]),
    (
      .test(.chiSquared),
      [
        "χ2", "χ²", "χ", "chi2", "chi²", "chi-squared", "chi-square", "chi-kwadraat",
        "chi kwadraat", "chikwadraat", "X2", "X²",
      ]
    ),
    (
      .singleItem,
      [
        "single item", "single-item", "één item", "een enkel item", "one item",
        "whole numbers", "hele getallen", "gehele getallen",
      ]
    ),
    (.total, ["totaal", "total", "totals"]),
    (
      .completed,
      [
        "voltooi*", "afgerond", "rondden", "completed", "completing", "gevolgd",
        "geanalyseerd*", "analysed", "analyzed", "beschikbaar", "available",
      ]
    ),
    (
      .lost,
      [
        "uitgevallen", "uitval*", "vielen", "viel uit", "haakten", "dropped out", "drop-outs",
        "lost to follow-up", "lost to follow up", "withdrew",
      ]
    ),
  ]
}
