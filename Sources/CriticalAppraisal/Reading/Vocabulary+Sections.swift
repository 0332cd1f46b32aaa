extension Vocabulary {
  /// The words people use for each section, as headings; folded, as ``HeadingWords`` makes them.
  ///
  /// A phrase may stand under several meanings: then the one that the document still lacks is
  /// meant, and failing that the first.
  static let sectionPhrases: [(meaning: HeadingMeaning, dutch: String, english: String)] = [
    (
      .section(.scenario),
      """
      klinisch scenario, casus, casusbeschrijving, aanleiding, praktijkprobleem, vraag uit \
      de spreekkamer, klinische situatie, patientcasus, patientbeschrijving, \
      praktijksituatie, praktijkvoorbeeld, probleemstelling, klinisch probleem, \
      casuistiek, casusschets, patientprobleem, praktijkvraag uit de kliniek, \
      situatieschets, klinische context, aanleiding van de vraag, aanleiding voor de \
      vraag, aanleiding en probleemstelling, aanleiding tot de vraag, probleemschets, \
      probleembeschrijving, probleem, patient, de patient, de casus, vignet, klinisch \
      vignet, patientenscenario, patientscenario, scenario, klinische casus, klinische \
      aanleiding, probleemanalyse, praktijkcasus, clientsituatie, clientbeschrijving, \
      clientcasus, klinisch dilemma, praktijkdilemma, beschrijving van de patient, \
      beschrijving van de casus, een voorbeeld uit de praktijk, voorbeeld uit de praktijk, \
      praktijkvraag en casus, van casus naar vraag, situering van het probleem, aanleiding \
      en context, patientsituatie, mijn client, mijn patient, de patient die de vraag \
      opriep, casus patient, praktijkprobleem en casus, casus en vraag, klinische vraag en \
      casus, casusbespreking
      """,
      """
      clinical scenario, scenario, case description, clinical problem, patient scenario, \
      clinical context, clinical situation, vignette, practice problem, the patient, \
      presenting problem, reason for the question, case scenario, clinical case, case \
      study, the case, case presentation, case vignette, clinical vignette, patient case, \
      patient problem, patient description, the clinical problem, clinical scenarios, \
      three part question scenario, practice scenario, clinical dilemma, client scenario, \
      patient presentation, case summary, case history, description of the patient, \
      description of the case, reason for this cat, reason for the cat, the patient in \
      front of me, patient background, problem, the problem, case report, clinical \
      example, background and scenario, the case that raised the question, case, problem \
      statement, identification of the practice problem, practice issue, statement of the \
      problem, patient and problem, clinical issue
      """
    ),
    (
      .section(.question),
      """
      klinische vraag, de klinische vraag, vraagstelling, klinische vraagstelling, \
      onderzoeksvraag, pico vraag, vraag, zoekvraag, beantwoordbare vraag, uitgangsvraag, \
      centrale vraag, hoofdvraag, praktijkvraag, kennisvraag, gestructureerde klinische \
      vraag, doel, pico, picot, picos, pico elementen, opbouw van de vraag, zoekvraag in \
      pico, structuur van de vraag, peco, pio, klinische vragen, vraagstellingen, de \
      vraag, onze vraag, pico vraagstelling, de pico, vraag in pico, pico formulering, \
      formuleren van de vraag, vraagformulering, beantwoordbare klinische vraag, \
      beantwoordbare vraagstelling, probleem en vraagstelling, doelstelling, \
      doelstellingen, vraagstelling en doel, doel van het onderzoek, doel van de studie, \
      doel van deze cat, onderzoeksvragen, onderzoeksvraagstelling, hoofdvraag en \
      deelvragen, deelvragen, kernvraag, pico zoekvraag, pico t, onderzoeksdoel, \
      focusvraag, klinische vraag pico, ask, vraag stellen, de klinische vraagstelling, \
      pico schema, pico tabel, uitwerking pico, pico uitwerking, zoekvraag pico, ebp \
      vraag, pico analyse, driedelige vraag, onderzoeksvraag pico, formulering van de \
      vraag, formuleren van een klinische vraag, formuleren van een beantwoordbare vraag, \
      het formuleren van de vraag, pico opstellen, vraag formuleren, formuleren van de \
      pico, pico formuleren, het opstellen van de pico, hypothese, hypothesen, \
      onderzoekvraag, vraag en pico, pico en vraagstelling, p i c o, vraag en doel, doel \
      en vraagstelling, klinische vraag en pico, klinische vraag volgens pico, doel en \
      vraag, uitgangsvragen, vraag opstellen, centrale vraagstelling, een goede vraag \
      formuleren, vraag en domein, zoekvragen, deelvraag, te beantwoorden vraag, vraagtype
      """,
      """
      clinical question, question, focused question, focused clinical question, research \
      question, three part question, 3 part question, pico question, answerable question, \
      well built question, review question, study question, objective, aim, purpose, key \
      question, pico, picot, picos, peco, pird, spider, question elements, pico framework, \
      question components, clinical questions, the question, the clinical question, our \
      question, pico t, pico table, pico statement, pico format, picot question, picos \
      question, questions, three part clinical question, structured question, structured \
      clinical question, research questions, study aim, study aims, aims, objectives, \
      study objective, study objectives, aim of the study, purpose of the study, aims and \
      objectives, ask, ask the question, formulating the question, formulate the question, \
      formulation of the question, focussed question, focused clinical questions, focused \
      clinical question pico, foreground question, pico clinical question, clinical \
      question pico, the pico, pico breakdown, pico components, pico elements, pio, pio \
      question, peo, peco question, ebp question, problem statement and question, \
      answerable clinical question, question formulation, primary question, question \
      posed, question of interest, hypothesis, hypotheses, research question and \
      hypothesis, research questions and hypotheses, research objective, research \
      objectives, breaking down the question, question in pico, question and pico, pico \
      and question, structured clinical question pico, aim and question, primary \
      objective, authors objective, statement of purpose, posing the question, posing the \
      question using picot, picot pico question, well built clinical question, question \
      type and domain, question type, pico research question, picots, picot question and \
      stakeholders, framing the question, stating the question
      """
    ),
    (
      .section(.background),
      """
      achtergrond, achtergronden, inleiding, introductie, theoretische achtergrond, \
      context, stand van zaken, relevantie, wat is al bekend, waarom deze cat, theoretisch \
      kader, situering, achtergrondinformatie, inleiding en achtergrond, achtergrond en \
      inleiding, achtergrond en relevantie, relevantie en achtergrond, ter inleiding, \
      voorwoord, aanleiding en achtergrond, achtergrond en aanleiding, klinische \
      achtergrond, wat weten we al, wat is er al bekend, maatschappelijke relevantie, \
      context en achtergrond, theorie, over het onderwerp, het onderwerp, algemene \
      inleiding, achtergrond van de studie, waarom deze vraag, waarom dit onderzoek, \
      waarom is dit belangrijk, rationale, kennis over het onderwerp, wetenschappelijke \
      achtergrond, relevantie van het onderwerp, introductie van het onderwerp, intro, \
      theoretische onderbouwing, theoretische inleiding, kader, theoretische kader, waarom \
      dit onderwerp, maatschappelijke en verpleegkundige relevantie, begripsbepaling, \
      prevalentie, huidig beleid, epidemiologie, begripsbepaling en prevalentie, stand van \
      de wetenschap, definities en achtergrond, stand van zaken in de richtlijnen, \
      wetenschappelijke relevantie, klinische relevantie en achtergrond
      """,
      """
      background, introduction, context, rationale, why this matters, what is known, \
      theoretical background, relevance, overview, setting the scene, background \
      information, background and rationale, introduction and background, background and \
      introduction, clinical background, background and context, background and \
      significance, rationale and background, what is already known, what is known \
      already, what we know, why is this important, study background, context and \
      background, literature background, scientific background, the rationale, preface, \
      why it matters, brief background, purpose and background, intro, theoretical \
      framework, significance, significance of the problem, significance of the topic, \
      literature review, background to the question, background to the problem, reason for \
      the question, background and previous literature, current practice, epidemiology and \
      burden, epidemiology, burden of disease, previous literature, current evidence, \
      prevalence, importance of the topic, introduction to the topic
      """
    ),
    (
      .section(.search),
      """
      zoekstrategie, zoekactie, zoeken, literatuuronderzoek, literatuursearch, zoekproces, \
      zoekverantwoording, zoektermen, zoekstring, trefwoorden, databanken, literatuur \
      zoeken, zoektocht, zoekmethode, zoekopdracht, zoekresultaten en zoekstrategie, \
      zoekplan, zoekverslag, zoekacties, zoekstrategieen, zoektermen en databases, \
      databases, zoekbronnen, zoekverantwoording en zoekstrategie, verantwoording \
      zoekstrategie, verantwoording van de zoekactie, verantwoording van de zoekstrategie, \
      verantwoording zoekactie, verantwoording literatuuronderzoek, literatuurstudie, \
      literatuurzoekactie, literatuurzoektocht, literatuurverkenning, zoeken naar bewijs, \
      zoeken naar evidence, zoeken van bewijs, zoeken van literatuur, zoeken naar \
      literatuur, het zoeken van literatuur, het zoeken naar bewijs, zoeken in de \
      literatuur, zoekwijze, zoekfilters, pico en zoekstrategie, search, searchstrategie, \
      search strategie, zoekdatum en databases, zoekstrategie en databases, zoekstrings, \
      zoekstrategie pubmed, acquire, zoekproces en selectie, methode van zoeken, \
      zoekmachines, informatiebronnen, gegevensbronnen, databanken en zoektermen, zoek \
      strategie, zoekstructuur, zoekwoorden, mesh termen, literatuur search, literatuur \
      zoeken en selecteren, zoekstring pubmed, zoekactie in pubmed, zoekactie pubmed, \
      zoektermen en synoniemen, gebruikte zoektermen, gebruikte databases, zoekcriteria, \
      zoekprocedure, systematische zoekactie, search in pubmed, zoekproces en zoektermen, \
      elektronische databases, systematisch zoeken, systematisch zoeken van literatuur, \
      mesh termen en synoniemen, synoniemen, zoekactie en opbrengst, zoeken en selecteren, \
      zoekmatrix, zoekgeschiedenis, searchstring, zoeken in databanken, zoektermen en \
      filters
      """,
      """
      search strategy, search strategies and results, literature search, search, search \
      terms, databases searched, data sources, methods of search, evidence acquisition, \
      search methods, information sources, searching, search process, searches, search \
      method, search methodology, search details, search strategies, literature searching, \
      literature search strategy, evidence search, search for evidence, searching for \
      evidence, searching the evidence, search and databases, databases and search terms, \
      databases, database search, keywords, search terms used, search string, search \
      strings, search history, search methods and results, search strategy and terms, \
      searching the literature, the search, systematic search, acquire the evidence, \
      acquiring the evidence, acquiring evidence, finding the evidence, information \
      retrieval, source of evidence, sources searched, sources of evidence, search \
      questions, search question, sources and search terms, search methods for \
      identification of studies, identification of studies, electronic databases searched, \
      electronic databases, electronic searches, key words, key words used, keywords used, \
      mesh terms, search filters and limits, search filters, search limits, search \
      criteria, search protocol, search procedure, summary of search, summary of the \
      search, methods of the literature search, search approach, literature retrieval, \
      evidence search strategy, terms used to guide search strategy, sources of evidence \
      searched, search systems, locating the evidence, access, access the evidence, \
      literature search methodology, medline search string, pubmed search string, search \
      terms and databases, search log and terms, terms used, search details and terms, \
      search strategy used
      """
    ),
    (
      .section(.selection),
      """
      selectie, selectie gevonden artikelen, zoekresultaat, zoekresultaten, stroomschema, \
      flowchart, stroomdiagram, inclusie en exclusiecriteria, gevonden artikelen, \
      resultaten van de zoekactie, geincludeerde studies, selectieproces, \
      selectiecriteria, selectie van artikelen, selectie van studies, selectie van de \
      artikelen, selectie van literatuur, selectie van de literatuur, selecteren van \
      artikelen, artikelselectie, literatuurselectie, studieselectie, geselecteerde \
      artikelen, geselecteerde studies, geincludeerde artikelen, gevonden literatuur, \
      gevonden studies, opbrengst van de zoekactie, opbrengst zoekactie, zoekopbrengst, \
      resultaat zoekactie, resultaat van de zoekactie, resultaten zoekactie, resultaten \
      van het zoeken, uitkomst van de zoekactie, uitkomsten zoekactie, resultaten \
      zoekstrategie, resultaten van de zoekstrategie, resultaten literatuursearch, in en \
      exclusiecriteria, in en exclusie, inclusie en exclusie, inclusiecriteria en \
      exclusiecriteria, inclusiecriteria, exclusiecriteria, gekozen artikel, gekozen \
      artikelen, keuze van het artikel, keuze artikel, artikelkeuze, keuze van de \
      artikelen, het gekozen artikel, selectie van bewijs, selectie van het artikel, \
      selectie artikel, selectie artikelen, prisma flowchart, prisma stroomdiagram, flow \
      chart, flowdiagram, zoekresultaten en selectie, resultaat van de zoekstrategie, \
      stroomdiagram van de selectie, screening, screening op titel en abstract, overzicht \
      van geselecteerde artikelen, overzicht van de geselecteerde artikelen, relevante \
      artikelen, selectieprocedure, selectiestappen, keuze van de studie, zoekresultaten \
      en geselecteerde artikelen, opbrengst van de search, opbrengst, opstellen \
      selectiecriteria, keuze van artikelen, gekozen artikel en motivatie, waarom dit \
      artikel, waarom deze studie, motivatie artikelkeuze, criteria voor selectie, \
      selectie en opbrengst
      """,
      """
      search outcome, search results, study selection, selection, evidence retrieved, \
      included studies, relevant papers, inclusion and exclusion criteria, flow diagram, \
      screening, results of search, eligibility, selection of articles, selection of \
      studies, selection of papers, selection of evidence, article selection, paper \
      selection, selected articles, selected studies, selected papers, search outcomes, \
      search yield, search findings, results of the search, results of the literature \
      search, results of search strategy, search outcome and selection, included articles, \
      included papers, articles retrieved, articles found, studies found, studies \
      included, papers included, inclusion exclusion criteria, inclusion criteria, \
      exclusion criteria, inclusion and exclusion, eligibility criteria, selection \
      criteria, selection process, screening process, screening and selection, prisma flow \
      diagram, prisma diagram, flow chart, flowchart, evidence selected, best evidence \
      selected, relevant papers found, relevant articles, relevant studies, study \
      retrieval, evidence retrieval, search results and selection, choice of article, \
      article chosen, papers selected, study eligibility, study selection process, papers \
      found, outcome of the search, search and selection results, flow of studies, study \
      flow, selection procedure, study inclusion, results of study selection, participant \
      selection, relevant paper, relevant article, why this paper was chosen, why this \
      paper, choice of paper, search results and study selection, study selection and \
      results, evidence selection, included evidence, level 1 selection
      """
    ),
    (
      .section(.method),
      """
      methode, methoden, methodiek, werkwijze, opzet, onderzoeksopzet, studieopzet, \
      studiekenmerken, beschrijving van de studie, kenmerken van de studie, materiaal en \
      methode, onderzoeksmethode, hoe is het onderzocht, method, methods, methoden en \
      technieken, materiaal en methoden, methode en materiaal, methoden en materialen, \
      materialen en methoden, onderzoeksmethoden, onderzoeksmethodiek, onderzoeksdesign, \
      studiedesign, studieomschrijving, studiebeschrijving, beschrijving van het \
      onderzoek, beschrijving onderzoek, beschrijving van de onderzoeken, beschrijving van \
      de studies, beschrijving van het artikel, samenvatting van de studie, samenvatting \
      van het onderzoek, kenmerken van de studies, kenmerken van het onderzoek, \
      studiekarakteristieken, karakteristieken van de studies, beschrijving van de \
      geincludeerde studies, kenmerken van de geincludeerde studies, opzet van het \
      onderzoek, opzet van de studie, het onderzoek, de studie, methodologie, design, \
      design en methode, methode van onderzoek, onderzoeksaanpak, aanpak, uitvoering van \
      het onderzoek, uitvoering, over de studie, studiegegevens, studiemethode, methode en \
      opzet, opzet en uitvoering, gegevens van de studie, gegevens van het onderzoek, \
      materiaal methoden, patienten en methode, patienten en methoden, deelnemers en \
      methode, methode van het onderzoek, hoe is het onderzoek gedaan, studiepopulatie en \
      setting, interventie en controlegroep, opzet en methode, studieopzet en populatie, \
      beschrijving studie, studiekenmerken en methode
      """,
      """
      method, methods, study design, design and methods, study description, study \
      characteristics, description of included articles, the study, study methods, \
      materials and methods, what they did, trial design, methodology, methods and \
      materials, research methods, research method, research design, design, study method, \
      methods of the study, methods summary, study details, study information, description \
      of the study, description of study, description of studies, description of included \
      studies, characteristics of included studies, characteristics of the studies, \
      description of the evidence, design and setting, about the study, the trial, the \
      research, how the study was done, how it was studied, study summary, summary of the \
      study, summary of study, study overview, overview of the study, summary of methods, \
      summary of study methods, methods used, study procedures, approach, procedure, \
      procedures, patients and methods, participants and methods, subjects and methods, \
      characteristics of the included study, data collection and analysis, design type, \
      research methodology, the paper, methods and design, study design and methods, \
      description of trial, trial methods, trial description, trial characteristics, \
      research objective design type and level of evidence, methods and participants, \
      study design and participants, sample and setting, study details and methods, \
      population and methods
      """
    ),
    (
      .section(.appraisal),
      """
      kritische beoordeling, kritisch beoordelen, beoordeling van het artikel, \
      methodologische kwaliteit, kwaliteitsbeoordeling, validiteit, interne validiteit, \
      risico op bias, risico op vertekening, kans op vertekening, beoordeling van de \
      kwaliteit, toetsing kwaliteit, kritische evaluatie, betrouwbaarheid, critical \
      appraisal, bewijskracht, kritische beoordeling van het artikel, kritische \
      beoordeling artikel, kritische beoordeling van de artikelen, kritische beoordeling \
      van de literatuur, kritische beoordeling en evidence level, beoordelen, beoordeling, \
      beoordeling van de literatuur, beoordeling van de artikelen, beoordeling artikel, \
      beoordeling artikelen, beoordeling literatuur, beoordeling van het bewijs, \
      beoordeling van de studie, beoordeling van de studies, beoordeling van het \
      onderzoek, beoordeling validiteit, beoordeling van de validiteit, beoordeling van de \
      methodologische kwaliteit, beoordeling methodologische kwaliteit, kwaliteit van de \
      studie, kwaliteit van de studies, kwaliteit van het onderzoek, kwaliteit van het \
      artikel, kwaliteit studies, kwaliteit, methodologische beoordeling, methodologische \
      kwaliteitsbeoordeling, studiekwaliteit, onderzoekskwaliteit, kritische analyse, \
      kritisch oordeel, risk of bias, bias beoordeling, biasbeoordeling, beoordeling \
      risico op bias, beoordeling risk of bias, beoordeling van risico op bias, validiteit \
      en betrouwbaarheid, betrouwbaarheid en validiteit, interne en externe validiteit, \
      kritisch bekeken, kritische blik, appraise, appraisal, critical appraisal van het \
      artikel, pedro score, pedro beoordeling, casp beoordeling, kwaliteitsbeoordeling van \
      de studies, kritische beschouwing, validiteit en bruikbaarheid, toetsing, kritische \
      waardering, rob 2 beoordeling, rob beoordeling, kritisch lezen, kritisch lezen van \
      het artikel, beoordeling van de bewijskracht, toetsing van de kwaliteit, cochrane \
      checklist, cochrane checklist rct, casp checklist, pedro checklist, pedro schaal, \
      checklist, beoordelingslijst, beoordeling pedro, validiteit van het onderzoek, \
      kwaliteitstoetsing, interne validiteit en risico op bias, risico van bias, bias \
      risico, kritisch beoordelen artikel, kritisch beoordelen artikelen, beoordelen van \
      de kwaliteit, beoordeling van de methodologie, toetsing methodologische kwaliteit, \
      beoordelen van het artikel, beoordelen van artikelen, beoordelen van de literatuur, \
      beoordeling van de resultaten, kritische bespreking, kritisch beoordelen van de \
      literatuur, beoordeling en bewijskracht, methodologische toetsing, beoordeling \
      kwaliteit
      """,
      """
      critical appraisal, appraisal, validity, are the results valid, internal validity, \
      risk of bias, quality assessment, study quality, methodological quality, strength of \
      evidence, trustworthiness, validity assessment, critical appraisal of the evidence, \
      critical appraisal of the article, critical appraisal of the study, critical \
      appraisal of evidence, critical appraisal summary, critical analysis, critical \
      evaluation, critical review, critical assessment, appraisal of the evidence, \
      appraisal of evidence, appraisal of the study, appraisal of study quality, \
      appraising the evidence, quality appraisal, quality of the study, quality of the \
      studies, quality of study, quality of studies, quality of the research, quality of \
      included studies, methodological appraisal, methodological assessment, \
      methodological quality assessment, assessment of quality, assessment of \
      methodological quality, assessment of validity, assessment of risk of bias, \
      assessment of bias, assessing quality, risk of bias assessment, risk of bias in \
      included studies, bias assessment, internal and external validity, validity and \
      reliability, validity of the study, validity of results, study validity, study \
      appraisal, study quality and credibility, study credibility, credibility, \
      trustworthiness of the evidence, rigour, rigor, pedro score, quality rating, \
      appraisal of methods, appraisal of the methods, appraisal of methodological quality, \
      best evidence appraisal, validity and bias, bias, critically appraise, critically \
      appraised, casp checklist, casp appraisal, pedro scale, rob 2 assessment, quality \
      checklist, appraisal checklist, appraisal tool, critical appraisal tool, quality of \
      evidence and bias, quality of methods, methods appraisal, potential sources of bias, \
      evidence quality assessment, methods critique, critique, critique of the evidence, \
      pedro scores, quality of the included trials, quality of the included studies, \
      appraisal of the paper, appraisal application and reflection, evidence appraisal, \
      critical appraisal form, article critique, research critique, quality assessment of \
      studies, study critique, best evidence quality, critique of the study, critique of \
      the article
      """
    ),
    (
      .section(.results),
      """
      resultaten, de resultaten, resultaat, bevindingen, uitkomsten, evidence, bewijs, \
      gevonden evidence, belangrijkste resultaten, belangrijkste bevindingen, samenvatting \
      literatuur, evidencetabel, evidentietabel, effecten, wat vonden de onderzoekers, \
      resultaten van de studie, resultaten van het onderzoek, resultaten onderzoek, \
      resultaten studie, onderzoeksresultaten, studieresultaten, hoofdresultaten, \
      hoofdbevindingen, hoofdresultaat, hoofduitkomsten, resultaten in het kort, \
      kernresultaten, kernbevindingen, voornaamste resultaten, voornaamste bevindingen, \
      voornaamste uitkomsten, belangrijkste uitkomsten, samenvatting van de resultaten, \
      samenvatting resultaten, samenvatting van de bevindingen, samenvatting van het \
      bewijs, samenvatting bewijs, samenvatting van de literatuur, samenvatting van de \
      evidence, samenvatting evidence, overzicht van de resultaten, overzicht resultaten, \
      overzicht van het bewijs, evidence tabel, evidence samenvatting, resultatentabel, \
      resultatensectie, het bewijs, de evidence, gevonden bewijs, gevonden resultaten, \
      results, effect, effectiviteit, effectgrootte, effect van de interventie, effecten \
      van de interventie, klinische resultaten, uitkomst, uitkomsten van de studie, \
      uitkomsten van het onderzoek, wat werd er gevonden, wat is er gevonden, wat zijn de \
      resultaten, wat vond men, wat kwam eruit, beste bewijs, best beschikbare bewijs, \
      literatuurresultaten, resultaten per uitkomstmaat, resultaten per uitkomst, \
      kwantitatieve resultaten, kwalitatieve resultaten, uitkomsten op een rij, resultaten \
      op een rij, statistische resultaten, resultaten en effecten, resultaten en \
      bijwerkingen, gevonden effecten, effectschatting, samenvatten onderzoeken, \
      overzichtstabel, overzichtstabel geincludeerde studies, samenvatting van de gevonden \
      artikelen, samenvatting van de artikelen, samenvatting artikelen, overzicht van de \
      studies, overzicht van de gevonden literatuur, bewijstabel, evidence table, wat \
      leverde het op, samenvatting van de studies, resultaten van de studies
      """,
      """
      results, findings, key results, key findings, main results, evidence, the evidence, \
      outcome, outcomes, key clinical findings, summary of evidence, evidence table, what \
      they found, effect estimates, are the results important, results of the study, \
      results of the trial, the results, the findings, study results, study findings, \
      trial results, research findings, research results, main findings, main outcomes, \
      primary results, principal findings, primary findings, major findings, important \
      findings, key outcomes, summary of results, summary of findings, summary of main \
      results, summary of best evidence, summary of the evidence, summary of key evidence, \
      summary of key findings, evidence summary, evidence found, best evidence, best \
      available evidence, overview of results, clinical results, clinical findings, \
      results table, results and evidence, outcome results, outcomes and results, effects, \
      effect, effects of interventions, effect of the intervention, effectiveness, effect \
      sizes, effect size, what did they find, what was found, what were the results, \
      treatment effect, treatment effects, relevant results, quantitative results, \
      qualitative results, statistical results, results by outcome, results per outcome, \
      results at a glance, summary of outcomes, evidence of effect, key ndings, numerical \
      results, results and outcomes, best evidence appraised, summary of search best \
      evidence appraised and key findings, results of the individual studies, literature \
      synthesis, synthesis of the evidence, evidence synthesis, synthesis of evidence, \
      research findings synthesis, compare and contrast the evidence, literature summary, \
      summary of included papers, summary of included studies, summary of evidence table, \
      evidence summary table, synthesis table, results of individual studies, summary of \
      study results, summary of the findings, literature findings, evidence matrix, \
      results summary, synthesis, synthesis of findings
      """
    ),
    (
      .section(.discussion),
      """
      discussie, beschouwing, commentaar, overwegingen, interpretatie, bespreking, \
      nabeschouwing, kanttekeningen, kritische reflectie, klinische overwegingen, weging, \
      discussie en beschouwing, discussiepunten, discussion, algemene discussie, kritische \
      discussie, kritische kanttekeningen, kanttekening, bespreking van de resultaten, \
      bespreking resultaten, interpretatie van de resultaten, interpretatie resultaten, \
      duiding, duiding van de resultaten, weging van het bewijs, weging van de resultaten, \
      afweging, overweging, opmerkingen, reflectie, kritische opmerkingen, evaluatie, \
      synthese, beschouwing en discussie, commentaar van de redactie, nabespreking, \
      methodologische beschouwing, methodologische beschouwingen, vergelijking met eerder \
      onderzoek, vergelijking met andere studies, vergelijking met ander onderzoek, \
      vergelijking met de literatuur, eigen commentaar, onze visie, eigen mening, \
      resultaten in perspectief, vergelijking met andere literatuur, plaats in de \
      literatuur, bespreking en conclusie, commentaar van de auteur, bespreking van de \
      studie
      """,
      """
      discussion, comment, comments, commentary, interpretation, considerations, appraisal \
      summary, reflection, expert comment, authors comments, weighing the evidence, \
      discussions, general discussion, discussion of results, discussion of findings, \
      discussion of the results, discussion of the findings, discussion points, \
      interpretation of results, interpretation of the results, interpretation of \
      findings, critical comments, critical reflection, reviewers comments, author \
      comments, comments and discussion, reflections, remarks, evaluation, critical \
      discussion, additional comments, clinical commentary, expert commentary, comparison \
      with other studies, comparison with previous research, comparison with other \
      evidence, comparison with the literature, analysis and commentary, weighing up the \
      evidence, expert opinion, our view, our comments, clinical discussion, weighing \
      benefits and harms, benefits and harms, comment and discussion, comments on the \
      study, interpretation and discussion
      """
    ),
    (
      .section(.limitations),
      """
      beperkingen, de beperkingen van deze studie, zwakke punten, tekortkomingen, \
      methodologische beperkingen, zwaktes, kanttekeningen, sterke en zwakke punten, \
      sterktes en beperkingen, nadelen, valkuilen, bias, mogelijke vertekening, beperking, \
      de beperkingen, limitaties, limitatie, limitations, beperkingen van het bewijs, \
      zwakheden, minpunten, sterktes en zwaktes, sterke en zwakke kanten, sterke punten en \
      beperkingen, beperkingen en sterke punten, beperkingen en sterktes, plus en \
      minpunten, sterktes, sterke punten, sterkten en zwakten, sterkten en beperkingen, \
      onderzoeksbeperkingen, studiebeperkingen, methodologische tekortkomingen, \
      methodologische zwaktes, knelpunten, tekortkomingen van de studie, mogelijke bias, \
      bronnen van bias, vormen van bias, nadelen en beperkingen, kritiekpunten, zwakke \
      kanten, beperkingen en kanttekeningen, sterke kanten en beperkingen, voor en \
      nadelen, haken en ogen, kritische punten, zwakke en sterke punten, beperkingen van \
      dit literatuuronderzoek, beperkingen van deze cat, sterktes en beperkingen van het \
      onderzoek, beperkingen van het onderzoek
      """,
      """
      limitations, study limitations, weaknesses, study weaknesses, strengths and \
      limitations, strengths and weaknesses, caveats, methodological limitations, threats \
      to validity, shortcomings, drawbacks, concerns, limitation, limits, study \
      limitation, limitations and strengths, limitations and bias, limitations of \
      evidence, limitations of the evidence, weakness, study weakness, strengths, \
      strengths and limits, strengths weaknesses, strengths and weaknesses of the study, \
      study strengths and limitations, study strengths and weaknesses, key limitations, \
      weaknesses and limitations, limitations and weaknesses, limitations and caveats, \
      caveats and limitations, potential bias, potential biases, sources of bias, \
      limitations biases, limitations of study, study drawbacks, research limitations, \
      possible limitations, pros and cons, potential sources of bias, strengths and \
      limitations of the study, critical limitations, weaknesses and strengths, \
      limitations of this appraisal, limitations of this cat, critical limitations of the \
      evidence
      """
    ),
    (
      .section(.conclusion),
      """
      conclusie, conclusies, besluit, eindconclusie, kernboodschap, kernboodschappen, \
      bottom line, de bottom line, klinische bottom line, clinical bottom line, antwoord \
      op de vraag, slotsom, take home message, hoofdboodschap, samenvattend, conclusion, \
      klinische conclusie, korte conclusie, algemene conclusie, slotconclusie, \
      hoofdconclusie, deelconclusie, concluderend, samenvatting en conclusie, conclusie en \
      samenvatting, slot, tot slot, slotbeschouwing, ter conclusie, clinical bottomline, \
      bottomline, klinische bottomline, klinische boodschap, boodschap, boodschap voor de \
      praktijk, de boodschap, take home messages, take away, kernpunt, het antwoord, \
      antwoord, antwoord op de klinische vraag, antwoord op de onderzoeksvraag, antwoord \
      op de vraagstelling, beantwoording van de vraag, beantwoording vraagstelling, \
      beantwoording van de vraagstelling, beantwoording van de klinische vraag, \
      beantwoording klinische vraag, beantwoording onderzoeksvraag, conclusie van de \
      auteurs, conclusie auteurs, eindoordeel, besluit en antwoord, conclusie cat, \
      klinische eindconclusie, kort antwoord, antwoord in het kort, uiteindelijke \
      conclusie, klinische kernboodschap, clinical bottom line en aanbeveling, take home \
      boodschap, in een zin, conclusie en antwoord, final conclusion, conclusie in het \
      kort, terug naar de casus, terug naar de vraag, terug naar de patient, algemeen \
      besluit, besluiten, eindbesluit, belangrijkste boodschap, belangrijkste boodschap \
      vooraf, de kern, kern, hoofdconclusies
      """,
      """
      conclusion, conclusions, clinical bottom line, bottom line, take home message, key \
      message, answer, answer to the question, summary and conclusion, verdict, final \
      comments, main message, the conclusion, the bottom line, the clinical bottom line, \
      clinical bottom lines, bottom lines, conclusions and summary, conclusion and \
      summary, concluding remarks, concluding statement, concluding comments, final \
      conclusion, overall conclusion, overall conclusions, authors conclusion, authors \
      conclusions, clinical conclusion, clinical conclusions, take home messages, take \
      home point, take home points, takeaway, takeaways, takeaway message, key messages, \
      key takeaway, key takeaways, clinical message, clinical take home message, clinical \
      answer, answer to the clinical question, answer to question, the answer, short \
      answer, conclusion of the study, in conclusion, clinical bottomline, bottomline, \
      clinical bottom line cbl, closing, final answer, final thoughts, final word, in one \
      sentence, conclusion in brief, answer in brief, back to the question, back to the \
      patient, back to the case, our conclusion, summary and bottom line, comments and the \
      bottom line, decision, clinical decision, bottom line and comments
      """
    ),
    (
      .section(.implications),
      """
      implicaties, implicaties voor de praktijk, toepasbaarheid, is het toepasbaar, \
      toepassing, toepassing in de praktijk, praktijkimplicaties, aanbeveling, \
      aanbevelingen, aanbevelingen voor de praktijk, betekenis voor de praktijk, vertaling \
      naar de praktijk, wat kan jij ermee, past het in jouw praktijk, klinische \
      relevantie, bruikbaarheid, externe validiteit, generaliseerbaarheid, implementatie, \
      implicatie, klinische implicaties, klinische implicatie, implicaties voor de \
      fysiotherapie, implicaties voor de praktijk en onderzoek, gevolgen voor de praktijk, \
      consequenties voor de praktijk, betekenis voor de klinische praktijk, betekenis voor \
      de praktijkvoering, betekenis voor mijn praktijk, klinische betekenis, relevantie \
      voor de praktijk, relevantie voor de klinische praktijk, praktische relevantie, \
      praktijkrelevantie, klinische toepasbaarheid, klinische toepassing, klinische \
      toepasbaarheid en relevantie, toepasbaarheid in de praktijk, toepasbaarheid van de \
      resultaten, toepasbaarheid resultaten, toepasbaarheid van het bewijs, toepassen, \
      toepassen in de praktijk, toepasbaarheid en implementatie, praktische \
      toepasbaarheid, praktische toepassing, praktische implicaties, praktijktoepassing, \
      praktijkaanbevelingen, praktijkadvies, praktijkboodschap, advies, advies voor de \
      praktijk, adviezen, aanbeveling voor de praktijk, klinische aanbevelingen, klinische \
      aanbeveling, aanbevelingen praktijk, aanbevelingen en implementatie, implementatie \
      in de praktijk, implementatieplan, implementatieadvies, vertaalslag naar de \
      praktijk, vertaling naar praktijk, vertaling naar mijn patient, van onderzoek naar \
      praktijk, van bewijs naar praktijk, in de praktijk, apply, apply toepassen, \
      toepassing op de patient, toepassing op mijn patient, toepasbaarheid op mijn \
      patient, toepasbaarheid voor de patient, bruikbaarheid voor de praktijk, \
      generaliseerbaarheid en toepasbaarheid, extrapoleerbaarheid, overdraagbaarheid, \
      haalbaarheid, klinische bruikbaarheid, bruikbaarheid in de praktijk, beleid, impact \
      op de praktijk, gebruik in de praktijk, consequenties voor het handelen, gevolgen \
      voor het handelen, klinische consequenties, consequenties, praktische consequenties, \
      betekenis voor de ergotherapie, advies aan collegas, praktijktips, tips voor de \
      praktijk, implementatie en toepasbaarheid, adviezen voor de praktijk, aanbeveling \
      voor de huisartsenpraktijk, aanbevelingen en implicaties, betekenis, terugkoppeling \
      naar de client, terugkoppeling, terugkoppeling naar de praktijk, consequenties voor \
      het beleid, zinvol in de nederlandse situatie, terugkoppeling naar de patient, \
      vertaling naar de praktijksituatie, aan de slag, plan van aanpak, aanbevelingen voor \
      de afdeling, praktische aanbevelingen, invoering in de praktijk, toepassing bij de \
      patient
      """,
      """
      implications, implications for practice, practice implications, clinical \
      implications, clinical applicability, applicability, application, can i apply this, \
      relevance to practice, clinical relevance, recommendations, recommendations for \
      practice, what this means for practice, external validity, generalisability, \
      implementation, usefulness, implication, implications for clinical practice, \
      implications for practise, implications for physiotherapy, implications for physical \
      therapy practice, implications for nursing practice, implications for nursing, \
      implications for physiotherapy practice, implications for practice and research, \
      implications for practice education and research, implications for clinicians, \
      implications for treatment, clinical implication, clinical application, clinical \
      applications, clinical practice implications, practical implications, practical \
      application, practical applications, application to practice, application to \
      clinical practice, application to the patient, application to my patient, \
      application to this patient, applying the evidence, applying the results, apply the \
      evidence, apply the results, applicability to practice, applicability to my patient, \
      applicability to the patient, applicability of results, applicability of the \
      results, applicability of findings, applicability of evidence, practice \
      recommendations, practice recommendation, recommendation, recommendation for \
      practice, recommendations for clinical practice, clinical recommendations, clinical \
      recommendation, practice points, practice pearls, practice change, relevance for \
      practice, relevance to clinical practice, relevance to my practice, relevance to the \
      patient, relevance, clinical significance, clinical impact, impact on practice, \
      impact on clinical practice, generalizability, generalisability and applicability, \
      transferability, feasibility, external validity and applicability, what does this \
      mean for practice, what it means for practice, meaning for practice, usefulness in \
      practice, use in practice, in practice, translation to practice, translation into \
      practice, practical relevance, practical significance, action plan, clinical use, \
      implementation considerations, implications for practice education and future \
      research, translating this into practice, putting this into practice, putting it \
      into practice, from evidence to practice, from research to practice, advice for \
      practice, tips for practice, practice implications and recommendations, clinical \
      practice recommendations, clinical applicability and relevance, considerations for \
      practice, so what, decision to modify practice, implementation plan, barriers and \
      facilitators to implementation, barriers and facilitators, barriers to \
      implementation, practice change plan, recommendation for change, recommended \
      practice change, integration into practice, application of evidence, application of \
      the evidence, using the evidence, evidence to practice
      """
    ),
    (
      .section(.patient),
      """
      patientperspectief, wensen en waarden van de patient, voorkeuren van de patient, \
      samen beslissen, gedeelde besluitvorming, voor de patient, patientinformatie, \
      patientuitleg, clientperspectief, patientperspectief en voorkeuren, \
      patientenperspectief, perspectief van de patient, patientvoorkeur, \
      patientvoorkeuren, voorkeur van de patient, voorkeuren en waarden, waarden en \
      voorkeuren, waarden en voorkeuren van de patient, wensen van de patient, waarden van \
      de patient, patientwaarden, patientversie, patientsamenvatting, samenvatting voor de \
      patient, uitleg voor de patient, uitleg aan de patient, uitleg in gewone taal, \
      informatie voor de patient, patientenvoorlichting, patientvoorlichting, \
      patientinbreng, patientenvoorkeuren, clientvoorkeuren, patientenversie, in \
      begrijpelijke taal, patient perspectief, wensen en voorkeuren van de patient, uitleg \
      voor patienten, uitleg voor de client, in gewone taal, voorkeuren van patienten, \
      patientwensen, ervaringen van patienten, stem van de patient, wensen en doelen van \
      de client, doelen van de patient, wat wil mijn client
      """,
      """
      patient perspective, patient values, values and preferences, shared decision making, \
      for the patient, plain language summary, lay summary, patient education, client \
      perspective, patients perspective, the patient perspective, patient preferences, \
      patient preference, patient values and preferences, patients values and preferences, \
      patient values preferences, patients preferences, patient and family preferences, \
      patient perspectives, patient information, patient summary, patient version, patient \
      page, information for patients, for patients, explanation for the patient, lay \
      explanation, values preferences, patient involvement, client preferences, client \
      values, what patients want, the patients voice, patient voice, in plain language, in \
      plain english, plain language, patient experience, patient experiences, patient \
      wishes, preferences of the patient, client preferences and goals, patient \
      preferences and goals, patient goals, client goals
      """
    ),
    (
      .section(.research),
      """
      vervolgonderzoek, aanbevelingen voor onderzoek, kennislacunes, kennishiaten, verder \
      onderzoek, wat weten we nog niet, onderzoeksagenda, lacunes, suggesties voor \
      vervolgonderzoek, suggesties voor verder onderzoek, aanbevelingen voor \
      vervolgonderzoek, aanbevelingen voor verder onderzoek, aanbevelingen voor toekomstig \
      onderzoek, aanbeveling voor vervolgonderzoek, toekomstig onderzoek, nader onderzoek, \
      implicaties voor onderzoek, implicaties voor vervolgonderzoek, \
      onderzoeksaanbevelingen, kennisvragen, open vragen, kennisgaten, hiaten in kennis, \
      hiaten in de kennis, vervolgstudies, vervolgvragen, onbeantwoorde vragen, suggesties \
      voor nieuw onderzoek, aanbevelingen voor de wetenschap, verder te onderzoeken, \
      toekomstige studies, onderzoeksvragen voor de toekomst, wat is nog onbekend, \
      adviezen voor vervolgonderzoek
      """,
      """
      future research, implications for research, further research, knowledge gaps, gaps \
      in evidence, research agenda, unanswered questions, what we do not know, future \
      directions, future studies, future work, suggestions for future research, \
      suggestions for further research, recommendations for future research, \
      recommendations for further research, recommendations for research, implications for \
      future research, implications for further research, research implications, research \
      recommendations, research gaps, gaps, evidence gaps, gaps in knowledge, gaps in the \
      evidence, open questions, need for further research, further studies, further study, \
      directions for future research, remaining questions, where next for research, what \
      next for research, research needs, further research needed, future research \
      directions, areas for further research, areas for future research, research \
      priorities, implications for further study, what is still unknown, unresolved \
      questions
      """
    ),
    (
      .section(.evidenceLevel),
      """
      bewijsniveau, niveau van bewijs, mate van bewijskracht, bewijskracht, level of \
      evidence, kwaliteit van bewijs, zekerheid van het bewijs, gradering, niveau van de \
      conclusie, grade, ebro niveau, niveau van de evidentie, niveau van evidentie, \
      bewijskracht van de conclusie, mate van bewijs, sterkte van het bewijs, kracht van \
      het bewijs, level of evidence van de studie, levels of evidence, evidence level, \
      niveau van evidence, evidentieniveau, kwaliteit van het bewijs, zekerheid van \
      bewijs, zekerheid van de evidence, bewijskracht en niveau, grade beoordeling, grade \
      score, niveau van bewijskracht, graad van aanbeveling, graad van bewijs, ebro, \
      ocebm, gradering van het bewijs, bewijskwaliteit, bewijsniveaus, mate van zekerheid, \
      zekerheid, gradering van de aanbeveling, sterkte van de aanbeveling, kracht van de \
      aanbeveling, mate van aanbeveling, level of evidence loe, zekerheid van het bewijs \
      grade, classificatie van bewijs, classificatie van bewijs en aanbeveling, indeling \
      van bewijs, indeling bewijskracht, gradering bewijs, bewijskracht en gradering, \
      evidence niveau
      """,
      """
      level of evidence, levels of evidence, strength of evidence, quality of evidence, \
      certainty of evidence, evidence level, grade of recommendation, grade certainty, \
      evidence grade, level of the evidence, evidence levels, strength of the evidence, \
      strength of recommendation, strength of recommendations, strength of recommendation \
      taxonomy, quality of the evidence, certainty of the evidence, certainty, confidence \
      in the evidence, evidence quality, grade assessment, grade rating, grade summary, \
      evidence grading, grading of evidence, grading the evidence, grading of the \
      evidence, grade of evidence, oxford level of evidence, ocebm level, level of \
      certainty, overall certainty of evidence, overall quality of evidence, strength of \
      the recommendation, grade of the recommendation, grades of recommendation, design \
      type and level of evidence, level of evidence and grade of recommendation, study \
      design and level of evidence, evidence certainty, study type level of evidence, \
      level of evidence and study type, levels of evidence found, classification of \
      evidence, hierarchy of evidence, evidence hierarchy, evidence level and quality, \
      level and quality of evidence
      """
    ),
    (
      .section(.references),
      """
      referenties, literatuur, literatuurlijst, bronnen, relevante bronnen, \
      bronvermelding, geraadpleegde literatuur, lijst met bronnen, bibliografie, meer \
      lezen, gebruikte literatuur, verwijzingen, literatuurverwijzingen, referentie, \
      referentielijst, referenties en bronnen, bronnenlijst, bronnenopgave, bron, lijst \
      van referenties, literatuuropgave, literatuurreferenties, literatuur en bronnen, \
      literatuurverwijzing, literatuurlijst apa, bronvermeldingen, bronnen en literatuur, \
      bronverwijzingen, gebruikte bronnen, gebruikte referenties, geraadpleegde bronnen en \
      literatuur, verder lezen, verder lezen en bronnen, voetnoten en bronnen, relevante \
      literatuur, lijst van bronnen, lijst met referenties, lijst met relevante bronnen, \
      wetenschappelijke bronnen, noten en referenties, aanbevolen literatuur, references, \
      bibliography, geciteerde literatuur, geraadpleegde referenties, verwijzing naar de \
      literatuur, lees meer, volledige referentie, volledige bronvermelding, link naar het \
      artikel, bronnen op een rij, bibliografische gegevens, originele publicatie, \
      oorspronkelijk artikel, origineel artikel, literatuurverwijzingen en bronnen, noten \
      en literatuur, literatuur en noten, geraadpleegde bronnen, bronnen en verwijzingen, \
      literatuur apa, noten en bronnen, meer weten
      """,
      """
      references, reference, reference list, bibliography, literature, sources, works \
      cited, citation, citations, further reading, read more, list of references, key \
      references, references cited, cited references, references used, references and \
      notes, references and further reading, references list, list of sources, source \
      list, sources used, sources and references, reference section, bibliographic \
      references, literature cited, literature list, literature references, citations and \
      references, article reference, article citation, study reference, study citation, \
      full citation, further reading and references, full reference, key sources, \
      recommended reading, suggested reading, bibliographies, relevant sources, reading \
      list, references apa, endnotes, references notes, citation and doi, article \
      reviewed, original article, original publication, original paper, paper reviewed, \
      link to the article, works consulted, works cited list, citation and doi number, \
      journal article citation, article details and citation, full reference list, \
      reference citation, apa citation, sources consulted
      """
    ),
    (
      .section(.interests),
      """
      belangenverstrengeling, belangenconflict, belangenconflict en financiele \
      ondersteuning, belangenverklaring, financiering, conflicterende belangen, \
      sponsoring, disclosures, onafhankelijkheid, verantwoording, belangen, \
      belangenverstrengelingen, mogelijke belangenverstrengeling, verklaring belangen, \
      verklaring van belangen, verklaring belangenverstrengeling, conflict of interest, \
      conflicts of interest, belangenconflicten, conflicterende belangen en financiering, \
      financiering en belangen, financiering en belangenverstrengeling, belangen en \
      financiering, financiele belangen, financiele ondersteuning, subsidie, dankwoord, \
      declaration of interests, transparantie, sponsors, nevenfuncties en belangen, \
      belangenverstrengeling en financiering, coi, belangenverklaring en financiering, \
      onafhankelijkheid van de opstellers, onafhankelijkheid van de auteurs, belangen van \
      de auteurs
      """,
      """
      declaration of interests, conflict of interest, conflicts of interest, competing \
      interests, disclosure, disclosures, funding, sponsorship, funding and conflicts, \
      author declarations, sources of support, acknowledgements, interests, declarations, \
      declarations of interest, declaration of interest, declaration of conflicting \
      interests, declaration of competing interests, conflict of interest statement, \
      conflict of interest disclosure, statement of interests, interest statement, \
      disclosure statement, disclosures and funding, funding and disclosures, funding and \
      interests, funding and declarations, funding and conflict of interest, funding and \
      conflicts of interest, funding sources, funding source, financial disclosure, \
      financial disclosures, financial support, financial interests, acknowledgments, \
      acknowledgement, conflicting interests, potential conflicts of interest, author \
      disclosures, support, coi, conflicts of interest statement, competing interest, \
      conflict of interest and funding, declaration of conflicts of interest, statement of \
      conflicts of interest, funding disclosure, disclosure of funding, sponsorship and \
      funding, author disclosure
      """
    ),
    (
      .section(.appendix),
      """
      bijlage, bijlagen, appendix, zoekstring bijlage, tabellen, aanvullend materiaal, \
      begrippenlijst, afkortingen, woordenlijst, bijlage 1, bijlage a, de bijlagen, \
      overzicht bijlagen, lijst met afkortingen, lijst van afkortingen, afkortingenlijst, \
      verklarende woordenlijst, supplement, supplementen, aanvullende gegevens, \
      appendices, zoekstringen, begrippen, tabel, figuren, tabellen en figuren, evidence \
      tabellen, evidencetabel in bijlage
      """,
      """
      appendix, appendices, supplement, supplementary data, tables, glossary, \
      abbreviations, additional files, search log, appendix a, supplementary material, \
      supplementary materials, supplements, supplementary information, supplementary \
      tables, supporting information, additional material, additional tables, list of \
      abbreviations, abbreviations and definitions, definitions, annex, annexes, tables \
      and figures, figures, attachments, additional data, glossary of terms
      """
    ),
    (
      .section(.summary),
      """
      samenvatting, lead, in het kort, kort samengevat, abstract, wat is bekend, wat is \
      nieuw, kernpunten, op een rij, samenvatting van de cat, samenvatting van dit \
      artikel, korte samenvatting, beknopte samenvatting, management samenvatting, \
      managementsamenvatting, publiekssamenvatting, synopsis, kerngegevens, hoofdpunten, \
      belangrijkste punten, in een oogopslag, wat voegt dit toe, wat is er nieuw, tldr, \
      essentie, summary, snelle samenvatting, wat voegt deze studie toe, abstracts, de \
      studie in een oogopslag, het onderzoek in een oogopslag, in vogelvlucht, tl dr, \
      samengevat, kort en bondig, op een rijtje, in een alinea
      """,
      """
      summary, abstract, at a glance, key points, quick facts, what is known, what this \
      adds, lead, highlights, synopsis, in brief, executive summary, brief summary, short \
      summary, structured abstract, study abstract, article summary, summary of the \
      article, summary of article, summary statement, plain summary, quick summary, in \
      short, in a nutshell, summary of the paper, main points, summary points, tldr, key \
      facts, what this study adds, what is new, whats new, what does this study add, the \
      gist, overview of the article, study at a glance, the study at a glance, tl dr, \
      paper at a glance, overview in brief, summary box, lay abstract, clinical summary, \
      summary of the review, quick summary of the evidence, overview and summary, the \
      paper in one paragraph, in one paragraph, the paper in brief
      """
    ),
    (
      .metadata(.title),
      """
      titel, vraagtitel, cat titel, titel van de cat, naam van de cat, werktitel, korte \
      titel, titel van het artikel, titel artikel, gegevens van het artikel, gegevens \
      artikel, artikelgegevens
      """,
      """
      title, cat title, headline, short title, bottom line title, directional title, \
      running title, article title, title of the article, title of the cat, study title, \
      article details, paper details
      """
    ),
    (
      .metadata(.authors),
      """
      auteur, auteurs, geschreven door, opsteller, student, studenten, uitgevoerd door, \
      studentnummer, auteur en datum, auteurs en datum, samengesteld door, samensteller, \
      opstellers, opgesteld door, door wie, groepsleden, projectgroep, namen, naam \
      student, naam auteur, naam en studentnummer, naam studenten, naam en nummer, naam en \
      datum, gegevens student, gegevens studenten, algemene gegevens, over de auteurs, \
      over de auteur, auteursgegevens
      """,
      """
      author, authors, report by, written by, prepared by, completed by, student, \
      students, appraiser, submitted by, author name, names, name, group members, student \
      name, reviewed and written by, created by, produced by, cat author, appraised by, \
      appraised and written by, student name and number, students and date, author and \
      date, authors and date, author affiliation, author affiliations, author details, \
      about the authors, about the author, student details
      """
    ),
    (
      .metadata(.reviewers),
      """
      autorisator, beoordelaar, begeleider, docent, tweede lezer, supervisor, meelezer, \
      peerreviewer, geautoriseerd door, opleider, reviewer, nagekeken door, beoordeeld \
      door, gecontroleerd door, tutor, docentbegeleider, peer review
      """,
      """
      search checked by, peer reviewer, second reviewer, supervisor, checked by, approved \
      by, tutor, mentor, faculty advisor, reviewed by, second reader, peer review, \
      appraisal checked by, reviewers, checked and approved by, faculty mentor, moderator, \
      editor
      """
    ),
    (
      .metadata(.date),
      """
      datum, datum van publicatie, versie, versiedatum, laatst bijgewerkt, datum \
      zoekactie, zoekdatum, geplande herbeoordeling, houdbaar tot, vervaldatum, laatst \
      beoordeeld, inleverdatum, datum van inleveren, herzieningsdatum, laatste wijziging, \
      laatste update, publicatiedatum, datum cat, datum van zoeken, geldig tot, datum van \
      herziening
      """,
      """
      date, date of completion, date for review, expiry date, kill date, last updated, \
      date of search, review due, version, date created, date completed, completion date, \
      date of the search, date of submission, submission date, published, publication \
      date, date updated, last reviewed, review date, date of review, expires, search \
      date, date submitted, valid until
      """
    ),
  ]
}
