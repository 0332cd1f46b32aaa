extension Terms {
  /// The usual heading of a kind of section.
  public func name(of kind: SectionKind) -> String {
    switch kind {
    case .scenario: pick("Klinisch scenario", "Clinical scenario")
    case .question: pick("Klinische vraag", "Clinical question")
    case .background: pick("Achtergrond", "Background")
    case .search: pick("Zoekstrategie", "Search strategy")
    case .selection: pick("Selectie", "Study selection")
    case .method: pick("Methode", "Method")
    case .appraisal: pick("Kritische beoordeling", "Critical appraisal")
    case .results: pick("Resultaten", "Results")
    case .discussion: pick("Discussie", "Discussion")
    case .limitations: pick("Beperkingen", "Limitations")
    case .conclusion: pick("Conclusie", "Conclusion")
    case .implications: pick("Betekenis voor de praktijk", "Implications for practice")
    case .patient: pick("Patiëntperspectief", "Patient perspective")
    case .research: pick("Vervolgonderzoek", "Further research")
    case .evidenceLevel: pick("Niveau van bewijs", "Level of evidence")
    case .references: pick("Referenties", "References")
    case .interests: pick("Belangenverklaring", "Declaration of interests")
    case .appendix: pick("Bijlage", "Appendix")
    case .summary: pick("Samenvatting", "Summary")
    case .other: pick("Overig", "Other")
    }
  }

  /// The usual label of an item.
  public func name(of field: ItemField) -> String {
    switch field {
    case .population: pick("Patiënt", "Population")
    case .comparison: pick("Vergelijking", "Comparison")
    case .outcome: pick("Uitkomst", "Outcome")
    case .time: pick("Tijd", "Time")
    case .design: pick("Design", "Design")
    case .setting: pick("Setting", "Setting")
    case .participants: pick("Deelnemers", "Participants")
    case .n: pick("Aantal deelnemers", "Number of participants")
    case .inclusion: pick("Inclusiecriteria", "Inclusion criteria")
    case .exclusion: pick("Exclusiecriteria", "Exclusion criteria")
    case .baseline: pick("Kenmerken bij aanvang", "Baseline characteristics")
    case .intervention: pick("Interventie", "Intervention")
    case .dose: pick("Dosering", "Dose")
    case .provider: pick("Behandelaar", "Provider")
    case .control: pick("Controle", "Control")
    case .coIntervention: pick("Co-interventies", "Co-interventions")
    case .outcomes: pick("Uitkomstmaten", "Outcomes")
    case .primaryOutcome: pick("Primaire uitkomstmaat", "Primary outcome")
    case .secondaryOutcomes: pick("Secundaire uitkomstmaten", "Secondary outcomes")
    case .followUp: pick("Follow-up", "Follow-up")
    case .randomisation: pick("Randomisatie", "Randomisation")
    case .concealment: pick("Geblindeerde toewijzing", "Concealed allocation")
    case .blinding: pick("Blindering", "Blinding")
    case .dropout: pick("Uitval", "Loss to follow-up")
    case .adherence: pick("Therapietrouw", "Adherence")
    case .analysis: pick("Analyse", "Analysis")
    case .confounding: pick("Confounding", "Confounding")
    case .harms: pick("Bijwerkingen", "Harms")
    case .costs: pick("Kosten", "Costs")
    case .indexTest: pick("Indextest", "Index test")
    case .referenceStandard: pick("Referentietest", "Reference standard")
    case .threshold: pick("Afkapwaarde", "Threshold")
    case .prognosticFactor: pick("Prognostische factor", "Prognostic factor")
    case .dataCollection: pick("Dataverzameling", "Data collection")
    case .registration: pick("Registratie", "Registration")
    case .ethics: pick("Ethiek", "Ethics")
    case .funding: pick("Financiering", "Funding")
    case .other: pick("Overig", "Other")
    }
  }

  /// The name of a kind of question.
  public func name(of type: AppraisalType) -> String {
    switch type {
    case .therapy: pick("therapie", "therapy")
    case .diagnosis: pick("diagnostiek", "diagnosis")
    case .prognosis: pick("prognose", "prognosis")
    case .harm: pick("schade", "harm")
    case .review: pick("systematische review", "systematic review")
    case .qualitative: pick("kwalitatief onderzoek", "qualitative study")
    case .guideline: pick("richtlijn", "guideline")
    case .economic: pick("economische evaluatie", "economic evaluation")
    }
  }

  /// A level of certainty, and where it comes from unless it is the author's.
  func certainty(_ certainty: Certainty, isProposed: Bool) -> String {
    name(of: certainty)
      + (isProposed ? pick(", voorgesteld volgens GRADE", ", proposed by GRADE") : "")
  }

  /// The name of a level of certainty.
  public func name(of certainty: Certainty) -> String {
    switch certainty {
    case .veryLow: pick("zeer laag", "very low")
    case .low: pick("laag", "low")
    case .moderate: pick(gradeWords.rawValue, "moderate")
    case .high: pick("hoog", "high")
    }
  }

  /// The name of a severity.
  public func name(of severity: Severity) -> String {
    switch severity {
    case .error: pick("fout", "error")
    case .warning: pick("waarschuwing", "warning")
    case .note: pick("opmerking", "note")
    }
  }

  /// The name of a month, from 1.
  public func month(_ number: Int) -> String {
    let months =
      language == .dutch
      ? [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    return months.indices.contains(number - 1) ? months[number - 1] : String(number)
  }
}
