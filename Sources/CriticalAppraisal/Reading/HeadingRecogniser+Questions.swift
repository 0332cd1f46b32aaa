extension HeadingRecogniser {
  /// What a heading that asks something means: `Past dit in jouw praktijk?`, `Hoe is er gezocht?`.
  func question(_ heading: HeadingWords, from start: Int) -> [HeadingMeaning] {
    let ends = heading.colons.filter { $0 > start } + [heading.words.count]
    var begin = start
    for end in ends {
      let words = heading.words[begin..<end]
      begin = end
      guard let first = words.first, words.count > 1, words.count <= 16 else { continue }
      let asks = HeadingLexicon.shared.questionWords.contains(first)
      let tells = words.starts(with: ["how", "to"]) || words.starts(with: ["hoe", "je"])
      guard asks && !tells || (heading.isQuestion && ends.count == 1) else { continue }
      for pattern in Self.patterns where pattern.matches(words) { return [.section(pattern.kind)] }
    }
    return []
  }

  /// Word stems that must all occur in a question; `a|b` is either, and `=a` is a whole word.
  private struct Pattern: Sendable {
    let kind: SectionKind
    let stems: [[String]]

    init(_ kind: SectionKind, _ stems: String...) {
      self.kind = kind
      self.stems = stems.map {
        $0.utf8.split(separator: UInt8(ascii: "|")).compactMap { String(Substring($0)) }
      }
    }

    func matches(_ words: ArraySlice<String>) -> Bool {
      stems.allSatisfy { alternatives in
        alternatives.contains { stem in
          words.contains { stem.first == "=" ? $0 == stem.dropFirst() : $0.hasPrefix(stem) }
        }
      }
    }
  }

  /// In order: what is particular comes before what is general.
  private static let patterns: [Pattern] = [
    Pattern(.references, "=meer|=verder|=more|=further", "=lezen|=read|=reading|=weten"),
    Pattern(
      .interests,
      "=betaalde|=betaald|=funded|=paid|=sponsored|gefinancier|belangen|=financierde"),
    Pattern(
      .research,
      "=wat|=what|=welk|=welke|=which|=is",
      "=nog|=verder|=further|=future|=more|=meer|=still|=nieuw",
      "onderzoek|research|=onbekend|=studies"),
    Pattern(
      .research,
      "=wat|=what",
      "=nog|=do|=dont|=not|=niet",
      "=niet|=not|=yet|=nog",
      "=weten|=know"),
    Pattern(.research, "=vragen|=questions", "=open|=blijven|=remain|=onbeantwoord"),
    Pattern(
      .background,
      "=wat|=what",
      "=bekend|=known|=weten|=know",
      "=al|=already|=over|=about|=we|=is"),
    Pattern(
      .background,
      "=waarom|=why",
      "=belangrijk|=important|=vraag|=question|=onderwerp|=topic|=relevant|=matter|=matters|=studie|=study|=cat|=onderzoek|=nodig|=deze|=this|=dit|=gekozen|=chosen"
    ),
    Pattern(.background, "=what|=wat", "=prompted|aanleiding"),
    Pattern(.question, "=wat|=what", "=wil|=willen|=want|=wanted", "=weten|=know"),
    Pattern(
      .patient,
      "=wat|=what|=hoe|=how",
      "=patient|=patienten|=patients|=client|=clienten",
      "=wil|=willen|=want|=vindt|=vinden|=think|=belangrijk|=prefer|=value"),
    Pattern(
      .scenario,
      "=wie|=who|=wat|=what",
      "=patient|=client|=casus|=case",
      "=is|=was|=de|=the"),
    Pattern(
      .question, "=what|=wat|=welke|=which", "=question|=vraag",
      "=study|=studie|=address|=onderzoek"),
    Pattern(.question, "=did|=does", "=address", "=question"),
    Pattern(.conclusion, "=wat|=what", "=is", "=answer|=antwoord"),
    Pattern(.question, "=antwoord|=answer", "=zoeken|=zoekt|=seek|=seeking"),
    Pattern(
      .question,
      "=what|=wat|=waar",
      "=ask|=asked|=vroegen|=over|=vraag",
      "=researchers|=authors|=onderzoekers|=auteurs|=onderzoek|=they|=ging"),
    Pattern(
      .search,
      "=gezocht|=zoeken|=zochten|=zocht|=searched|=search|zoekstrateg|zoekacti|zoekterm"),
    Pattern(
      .search,
      "=found|=find|=vonden|=gevonden|=look|=looked|=keken",
      "=how|=hoe|=where|=waar",
      "artikel|article|literatu|=evidence|=bewijs|=studies|=papers|=we"),
    Pattern(
      .selection,
      "=geselecteerd|=selected|=gekozen|=geincludeerd|=included",
      "artikel|studie|article|stud|paper"),
    Pattern(
      .limitations,
      "beperking|limitation|=zwakke|weakness|kanttekening|caveat|tekortkoming|=zwak|=minpunten|shortcoming|=haken|=voorzichtig|=careful|=cautious|=weak"
    ),
    Pattern(.implications, "=locally|=lokaal|=feasible|=haalbaar"),
    Pattern(
      .implications,
      "=results|=resultaten",
      "=help|=helpen|=relevant",
      "=my|=mijn|=patients|=patienten|=patient"),
    Pattern(.implications, "=anders|=differently", "=doen|=ga|=do|=change"),
    Pattern(
      .appraisal,
      "=valide|=valid|betrouwbaar|trustworth|=reliable|validit|=bias|vertekening|kwaliteit|=quality|=trust|=vertrouwen|=believe|=believable|=deugdelijk|=robuust|=robust|=rigorous"
    ),
    Pattern(
      .appraisal,
      "=hoe|=how|=is|=was|=were|=werd|=did|=does",
      "=goed|=sterk|=strong|=good|=sound|=well|=properly|=focused|=address|=clearly",
      "studie|study|onderzoek|=bewijs|=evidence|=research|=trial|=opgezet|=uitgevoerd"),
    Pattern(.evidenceLevel, "=certain|=zeker|=sure|=confident", "=how|=hoe"),
    Pattern(
      .question,
      "=wat|=what|=welke|=which",
      "=vraag|=question|=vroegen|=asked|=weten|=know|=onderzoeken",
      "=is|=was|=wilden|=wil|=willen|=want|=wanted|=did|=de|=het|=klinische|=onze|=our"),
    Pattern(
      .implications,
      "toepas|=apply|applicab|=bruikbaar|=useful|implement|aanbevel|recommend"),
    Pattern(.implications, "=praktijk|=practice|dagelijkse|=werkveld|=monday|=maandag"),
    Pattern(
      .implications,
      "=mee|=hiermee|=ermee|=daarmee|=eraan",
      "=wat|=what|=kan|=kun",
      "=ik|=je|=jij|=we|=wij|=u|fysiotherap|=therapeut|verpleeg|=men"),
    Pattern(
      .implications,
      "=betekent|=betekenen|=mean|=means|=implications|=betekenis",
      "=voor|=for"),
    Pattern(
      .implications,
      "=how|=hoe|=can|=kan",
      "=use|=gebruiken|=gebruik",
      "=i|=ik|=we|=this|=dit"),
    Pattern(.implications, "=mijn|=my|=jouw|=your|=onze|=our|=this", "patient|client"),
    Pattern(
      .implications,
      "=te|=to|=can|=kan|=kunnen",
      "=leren|=learn|=learned|=aanleren",
      "therapeut|therapist|fysiotherap|physio|verpleeg|nurse|=clinicians|=collegas"),
    Pattern(.discussion, "=interpreteren|=interpret|=verhoudt|=fit|=compare|=vergelijken"),
    Pattern(.discussion, "=vind|=vinden|=make", "=ik|=i|=wij|=we", "=van|=ervan|=of"),
    Pattern(.conclusion, "conclu|=antwoord|=answer|=boodschap|=message|=verdict|bottomline|=kort"),
    Pattern(.conclusion, "=bottom", "=line"),
    Pattern(
      .method,
      "=methode|=methoden|=method|=methods|=opzet|=opgezet|=aangepakt|=werkwijze|=design|=designed|=onderzocht|=bestudeerd|=studied|=conducted|=carried|=uitgevoerd|=elkaar"
    ),
    Pattern(.method, "=hoe|=how", "=gedaan|=done"),
    Pattern(
      .method,
      "=hoe|=how|=what|=wat",
      "=gedaan|=deden|=done|=do|=did",
      "onderzoek|research|studie|study|=they|=ze|=authors|=auteurs|=men"),
    Pattern(
      .results,
      "resulta|=results|=vonden|=gevonden|=vond|=found|=find|=findings|=uitkomsten|=uitkomst|=outcomes|=opgeleverd|bevinding|=eruit|=showed|=show|=bleek|=toonde|=effect|=effecten|=effects"
    ),
    Pattern(.results, "=werkt|=werkte|=helpt|=hielp", "=het|=de|=behandeling|=interventie"),
    Pattern(.results, "=does|=did", "=it|=intervention|=treatment", "=work|=help"),
  ]
}
