/// The words that styles put between the data, in one language.
///
/// A word that has no translation does not compile. "et al.", "In", "doi" and "PubMed PMID" are the
/// same in Dutch lists.
struct StyleWords: Sendable {
  let language: Language

  /// After one editor, and after several: NLM, AMA, APA.
  let editor: (one: String, more: String)
  let editorShort: (one: String, more: String)
  let editorCapital: (one: String, more: String)
  /// After the number of an edition.
  let edition: String
  let internet: String
  let cited: String
  let availableFrom: String
  let accessed: String
  /// Before the date of an APA retrieval, and between date and address.
  let retrieved: (before: String, after: String)
  /// Before the number of a volume of a book: NLM and APA, AMA.
  let volume: (stopped: String, plain: String)
  let supplement: String
  let reportNumber: (vancouver: String, other: String)
  let number: String
  /// Before an article number in APA.
  let article: String
  let preprint: String
  let preprintPosted: String
  let published: String
  let publishedOnline: String
  let advanceOnline: String
  let noDate: String
  let inPress: (vancouver: String, other: String)
  let dissertation: String
  let masterThesis: String
  let bachelorThesis: String
  let doctoralCapital: String
  let dataset: String
  let datasetAPA: String
  let software: String
  let softwareAPA: String
  let video: String
  /// Before the language of an article, in AMA.
  let articleIn: String
  let months: [String]

  /// The words of a language.
  static func words(_ language: Language) -> StyleWords {
    language == .dutch ? dutch : english
  }

  static let english = StyleWords(
    language: .english,
    editor: ("editor", "editors"), editorShort: ("ed", "eds"), editorCapital: ("Ed.", "Eds."),
    edition: "ed.", internet: "Internet", cited: "cited", availableFrom: "Available from:",
    accessed: "Accessed", retrieved: ("Retrieved ", ", from "), volume: ("Vol.", "Vol"),
    supplement: "Suppl", reportNumber: ("Report No.:", "Report No."), number: "No.",
    article: "Article", preprint: "Preprint", preprintPosted: "Preprint posted online",
    published: "Published", publishedOnline: "Published online",
    advanceOnline: "Advance online publication",
    noDate: "n.d.", inPress: ("Forthcoming", "in press"), dissertation: "dissertation",
    masterThesis: "master's thesis", bachelorThesis: "bachelor's thesis",
    doctoralCapital: "Doctoral dissertation", dataset: "dataset", datasetAPA: "Data set",
    software: "software", softwareAPA: "Computer software", video: "video",
    articleIn: "Article in",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])

  static let dutch = StyleWords(
    language: .dutch,
    editor: ("red.", "red."), editorShort: ("red", "red"), editorCapital: ("Red.", "Red."),
    edition: "druk", internet: "Internet", cited: "geraadpleegd",
    availableFrom: "Beschikbaar via:", accessed: "Geraadpleegd op",
    retrieved: ("Geraadpleegd op ", ", van "), volume: ("Deel", "Deel"),
    supplement: "Suppl", reportNumber: ("Rapportnr.:", "Rapportnr."), number: "Nr.",
    article: "Artikel", preprint: "Preprint", preprintPosted: "Preprint online geplaatst",
    published: "Gepubliceerd", publishedOnline: "Online gepubliceerd",
    advanceOnline: "Voorafgaande onlinepublicatie", noDate: "z.d.",
    inPress: ("Te verschijnen", "in druk"), dissertation: "proefschrift",
    masterThesis: "masterscriptie", bachelorThesis: "bachelorscriptie",
    doctoralCapital: "Proefschrift", dataset: "dataset", datasetAPA: "Dataset",
    software: "software", softwareAPA: "Computersoftware", video: "video",
    articleIn: "Artikel in het",
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ])
}
