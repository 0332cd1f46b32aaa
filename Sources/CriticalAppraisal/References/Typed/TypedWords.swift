/// Words that tell what a part of a reference is, in lower case.
enum TypedWords {
  /// The words of a text as bytes.
  static func list(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: 0x20).map(Array.init)
  }

  /// Words between names.
  static let joiners = WordSet("& and en und")
  /// Small words before a family name.
  static let particles = WordSet(
    "van von der den de ten ter te 't ’t ‘t het in op aan vom zu zur di da do dos das du del della "
      + "degli la le el al bin ben af av d' vd v.d y e")
  /// Particles that some write with a capital, when a name follows.
  static let capitalParticles = WordSet(
    "van von der den de ten ter te 't ’t ‘t in op di da dos du del della la le vd v.d")
  /// What follows a name.
  static let suffixes = WordSet("jr sr ii iii iv 2nd 3rd 4th")
  /// Who edited.
  static let editors = WordSet("editor editors ed eds red redactie redacteur redacteuren")
  /// Words in the names of groups of authors.
  static let groups = WordSet(
    "group groups team collaborators collaboration collaborative consortium investigators network "
      + "committee taskforce force panel werkgroep groep studiegroep commissie society initiative trialists "
      + "collaborations members workgroup collaborative writing")
  /// Words in the names of organisations.
  static let organisations = WordSet(
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
  static let guidelines = WordSet(
    "richtlijn guideline guidelines standaard nhg-standaard kngf-richtlijn zorgstandaard "
      + "multidisciplinaire leidraad protocol handreiking advies rapport report handbook handboek manual "
      + "zorgmodule behandelrichtlijn kwaliteitsstandaard beroepsprofiel standard statement consensus "
      + "factsheet monitor standpunt nhg-behandelrichtlijn")
  /// Words in the titles of reports and guidelines.
  static let reports = WordSet(
    "richtlijn guideline guidelines standaard nhg-standaard kngf-richtlijn zorgstandaard leidraad "
      + "handreiking advies rapport report zorgmodule behandelrichtlijn kwaliteitsstandaard "
      + "beroepsprofiel factsheet monitor standpunt nhg-behandelrichtlijn beweegrichtlijnen")
  /// Words that begin the names of groups of persons.
  static let groupEndings = list("groep team")
  /// Last words of names of journals that are no abbreviations.
  static let fullWords = WordSet(
    "pain spine care health nature science nursing practice lancet gut")
  /// Abbreviations after which a sentence goes on.
  static let abbreviations = WordSet(
    "vs v cf e.g i.e dr prof st bijv bv o.a d.w.z m.b.t t.o.v incl ca resp nl fig approx")
  /// Abbreviations after which a number follows.
  static let countings = WordSet("p pp blz pag no nr nrs vol jrg art dl")
  /// Words in the names of journals.
  static let journals = WordSet(
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
  static let preprints = WordSet(
    "medrxiv biorxiv arxiv psyarxiv ssrn preprints.org preprints osf sportrxiv socarxiv edarxiv "
      + "authorea researchsquare")
  /// Newspapers.
  static let newspapers = WordSet(
    "nrc volkskrant trouw telegraaf parool ad guardian times independent handelsblad "
      + "standaard morgen fd post telegraph")
  /// Endings of Dutch names of organisations.
  static let compounds = list(
    "federatie vereniging instituut genootschap organisatie stichting raad centrum")
  /// Words before a date.
  static let dateWords = WordSet(
    "preprint posted published publicatiedatum gepubliceerd updated bijgewerkt laatst last op on online first revised "
      + "versie herzien reviewed laatste update geüpdatet release uitgave")
  /// Words before the date of a change.
  static let updates = WordSet("updated bijgewerkt revised herzien reviewed update geüpdatet")
  /// Words for an edition.
  static let editions = WordSet("ed edition editie druk edn uitgave dr")
  /// Words before or after pages.
  static let pageWords = WordSet("p pp blz pag pages pagina's pagina’s")
  /// Countries that stand for a place.
  static let countries =
    list("nederland netherlands belgië belgium australia canada")
    + ["united kingdom", "united states", "the netherlands", "new zealand"].map { Array($0.utf8) }
  /// Small words in the names of places.
  static let placeWords = WordSet("aan den der de and en upon on ma ny")
  /// Words that begin a remark about another publication.
  static let corrections = list(
    "erratum errata correction corrected retraction retracted comment commentary discussion")
  /// Words before the number of an article.
  static let articles = WordSet("article artikel art no nr number nummer id")
  /// Words before the volume of a book.
  static let volumeWords = WordSet("vol volume deel band")
  /// Words before the number of a report.
  static let reportWords = WordSet(
    "publicatienr. publicatienr report rapport rapportnr rapportnummer no nr publication publicatie publicatienummer nice guideline "
      + "richtlijn document technical working")
}
