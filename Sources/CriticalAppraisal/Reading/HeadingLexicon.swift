/// The words that may stand around the words of a section's name without changing what it is.
final class HeadingLexicon: Sendable {
  let articles: WordSet
  let adjectives: WordSet
  let prepositions: WordSet
  let conjunctions: WordSet
  let genericNouns: WordSet
  let partWords: WordSet
  let romanNumerals: WordSet
  let numberWords: WordSet
  let questionWords: WordSet

  static let shared = HeadingLexicon()

  private init() {
    articles = WordSet(
      """
      de het een the a an onze ons our mijn my jouw je uw your hun their zijn its dit deze this \
      these die dat that mogelijke
      """)
    adjectives = WordSet(
      """
      belangrijkste belangrijke voornaamste algemene korte kort beknopte voorlopige klinische \
      klinisch kritische kritisch samenvattende uiteindelijke eigen persoonlijke overige \
      gevonden praktische methodologische wetenschappelijke gestructureerde geraadpleegde \
      relevante gebruikte aanvullende concrete gehanteerde toegepaste uitgebreide globale \
      main key brief final general short clinical critical overall methodological practical \
      important major personal own preliminary detailed relevant specific applied used selected \
      definitieve eind laatste huidige current present beschikbare available beste best \
      systematische systematic gerandomiseerde randomised randomized gecontroleerde controlled \
      volledige full complete alle all quantitative qualitative kwantitatieve kwalitatieve \
      expert potential mogelijke theoretical theoretische statistische statistical elektronische \
      electronic eerste first tweede second nieuwe new geincludeerde included beide both twee two drie three vier four vijf five originele original \
      oorspronkelijke inclusief including individuele individual systematic systematische betreffende gekozen chosen beoordeelde appraised onderzochte dutch
      """)
    prepositions = WordSet(
      """
      van of voor for in uit from bij naar to op over about on door by met with binnen within \
      volgens according per aan rondom regarding betreffende omtrent vanuit under na after at \
      tijdens during tot until
      """)
    conjunctions = WordSet("en and & / + , of or plus")
    genericNouns = WordSet(
      """
      studie studies studien onderzoek onderzoeken trial trials artikel artikelen article \
      articles review reviews meta analyse cat cap rct rcts paper papers publicatie publicaties \
      publication publications onderzoekers auteurs auteur authors author researchers study \
      research praktijk practice fysiotherapeut fysiotherapeuten fysiotherapie physiotherapist \
      physiotherapists physiotherapy therapeut therapeuten therapist therapists therapy \
      verpleegkundige verpleegkundigen verpleegkunde nurse nurses nursing zorg zorgverlener \
      zorgverleners zorgprofessional clinicus clinici clinician clinicians arts artsen huisarts \
      patient patienten patients client clienten clients literatuur literature bevindingen \
      findings resultaten results vraag question bewijs evidence basis interventie intervention \
      interventies interventions behandeling treatment werkveld beroepspraktijk professional \
      opleiding ergotherapie ergotherapeut occupational physical medicine geneeskunde \
      zorgverlening gezondheidszorg healthcare care document opdracht assignment search zoekactie \
      data gegevens analyse analysis methode method methods steekproef cohort groepen groups \
      tekst overzicht overview dagelijkse daily clinical klinische eigen setting context patienten \
      pubmed cinahl embase cochrane pedro medline psycinfo databases database maanden maand months \
      month weken week weeks jaar jaren years year dagen days termijn term uitkomstmaat \
      uitkomstmaten outcome uitkomst pijn pain functie function functioneren functioning \
      onderwerp probleem problem huisartsenpraktijk gp \
      ziekenhuis hospital kliniek clinic instelling logopedie logopedist dietetiek dietist rij \
      handelen collega collegas checklist lijst schaal scale bewijskracht selectie selection \
      titel title abstract abstracts deelnemers participants education onderwijs \
      words woorden inclusion inclusie exclusion exclusie intensity intensiteit zoekproces et al \
      critique criteria situation stakeholders kwaliteitsbeoordeling \
      richtlijnen richtlijn guidelines guideline studieresultaten kinesitherapeut kinesitherapeuten \
      kinesitherapie literatuuronderzoek stage placement casus case situatie team afdeling organisatie student studenten students onderzoeksgroep \
      appraisal topic beoordeling conclusie conclusion auteursgroep pico uitkomsten outcomes effect \
      effecten effects beperkingen limitations discussie discussion trialresultaten validiteit \
      validity betrouwbaarheid bruikbaarheid toepasbaarheid applicability
      """)
    partWords = WordSet(
      "stap step fase phase deel part hoofdstuk chapter paragraaf section onderdeel opdracht assignment"
    )
    romanNumerals = WordSet("i ii iii iv v vi vii viii ix x xi xii")
    numberWords = WordSet(
      """
      een twee drie vier vijf zes zeven acht negen tien one two three four five six seven eight \
      nine ten
      """)
    questionWords = WordSet(
      """
      wat zo hoe waarom welke wie waar wanneer kan kun kunnen is zijn was waren past werkt heeft \
      hebben moet mag zou what how why which who where when can could should are were does do did \
      will would has have may
      """)
  }
}
