extension Vocabulary {
  /// The words people use for each item of a question or a method, as labels; folded, as
  /// ``HeadingWords`` makes them.
  static let itemPhrases: [(field: ItemField, dutch: String, english: String)] = [
    (
      .design,
      """
      design, studiedesign, onderzoeksopzet, opzet, studieopzet, type onderzoek, \
      onderzoekstype, soort onderzoek, studietype, onderzoeksdesign, studietype en design, \
      type studie, type artikel, soort studie, design van de studie, opzet van de studie, \
      opzet van het onderzoek, type design, methodologie, studie design, onderzoeks \
      design, onderzoeksmethode, soort artikel, studieontwerp, ontwerp, d design, s \
      studiedesign, s design, design studie, studie, methode van onderzoek, type, soort \
      onderzoek design, onderzoeksvorm, studie opzet, wat voor onderzoek, wat voor studie, \
      welk type onderzoek
      """,
      """
      design, study design, study type, type of study, trial design, research design, type \
      of evidence, methodology, study design and setting, type of research, type of \
      design, design of the study, research type, s study design, study type design, study \
      methodology, type, design type, methodological design, s study type, d design, type \
      of article, study method, kind of study, type of trial, what kind of study, what \
      type of study, kind of research
      """
    ),
    (
      .setting,
      """
      setting, locatie, zorgsetting, omgeving, land, centra, context, praktijksetting, \
      plaats en setting, setting en locatie, waar uitgevoerd, onderzoekssetting, \
      studielocatie, land en setting, setting en land, centrum, plaats van onderzoek, \
      locatie onderzoek, landen, werkveld, s setting, waar, waar vond het onderzoek \
      plaats, plaats
      """,
      """
      setting, location, care setting, centres, sites, country, context, settings, study \
      setting, locations, study location, study site, study sites, setting and country, \
      country and setting, setting and location, research setting, locations and setting, \
      centre, center, centers, countries, clinical setting, s setting, setting and \
      participants, where did the study take place, where, place, where was the study done
      """
    ),
    (
      .participants,
      """
      deelnemers, populatie, patienten, patientengroep, studiepopulatie, \
      onderzoekspopulatie, proefpersonen, steekproef, respondenten, doelgroep, p patient, \
      onderzoeksgroep, onderzochte groep, onderzochte populatie, onderzochte patienten, \
      deelnemende patienten, geincludeerde patienten, studiedeelnemers, deelnemer, \
      kenmerken deelnemers, kenmerken van de deelnemers, deelnemerskenmerken, \
      patientkenmerken, patientenkenmerken, onderzoeksdeelnemers, wie deden er mee, wie \
      werden onderzocht, proefpersoon, populatie en setting, deelnemers en setting, \
      cohort, sample, cases, participanten, participants, onderzoeksgroepen, groepen, \
      vrijwilligers, deelnemers aan de studie, inclusie van patienten, studiegroep, wie, \
      wie werd onderzocht, wie deed er mee, wie deden mee
      """,
      """
      participants, population, patients, subjects, sample, patient group, study \
      population, respondents, p patient problem, target population, participant, \
      participants and setting, study participants, study sample, trial participants, \
      participant characteristics, patients studied, who took part, cohort, sample \
      characteristics, cases, research participants, sample population, population and \
      sample, patients included, population studied, included patients, volunteers, \
      participants included, enrolled patients, who, who was studied, who were the \
      participants
      """
    ),
    (
      .n,
      """
      aantal deelnemers, n, steekproefgrootte, omvang, groepsgrootte, aantal geincludeerde \
      patienten, gerandomiseerd, aantal patienten, aantal proefpersonen, aantal personen, \
      steekproefomvang, omvang steekproef, totaal aantal deelnemers, aantal geincludeerd, \
      grootte steekproef, steekproef grootte, aantal participanten, aantal gerandomiseerd, \
      aantal studies, n totaal, totale n, aantal gerandomiseerden, aantal respondenten, \
      grootte van de steekproef, omvang van de steekproef, aantal geanalyseerd, hoeveel \
      deelnemers, hoeveel patienten, hoeveel mensen, aantal
      """,
      """
      n, sample size, number of participants, randomised, number randomised, group sizes, \
      enrolled, number of patients, number of subjects, total n, n total, total sample, \
      participants n, number of people, number enrolled, number analysed, number included, \
      number of studies, total participants, total number of participants, number of \
      participants included, number of people randomised, study size, number of \
      respondents, number recruited, how many, how many participants, how many patients, \
      no of patients, no of participants, size, number
      """
    ),
    (
      .inclusion,
      """
      inclusiecriteria, inclusie, in en exclusiecriteria, insluitcriteria, \
      selectiecriteria, wie deed mee, geschiktheid, eligibility, insluitingscriteria, \
      toelatingscriteria, inclusie criteria, inclusie en exclusiecriteria, \
      inclusiecriteria en exclusiecriteria, inclusie exclusie, in exclusiecriteria, in en \
      exclusie, criteria voor inclusie, criteria voor deelname, wie mocht meedoen, wie kon \
      meedoen
      """,
      """
      inclusion criteria, eligibility, eligibility criteria, inclusion, entry criteria, \
      selection criteria, who was included, inclusion exclusion, inclusion and exclusion \
      criteria, inclusion exclusion criteria, criteria for inclusion, included, who could \
      take part, inclusion criterion, inclusion and exclusion, participant eligibility, \
      entry requirements
      """
    ),
    (
      .exclusion,
      """
      exclusiecriteria, exclusie, uitsluitcriteria, uitgesloten, uitsluitingscriteria, \
      niet toegelaten, redenen van uitsluiting, exclusie criteria, exclusiecriterium, \
      criteria voor exclusie, wie niet, wie mocht niet meedoen, wie kon niet meedoen, wie \
      werd uitgesloten, contra indicaties
      """,
      """
      exclusion criteria, exclusion, exclusions, excluded, who was excluded, ineligible, \
      reasons for exclusion, exclusion criterion, criteria for exclusion, not eligible, \
      who could not take part
      """
    ),
    (
      .baseline,
      """
      uitgangswaarden, beginkenmerken, basiskenmerken, kenmerken bij aanvang, \
      vergelijkbaarheid van de groepen, startwaarden, leeftijd en geslacht, \
      baselinekenmerken, baseline kenmerken, baseline karakteristieken, kenmerken op \
      baseline, vergelijkbaarheid groepen, vergelijkbaarheid bij aanvang, groepen \
      vergelijkbaar, demografische gegevens, beginmeting, nulmeting, baselinemeting, \
      baseline, uitgangssituatie, leeftijd, geslacht, leeftijd en sekse, groepen \
      vergelijkbaar bij start, groepen vergelijkbaar bij aanvang, groepen gelijk bij \
      start, vergelijkbaarheid bij start
      """,
      """
      baseline, baseline characteristics, groups similar at baseline, demographics, \
      starting values, comparability of groups, patient characteristics, similarity of \
      groups, baseline comparability, comparability at baseline, baseline similarity, \
      baseline data, baseline measures, demographic data, participant demographics, groups \
      comparable at baseline, baseline differences, age, age and sex, gender, sex, \
      demographic characteristics
      """
    ),
    (
      .intervention,
      """
      interventie, experimentele interventie, behandeling, experimentele groep, \
      interventiegroep, i interventie, therapie, programma, blootstelling, wat kregen ze, \
      i, i intervention, i exposure, interventies, interventie i, e, e blootstelling, i \
      indextest, behandelingen, interventiebeschrijving, i behandeling, i test, \
      onderzochte interventie, onderzochte behandeling, inhoud van de interventie, inhoud \
      interventie, i determinant, i prognostische factor, interventie of blootstelling, \
      interventie groep, experimentele conditie, i interesse, phenomenon of interest, \
      fenomeen, behandelgroep, wat kreeg de interventiegroep, behandeling in de \
      interventiegroep, groep 1 interventie, interventiegroep 1, wat was de interventie
      """,
      """
      intervention, experimental intervention, treatment, experimental group, exposure, \
      intervention group, i, therapy, programme, what they received, i intervention, i \
      exposure, interventions, intervention or exposure, e, e exposure, intervention \
      exposure, i index test, i test, intervention studied, treatment group, interventions \
      studied, intervention details, description of intervention, intervention \
      description, indicator, i indicator, intervention of interest, experimental \
      condition, i interest, phenomenon of interest, intervention or test, i treatment, \
      intervention indicator, treatments, intervention arm, i prognostic factor, what did \
      the intervention group get, what did the intervention group receive, group 1 \
      intervention, what was the intervention
      """
    ),
    (
      .dose,
      """
      dosering, frequentie, duur, aantal sessies, behandelduur, intensiteit, dosis, \
      schema, behandelfrequentie, behandelduur en frequentie, frequentie en duur, duur en \
      frequentie, duur van de behandeling, duur van de interventie, duur interventie, duur \
      behandeling, aantal behandelingen, aantal behandelsessies, sessies, behandelschema, \
      dosis en duur, trainingsduur, intensiteit en frequentie, dosering en duur, \
      behandelperiode, aantal sessies en duur, duur van de therapie, behandelintensiteit, \
      interventieduur, trainingsfrequentie, hoe vaak, hoe lang, hoe vaak en hoe lang
      """,
      """
      dose, frequency, duration, number of sessions, intensity, schedule, dosage, \
      treatment length, dosage and duration, frequency and duration, duration and \
      frequency, duration of treatment, duration of intervention, duration of the \
      intervention, treatment duration, treatment frequency, number of treatments, \
      sessions, treatment schedule, intervention dose, intervention duration, treatment \
      dose, dose and duration, dose and frequency, duration of therapy, intensity and \
      frequency, treatment period, how often, how long, how much
      """
    ),
    (
      .provider,
      """
      uitvoerder, therapeut, behandelaar, zorgverlener, opleiding van de therapeuten, \
      uitvoerders, therapeuten, behandelaars, behandelend therapeut, uitgevoerd door wie, \
      wie behandelde, zorgverleners, zorgprofessional, behandelaren, door wie uitgevoerd, \
      opleiding therapeuten, scholing van de therapeuten, training van de therapeuten, \
      scholing therapeuten, training therapeuten, interventie uitgevoerd door, \
      onderzoekers therapeuten, door wie, wie gaf de behandeling, wie voerde het uit
      """,
      """
      provider, therapist, clinician, who delivered it, care provider, training of \
      providers, providers, therapists, clinicians, delivered by, intervention provider, \
      intervention providers, treatment provider, treating clinicians, treating therapist, \
      who delivered the intervention, therapist training, training of therapists, training \
      of the therapists, practitioner, practitioners, administered by, interventionist, \
      staff, by whom, who gave the treatment, who treated
      """
    ),
    (
      .control,
      """
      controle, controlegroep, controle interventie, vergelijking, comparator, \
      vergelijkingsgroep, c comparison, gebruikelijke zorg, usual care, placebo, \
      alternatief, controle groep, controleconditie, controlebehandeling, controlearm, \
      controles, control, controls, vergelijkende groep, vergelijkgroep, \
      vergelijkingsbehandeling, gebruikelijke behandeling, reguliere zorg, standaardzorg, \
      standaardbehandeling, care as usual, placebogroep, placebobehandeling, \
      schijnbehandeling, sham, sham behandeling, wachtlijst, wachtlijstgroep, interventie \
      controlegroep, vergelijking met, controle of vergelijkingsgroep, tweede groep, wat \
      kreeg de controlegroep, groep 2 controle, waarmee vergeleken, vergeleken met, \
      waarmee werd vergeleken
      """,
      """
      control, control group, comparison, comparator, comparison intervention, c, usual \
      care, placebo, standard care, alternative, reference group, control condition, \
      control intervention, control treatment, control arm, controls, comparator group, \
      comparator intervention, comparator arm, comparison treatment, comparison arm, \
      standard treatment, standard of care, care as usual, treatment as usual, routine \
      care, sham, sham treatment, sham group, placebo group, placebo treatment, wait list, \
      waiting list, waitlist, waiting list control, control or comparison group, no \
      treatment, comparator treatment, comparators, what did the control group get, what \
      did the control group receive, group 2 control, compared with what, comparator \
      control, compared with, compared to
      """
    ),
    (
      .coIntervention,
      """
      co interventies, bijkomende behandeling, aanvullende zorg, gelijke behandeling van \
      de groepen, overige zorg, andere behandelingen, bijkomende interventies, overige \
      behandelingen, andere zorg, aanvullende behandeling, aanvullende behandelingen, \
      cointerventies, co interventie, medicatie, medicatiegebruik, toegestane \
      behandelingen, gelijke behandeling, gelijke behandeling groepen, bijkomende \
      behandelingen, toegestane andere behandelingen
      """,
      """
      co interventions, other care, additional treatments, concomitant treatment, groups \
      treated equally, care programmes identical, cointerventions, co intervention, other \
      treatment, other treatments, additional care, concurrent treatment, concurrent \
      treatments, medication, concomitant medication, concomitant care, permitted \
      treatments, permitted co interventions, equal treatment, equal treatment of groups, \
      other treatments allowed
      """
    ),
    (
      .outcomes,
      """
      uitkomstmaten, uitkomst, uitkomsten, eindpunt, eindpunten, effectmaten, \
      meetinstrumenten, parameters, uitkomstparameter, o outcome, metingen, uitkomstmaat, \
      outcome measures, outcomes, outcomematen, meetinstrument, meetinstrumenten en \
      uitkomsten, uitkomstvariabelen, uitkomstparameters, effectparameters, effectmaat, \
      primaire en secundaire uitkomstmaten, primaire en secundaire uitkomsten, gemeten \
      uitkomsten, uitkomstmetingen, eindpunten primair en secundair, wat is gemeten, wat \
      werd gemeten, vragenlijsten, gebruikte meetinstrumenten, klinimetrie, meting, \
      uitkomstmaten en meetinstrumenten, uitkomstindicatoren, waarmee gemeten, hoe gemeten
      """,
      """
      outcome, outcomes, outcome measures, main outcome measures, endpoint, endpoints, o, \
      instruments, what was measured, outcome measure, outcomes measured, outcomes and \
      measures, measured outcomes, outcome measurements, outcome measurement, study \
      outcomes, study endpoints, end points, primary and secondary outcomes, primary and \
      secondary outcome measures, outcome variables, outcomes assessed, measurement \
      instruments, measuring instruments, measurements, outcome tools, assessment tools, \
      questionnaires, outcome assessment, outcome assessments, outcome instruments, \
      clinical outcomes, dependent variables, variables, parameters, target condition, \
      target outcomes, assessments
      """
    ),
    (
      .followUp,
      """
      follow up, follow upduur, vervolgmetingen, meetmomenten, tijdstip, tijdstippen, duur \
      van de follow up, opvolging, looptijd, nameting, looptijd van de studie, followup, \
      follow up duur, follow up periode, follow up tijd, follow up momenten, duur follow \
      up, duur van de studie, duur studie, studieduur, looptijd studie, meetmoment, \
      metingen op, tijdsduur follow up, tijdsduur van de follow up, opvolgperiode, \
      vervolgmeting, nacontrole, follow up meting, follow up metingen, lengte van de \
      follow up, lengte follow up, tijdstip van meting, tijdstippen van meten, \
      tijdsmomenten, meetmomenten en follow up, vervolg, duur van het onderzoek, \
      meettijdstippen, onderzoeksduur, wanneer gemeten, wanneer werd gemeten, wanneer is \
      er gemeten, hoe lang gevolgd
      """,
      """
      follow up, length of follow up, time points, timing, assessment times, duration of \
      follow up, when measured, follow up schedule, followup, follow up period, follow up \
      duration, duration of study, study duration, length of study, follow up time, follow \
      up times, follow up length, period of follow up, follow up points, follow up \
      assessments, assessment points, time point, timepoints, timepoint, measurement \
      times, measurement points, assessment time points, study period, time of follow up, \
      length of follow up period, follow up and time points, longest follow up, assessment \
      schedule, timeline, when were outcomes measured, when was it measured, how long \
      followed
      """
    ),
    (
      .randomisation,
      """
      randomisatie, randomisering, loting, toewijzing, toewijzing door loting, \
      randomisatieprocedure, willekeurige toewijzing, gerandomiseerde toewijzing, \
      randomisatie methode, randomisatiemethode, wijze van randomisatie, methode van \
      randomisatie, manier van randomiseren, randomisatie en toewijzing, toewijzing aan \
      groepen, groepstoewijzing, groepsindeling, randomiseren, verdeling in groepen, \
      randomisatie proces, randomisatieproces, randomization, hoe is er gerandomiseerd, \
      hoe gerandomiseerd, gerandomiseerd hoe, hoe werd geloot
      """,
      """
      randomisation, random allocation, random assignment, sequence generation, allocation \
      sequence, allocation, assignment, randomization, randomisation method, randomization \
      method, method of randomisation, method of randomization, randomisation procedure, \
      randomization procedure, randomisation process, randomization process, group \
      allocation, random sequence generation, allocation method, allocation procedure, \
      method of allocation, allocation to groups, treatment allocation, group assignment, \
      randomised allocation, randomized allocation, random allocation method, how \
      randomised, how were they randomised
      """
    ),
    (
      .concealment,
      """
      geblindeerde toewijzing, afscherming van de randomisatie, verborgen toewijzing, \
      allocation concealment, toewijzing verborgen, concealment, blindering van de \
      toewijzing, niet te voorspellen toewijzing, toewijzing geblindeerd, verborgen \
      randomisatie, concealed allocation, afgeschermde toewijzing, blinde toewijzing, \
      verborgen toewijzing van de behandeling, allocatie concealment, verhulde toewijzing, \
      blindering van de randomisatie, blindering randomisatie, blindering toewijzing, \
      allocatieverhulling, verborgen allocatie
      """,
      """
      allocation concealment, concealed allocation, concealment, allocation concealed, \
      sealed envelopes, central allocation, off site allocation, concealed, concealment of \
      allocation, concealed randomisation, concealed randomization, allocation was \
      concealed, hidden allocation, blinded allocation, allocation concealment method
      """
    ),
    (
      .blinding,
      """
      blindering, blindering van patienten en behandelaars, blindering van \
      effectbeoordelaars, geblindeerd, maskering, dubbelblind, enkelblind, verblinding, \
      wie was geblindeerd, blinderen, geblindeerd onderzoek, blinding, blindering \
      patienten, blindering behandelaars, blindering beoordelaars, blindering \
      onderzoekers, blindering deelnemers, blindering van deelnemers, blindering \
      therapeuten, blindering van beoordelaars, blindering van therapeuten, geblindeerde \
      beoordelaars, geblindeerde deelnemers, blindering effectbeoordelaar, blindering van \
      de beoordelaar, blindering van de patienten, geblindeerde beoordeling, open label, \
      blindering van patienten, blindering van de onderzoekers
      """,
      """
      blinding, masking, blinded assessors, blinded participants, blinded therapists, \
      double blind, single blind, open label, assessor blinding, blinded, blind, masked, \
      blinding of participants, blinding of therapists, blinding of assessors, blinding of \
      outcome assessors, blinding of outcome assessment, blinding of personnel, blinding \
      of participants and personnel, blinding of patients, patient blinding, participant \
      blinding, therapist blinding, outcome assessor blinding, blinded outcome assessment, \
      blinded assessment, who was blinded, masking of assessors, blinding and masking, \
      blinding masking, masking blinding, masking of participants
      """
    ),
    (
      .dropout,
      """
      uitval, loss to follow up, volledigheid van follow up, drop out, uitvallers, \
      ontbrekende gegevens, ontbrekende uitkomsten, afvallers, verlies aan follow up, drop \
      outs, dropout, dropouts, drop out percentage, uitvallers en redenen, \
      uitvalpercentage, uitval en redenen, uitval tijdens de studie, verlies tijdens \
      follow up, verlies van deelnemers, lost to follow up, uitgevallen deelnemers, aantal \
      uitvallers, attritie, volledige follow up, volledigheid follow up, missende data, \
      missing data, missende gegevens, ontbrekende data, respons, responspercentage, \
      follow up percentage, uitvallende deelnemers
      """,
      """
      drop out, drop outs, loss to follow up, attrition, withdrawals, missing data, \
      completeness of follow up, retention, losses and exclusions, dropouts, dropout, drop \
      out rate, dropout rate, lost to follow up, losses to follow up, patients lost to \
      follow up, participants lost to follow up, attrition rate, retention rate, missing \
      outcome data, withdrawals and dropouts, withdrawals and drop outs, withdrawal, \
      discontinuation, discontinuations, incomplete outcome data, completeness of outcome \
      data, follow up rate, response rate, completeness of data, completion rate, losses
      """
    ),
    (
      .adherence,
      """
      therapietrouw, naleving, adherentie, compliance, aanwezigheid, deelname aan sessies, \
      behandeltrouw, opkomst, compliantie, behandelingstrouw, trouw aan de behandeling, \
      trouw aan het protocol, protocoltrouw, opkomstpercentage, aanwezigheid bij sessies, \
      bijwoning, therapietrouw en uitval, trouw, oefentrouw, behandelintegriteit, \
      interventiegetrouwheid
      """,
      """
      adherence, compliance, attendance, fidelity, uptake, treatment received, non \
      adherence, sessions attended, adherence rate, adherence to treatment, adherence to \
      the intervention, treatment adherence, intervention adherence, treatment compliance, \
      compliance rate, treatment fidelity, intervention fidelity, fidelity of the \
      intervention, session attendance, attendance rate, exercise adherence, compliance \
      with treatment, adherence and fidelity
      """
    ),
    (
      .analysis,
      """
      analyse, statistische analyse, data analyse, intention to treat, itt, statistiek, \
      analysemethode, analyse in de groep van randomisatie, per protocol, rekenmethode, \
      statistiek en analyse, statistische toets, statistische toetsen, statistische \
      methode, statistische methoden, statistische verwerking, dataverwerking, analyse van \
      de data, analyse van de gegevens, analysetechniek, intention to treat analyse, \
      intention to treat principe, itt analyse, intentie tot behandeling, per protocol \
      analyse, analyse methode, wijze van analyse, gegevensanalyse, analyse en statistiek, \
      statistical analysis, analyses, methode van analyse, geanalyseerd zoals \
      gerandomiseerd
      """,
      """
      analysis, statistical analysis, statistical methods, intention to treat, itt, per \
      protocol, data analysis, data synthesis, analyses, statistics, statistical methods \
      used, statistical test, statistical tests, statistical approach, method of analysis, \
      methods of analysis, analysis method, analysis methods, intention to treat analysis, \
      itt analysis, per protocol analysis, analysis plan, statistical analysis plan, data \
      analysis and statistics, analytic approach, analysis approach, analysis of data, \
      data analyses, type of analysis, analysis by intention to treat, analysed as \
      randomised
      """
    ),
    (
      .confounding,
      """
      confounding, confounders, verstorende variabelen, correctie voor confounders, \
      vertekening, storende factoren, gecorrigeerd voor, adjustering, confounder, \
      mogelijke confounders, correctie voor confounding, correctie confounders, correctie \
      voor verstorende variabelen, verstorende factoren, correctie, covariaten, \
      gecorrigeerde factoren, verstoring, confounding factoren, adjustment
      """,
      """
      confounding, confounders, adjustment, adjusted for, comparability, controlled for, \
      covariates, multivariable analysis, confounder, confounding factors, confounding \
      variables, potential confounders, possible confounders, adjusted variables, \
      adjustment for confounders, adjustment for confounding, control for confounding, \
      confounders adjusted for, confounder adjustment, covariate adjustment
      """
    ),
    (
      .harms,
      """
      bijwerkingen, schade, complicaties, ongewenste effecten, ongunstige effecten, \
      veiligheid, adverse events, nadelige gevolgen, incidenten, adverse effects, \
      bijwerking, bijwerkingen en complicaties, bijwerkingen en veiligheid, veiligheid en \
      bijwerkingen, ongewenste voorvallen, ongewenste gebeurtenissen, ongewenste \
      bijwerkingen, ernstige bijwerkingen, nadelige effecten, negatieve effecten, risicos, \
      risicos en bijwerkingen, nevenwerkingen, schadelijke effecten, schade en \
      bijwerkingen, complicatie, bijwerkingen schade, neveneffecten, harms
      """,
      """
      harms, adverse events, side effects, safety, complications, adverse effects, \
      unintended events, harm, adverse event, adverse reactions, adverse outcomes, serious \
      adverse events, harms and adverse events, harms and side effects, side effect, \
      safety and adverse events, adverse events and safety, complications and side \
      effects, safety outcomes, unwanted effects, harmful effects, negative effects, \
      adverse events harms, undesirable effects, safety harms, risks
      """
    ),
    (
      .costs,
      """
      kosten, kosteneffectiviteit, doelmatigheid, economische evaluatie, zorggebruik, \
      productiviteitsverlies, maatschappelijke kosten, qaly, kosten en baten, kosten \
      baten, kosteneffectiviteitsanalyse, kosten effectiviteit, zorgkosten, economische \
      aspecten, economische uitkomsten, economie, kostenanalyse, financiele aspecten, \
      kosten van de interventie, kosten van de behandeling, kosten en zorggebruik, \
      kostenaspecten, kosten per qaly
      """,
      """
      cost, costs, cost effectiveness, economic evaluation, resource use, qalys, societal \
      costs, efficiency, cost utility, cost effectiveness analysis, cost utility analysis, \
      economic outcomes, economic analysis, economics, healthcare costs, health care \
      costs, cost analysis, cost benefit, cost benefit analysis, costs and cost \
      effectiveness, costs and resources, costs and resource use, economic considerations, \
      treatment costs, cost considerations, costs of treatment, cost implications, \
      resource implications, healthcare use and costs, health care use and costs, \
      healthcare use
      """
    ),
    (
      .indexTest,
      """
      indextest, onderzochte test, nieuwe test, diagnostische test, te onderzoeken test, \
      klinische test, screeningsinstrument, indextesten, index test, i indextest, \
      diagnostisch instrument, diagnostische tests, te evalueren test, klinische tests, \
      onderzochte tests, test, beslisregel, screeningstest, nieuwe diagnostische test, \
      onderzochte index test, welke test is onderzocht, welke test
      """,
      """
      index test, test under study, new test, diagnostic test, index assessment, clinical \
      test, screening tool, index tests, i index test, diagnostic tests, diagnostic \
      instrument, tests under study, test of interest, test evaluated, screening test, \
      decision rule, clinical prediction rule, test studied, clinical tests, diagnostic \
      test under study, new diagnostic test, which test was studied, diagnostic test of \
      interest, which test
      """
    ),
    (
      .referenceStandard,
      """
      referentietest, referentiestandaard, gouden standaard, goudstandaard, \
      vergelijkingstest, referentie, standaardtest, definitieve diagnose, referentie \
      standaard, referentie test, referentietesten, gouden standaard referentietest, c \
      referentietest, referentiestandaard gouden standaard, vergelijkende test, goud \
      standaard, gold standard, reference standard
      """,
      """
      reference standard, gold standard, criterion standard, reference test, comparator \
      test, reference diagnosis, standard test, final diagnosis, reference standards, \
      reference test and standard, gold standards, c reference standard, comparative test, \
      gold standard test, reference test used, reference gold standard, standard reference \
      test, reference method
      """
    ),
    (
      .threshold,
      """
      afkapwaarde, afkappunt, drempelwaarde, grenswaarde, cut off, cut offwaarde, drempel, \
      afkapwaarden, afkappunten, cut off waarde, cut off punt, cut off waarden, \
      drempelwaarden, grenswaarden, cutoff, cutoffwaarde, cut offpunt, gebruikte \
      afkapwaarde, wanneer positief
      """,
      """
      threshold, cut off, cut point, cut off value, positivity criterion, cut score, \
      decision limit, thresholds, cutoff, cut offs, cutoffs, cut off values, cutoff value, \
      cut off point, cutoff point, cut off score, cut points, diagnostic threshold, test \
      threshold, positivity threshold, cutoff score, threshold for a positive test, when \
      positive
      """
    ),
    (
      .prognosticFactor,
      """
      prognostische factor, voorspeller, voorspellende factor, determinant, risicofactor, \
      herstelbelemmerende factor, predictor, prognostische factoren, prognostische \
      variabelen, prognostische determinanten, determinanten, voorspellers, voorspellende \
      factoren, voorspellende variabelen, predictoren, risicofactoren, herstelbelemmerende \
      factoren, prognostische variabele, prognostische indicator, onderzochte factoren
      """,
      """
      prognostic factor, predictor, risk factor, determinant, prognostic indicator, \
      predictor variable, prognostic factors, predictors, predictor variables, risk \
      factors, determinants, prognostic variables, prognostic variable, prognostic \
      indicators, candidate predictors, potential predictors, predictive factors, \
      candidate prognostic factors, predictive factor, factors studied
      """
    ),
    (
      .dataCollection,
      """
      dataverzameling, interviews, focusgroepen, observaties, gegevensverzameling, \
      topiclijst, data verzameling, verzamelen van data, verzameling van gegevens, \
      interview, diepte interviews, semigestructureerde interviews, semi gestructureerde \
      interviews, focusgroep, focusgroepen en interviews, observatie, methode van \
      dataverzameling, wijze van dataverzameling, interviewmethode, data collectie, \
      datacollectie, hoe zijn de gegevens verzameld, hoe is data verzameld
      """,
      """
      data collection, interviews, focus groups, observation, field notes, topic guide, \
      data collection method, data collection methods, method of data collection, \
      interview, semi structured interviews, in depth interviews, focus group, \
      observations, interview guide, data gathering, data collection procedure, data \
      collection and setting, how data were collected, interviews and focus groups, how \
      were data collected
      """
    ),
    (
      .registration,
      """
      registratie, trialregistratie, trialregister, registratienummer, protocol, \
      studieprotocol, registratie van de trial, registratie trial, trial registratie, \
      trialnummer, registratie en protocol, protocol en registratie, geregistreerd, \
      trialregisternummer, registratie nummer, protocolregistratie, prospero, \
      preregistratie, registratie van het protocol, protocol registratie, geregistreerd \
      als, geregistreerd bij
      """,
      """
      registration, trial registration, clinical trial registration number, registry \
      number, protocol, actrn nct isrctn, registered, registration number, trial \
      registration number, trial register, trial registry, protocol and registration, \
      registration and protocol, study registration, registration details, protocol \
      registration, study protocol, preregistration, pre registration, clinical trial \
      registration, clinicaltrials gov, nct number, prospero, prospero registration, trial \
      number, trial id, registered as, registered at
      """
    ),
    (
      .ethics,
      """
      ethiek, medisch ethische toetsing, metc, toestemming, informed consent, ethische \
      toetsing, ethische goedkeuring, ethische aspecten, ethische overwegingen, medisch \
      ethische goedkeuring, medisch ethische commissie, ethische commissie, geinformeerde \
      toestemming
      """,
      """
      ethics, ethical approval, irb, consent, ethics committee, ethics approval, ethical \
      considerations, ethical issues, irb approval, ethics statement, ethics and consent, \
      research ethics, informed consent, ethics committee approval, ethical clearance
      """
    ),
    (
      .funding,
      """
      financiering, financiele ondersteuning, sponsor, sponsoring, subsidie, \
      subsidiegever, financier, bekostiging, gefinancierd door, financiering van de \
      studie, financiering studie, financieringsbron, financieringsbronnen, gesubsidieerd \
      door, bron van financiering, financiers, sponsors, funding, belangenverstrengeling \
      en financiering, financiering en belangen, belangen, belangenverstrengeling, \
      financiering onderzoek, betaald door, wie betaalde, wie betaalde het onderzoek, wie \
      betaalde het, wie financierde het onderzoek
      """,
      """
      funding, funder, sponsor, sponsorship, grant, financial support, source of funding, \
      sources of support, funded by, funders, sponsors, sponsored by, funding sources, \
      funding source, source of funds, grants, grant support, study funding, funding and \
      support, financial sponsor, funding and conflicts of interest, funding and \
      sponsorship, conflicts of interest, funding of the study, support, paid by, paid for \
      by, who paid, who paid for the study, who paid for it, who funded it, who funded the \
      study
      """
    ),
    (
      .population,
      """
      p, patient, patienten populatie, patient populatie, patient probleem, probleem, \
      patient of probleem, patientpopulatie, patientenpopulatie, client, clienten, p \
      patient, p patienten, p populatie, p patient probleem, p patient of probleem, p \
      population, p probleem, doelgroep, p client, p patientengroep, p deelnemers, \
      patienten, patient client, patient of client, clientgroep
      """,
      """
      p, population, patient, patient population, patient problem, patient or problem, \
      problem, p population, p patient, p patients, p patient problem, p patient \
      population, p problem, p participants, population or problem, patient population or \
      problem, population problem, patients or population, client, p patient or problem, \
      patient group or problem, patients, patient client group, client group, patient \
      group or client group
      """
    ),
    (
      .comparison,
      """
      c, c controle, c comparison, c vergelijking, vergelijking, comparison, vergelijkende \
      interventie, c controlegroep, c co interventie, vergelijk, vergeleken met, c \
      referentietest, c comparator, vergelijkende behandeling, c controle interventie, c \
      vergelijkende interventie, vergelijking of controle, controle of vergelijking, \
      alternatieve interventie, c alternatief, c controle vergelijking, c vergelijkende \
      behandeling, vergelijking controle, vergelijkingsinterventie, c co interventie \
      comparison
      """,
      """
      c, c comparison, c control, c comparator, comparison, comparisons, comparison group, \
      comparison or control, compared with, c comparison intervention, c comparison or \
      control, control or comparison, c reference standard, comparison control, control \
      comparison, c comparator control, alternative intervention, comparative \
      intervention, c comparison control, c context, c control or comparison
      """
    ),
    (
      .outcome,
      """
      o, o outcome, o uitkomst, o uitkomstmaat, o uitkomstmaten, o uitkomsten, uitkomst, \
      outcome, beoogde uitkomst, gewenste uitkomst, o resultaat, o uitkomst outcome, \
      uitkomst o
      """,
      """
      o, o outcome, o outcomes, outcome, outcome of interest, desired outcome, o outcome \
      measure, o outcome measures, outcomes of interest, o target condition
      """
    ),
    (
      .time,
      """
      t, tijd, t tijd, tijdsduur, tijdsbestek, termijn, t time, tijdspad, t tijdsduur, t \
      termijn, tijdsperiode, tijdshorizon, t tijdsbestek, t timing
      """,
      """
      t, time, t time, timeframe, time frame, t timeframe, time period, time horizon, t \
      time frame, t timing, timing
      """
    ),
    (
      .primaryOutcome,
      """
      primaire uitkomstmaat, primaire uitkomst, primaire uitkomsten, primaire \
      uitkomstmaten, hoofduitkomstmaat, hoofduitkomst, belangrijkste uitkomstmaat, \
      belangrijkste uitkomst, primair eindpunt, primaire eindpunt, primaire eindpunten, \
      primaire outcome, primaire parameter, primaire uitkomstparameter
      """,
      """
      primary outcome, primary outcomes, primary outcome measure, primary outcome \
      measures, primary endpoint, primary endpoints, primary end point, main outcome, main \
      outcome measure, primary measure, principal outcome, primary outcome and time point, \
      key outcome
      """
    ),
    (
      .secondaryOutcomes,
      """
      secundaire uitkomstmaten, secundaire uitkomstmaat, secundaire uitkomsten, secundaire \
      uitkomst, secundaire eindpunten, secundair eindpunt, overige uitkomstmaten, overige \
      uitkomsten, andere uitkomstmaten, andere uitkomsten, nevenuitkomsten, secundaire \
      parameters
      """,
      """
      secondary outcomes, secondary outcome, secondary outcome measures, secondary outcome \
      measure, secondary endpoints, secondary endpoint, secondary end points, other \
      outcomes, other outcome measures, additional outcomes, secondary measures, tertiary \
      outcomes
      """
    ),
  ]
}
