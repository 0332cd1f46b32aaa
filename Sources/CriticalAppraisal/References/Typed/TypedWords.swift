/// Words that tell what a part of a reference is, in lower case.
enum TypedWords {
  /// The words of a text as bytes.
  static func list(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { Array($0.utf8) }
  }

  /// Words between names.
  static let joiners = list("& and en und")
  /// Small words before a family name.
  static let particles = list(
    "van von der den de ten ter te 't ’t ‘t het in op aan vom zu zur di da do dos das du del della "
      + "degli la le el al bin ben af av d' vd v.d y e")
  /// Particles that some write with a capital, when a name follows.
  static let capitalParticles = list(
    "van von der den de ten ter te 't ’t ‘t in op di da dos du del della la le vd v.d")
  /// What follows a name.
  static let suffixes = list("jr sr ii iii iv 2nd 3rd 4th")
  /// Who edited.
  static let editors = list("editor editors ed eds red redactie redacteur redacteuren")
  /// Words in the names of groups of authors.
  static let groups = list(
    "group groups team collaborators collaboration collaborative consortium investigators network "
      + "committee taskforce force panel werkgroep groep studiegroep commissie society initiative trialists "
      + "collaborations members workgroup")
  /// Words in the names of organisations.
  static let organisations = list(
    "institute instituut institutes organization organisation organisatie council commission "
      + "commissie committee association society societies koninklijk koninklijke royal genootschap "
      + "vereniging federatie federation ministerie ministry department departement werkgroep centrum "
      + "centre center centers centres zorginstituut stichting foundation raad gezondheidsraad college "
      + "university universiteit hogeschool group network consortium collaboration academy agency "
      + "agentschap bureau board service services fonds bond collaborators team panel rijksinstituut "
      + "inspectie nhg-werkgroep ziekenhuis hospital clinic kliniek kenniscentrum kennisinstituut "
      + "kennisplatform platform patiëntenfederatie statistiek nederland trust office initiative "
      + "investigators taskforce orthopaedic beroepsvereniging steunpunt expertisecentrum alliance "
      + "confederation organisations nations union"
  )
  /// Words that begin titles of guidelines rather than names.
  static let guidelines = list(
    "richtlijn guideline guidelines standaard nhg-standaard kngf-richtlijn zorgstandaard "
      + "multidisciplinaire leidraad protocol handreiking advies rapport report handbook handboek manual "
      + "zorgmodule behandelrichtlijn kwaliteitsstandaard beroepsprofiel standard statement consensus "
      + "factsheet monitor standpunt nhg-behandelrichtlijn")
  /// Abbreviations after which a sentence goes on.
  static let abbreviations = list(
    "vs v cf e.g i.e dr prof st bijv bv o.a d.w.z m.b.t t.o.v incl ca resp nl fig approx")
  /// Abbreviations after which a number follows.
  static let countings = list("p pp blz pag no nr nrs vol jrg art dl")
  /// Words in the names of journals.
  static let journals = list(
    "j journal med medicine ther therapy tijdschr tijdschrift lancet bmj jama pain spine rev review "
      + "reviews res research clin clinical sci science arch archives ann annals acta int international "
      + "eur european am american br british physiother physiotherapy physical cochrane nature plos one "
      + "health healthcare nurs nursing care rehabil rehabilitation orthop surg surgery psychol psychiatry "
      + "geneeskd geneeskunde huisarts wet wetenschap fysiopraxis bmc open scand can aust ned nederlands "
      + "epidemiol public sports exerc exercise gerontol geriatr pediatr obstet gynecol neurol cell "
      + "elife frontiers front bulletin bull proc proceedings letters contact magazine "
      + "osteoarthritis cartilage stroke circulation diabetes chest gut heart thorax headache "
      + "manual musculoskelet musculoskeletal n engl")
  /// Servers of preprints.
  static let preprints = list(
    "medrxiv biorxiv arxiv psyarxiv ssrn preprints.org preprints osf sportrxiv socarxiv edarxiv "
      + "authorea researchsquare")
  /// Newspapers.
  static let newspapers = list(
    "nrc volkskrant trouw telegraaf parool ad guardian times independent handelsblad "
      + "standaard morgen fd post telegraph")
  /// Endings of Dutch names of organisations.
  static let compounds = list(
    "federatie vereniging instituut genootschap organisatie stichting raad centrum")
  /// Words before a date.
  static let dateWords = list(
    "published publicatiedatum gepubliceerd updated bijgewerkt laatst last op on online first revised "
      + "versie herzien reviewed laatste update geüpdatet release uitgave")
  /// Words before the date of a change.
  static let updates = list("updated bijgewerkt revised herzien reviewed update geüpdatet")
  /// Words for an edition.
  static let editions = list("ed edition editie druk edn uitgave")
  /// Words before or after pages.
  static let pageWords = list("p pp blz pag pages pagina's pagina’s")
  /// Countries that stand for a place.
  static let countries =
    list("nederland netherlands belgië belgium australia canada")
    + ["united kingdom", "united states", "the netherlands", "new zealand"].map { Array($0.utf8) }
  /// Small words in the names of places.
  static let placeWords = list("aan den der de and en upon on ma ny")
  /// Words before the volume of a book.
  static let volumeWords = list("vol volume deel band")
  /// Words before the number of a report.
  static let reportWords = list(
    "report rapport rapportnr rapportnummer no nr publication publicatie publicatienummer nice guideline "
      + "richtlijn document technical working")
}
