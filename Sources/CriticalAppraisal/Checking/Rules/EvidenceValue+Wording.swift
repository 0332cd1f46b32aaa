extension Terms {
  /// What is wrong with a value of an evidence block.
  func message(_ flaw: EvidenceReport.Flaw, _ facts: Facts) -> String {
    let block = facts.text("block")
    let key = EvidenceKey(rawValue: facts.text("key"))?.name(in: language) ?? facts.text("key")
    let value = facts.text("value").excerpt()
    switch flaw {
    case .missing:
      return pick(
        "In het blok \"\(block)\" ontbreekt \"\(key)\"", "Block \"\(block)\" lacks \"\(key)\"")
    case .limitsOutOfOrder:
      return pick(
        "De grenzen \"\(value)\" van \"\(key)\" staan in de verkeerde volgorde",
        "The limits \"\(value)\" of \"\(key)\" are in the wrong order")
    case .outsideLimits:
      let estimate = facts.text("estimate").excerpt()
      return pick(
        "De schatting \"\(estimate)\" ligt buiten het interval \"\(value)\"",
        "The estimate \"\(estimate)\" lies outside the interval \"\(value)\"")
    case .ratioNotPositive:
      return pick(
        "\"\(value)\" kan niet: een \(facts.text("measure")) is groter dan 0",
        "\"\(value)\" cannot be: a \(facts.text("measure")) is above 0")
    case .eventsAboveTotal:
      return pick(
        "\"\(key)\" heeft \(value) van de \(facts.text("total")) mensen",
        "\"\(key)\" has \(value) of \(facts.text("total")) people")
    case .nobody:
      return pick(
        "In het blok \"\(block)\" is \(facts.text("keys")) nul",
        "In block \"\(block)\" \(facts.text("keys")) is zero")
    case .twoArms:
      return pick(
        "Het blok \"\(block)\" heeft \(value) armen, geen twee",
        "Block \"\(block)\" has \(value) arms, not two")
    case .sum:
      let (stage, before) = (facts.text("stage").excerpt(), facts.text("before").excerpt())
      return facts.text("stated").isEmpty
        ? pick(
          "\"\(stage)\" heeft er \(value), meer dan de \(facts.number("count")) van \"\(before)\"",
          "\"\(stage)\" has \(value), more than the \(facts.number("count")) of \"\(before)\"")
        : pick(
          "\"\(stage)\" heeft er \(value), maar van \"\(before)\" waren er \(facts.number("left")) over",
          "\"\(stage)\" has \(value), but \"\(before)\" left \(facts.number("left"))")
    case .columns:
      let arms = facts.number("arms")
      return pick(
        "\"\(key)\" heeft niet één getal voor elk van de \(arms) armen: \(value)",
        "\"\(key)\" does not have one number for each of the \(arms) arms: \(value)")
    case .tooMany:
      return pick(
        "\"\(key)\" heeft meer dan \(value) rijen", "\"\(key)\" has more than \(value) rows")
    case .unknownPrimary:
      return pick(
        "\"\(value)\" is geen van de meetmomenten", "\"\(value)\" is none of the moments")
    default:
      return pick(
        "\"\(value)\" past niet bij \"\(key)\" in het blok \"\(block)\"",
        "\"\(value)\" does not fit \"\(key)\" in block \"\(block)\"")
    }
  }

  /// How to mend it.
  func help(_ flaw: EvidenceReport.Flaw, _ facts: Facts) -> String {
    switch flaw {
    case .text: pick("Geef één tekst.", "Give one text.")
    case .count: pick("Geef een heel getal, zoals 120.", "Give a whole number, such as 120.")
    case .number:
      pick("Geef een getal groter dan 0, zoals 1,5.", "Give a number above 0, such as 1.5.")
    case .estimate:
      pick(
        "Geef een getal, eventueel met interval: -3,5 of \"-3,5 (-4,9 tot -2,0)\".",
        "Give a number, with its interval if you like: -3.5 or \"-3.5 (-4.9 to -2.0)\".")
    case .interval:
      pick(
        "Geef de twee grenzen van het betrouwbaarheidsinterval: \"-4,9 tot -2,0\".",
        "Give the two limits of the confidence interval: \"-4.9 to -2.0\".")
    case .p:
      pick(
        "Geef een p-waarde boven 0 en hooguit 1, zoals 0,03 of \"< 0,001\".",
        "Give a p value above 0 and at most 1, such as 0.03 or \"< 0.001\".")
    case .percentage, .probability:
      pick("Geef een percentage, zoals 15%.", "Give a percentage, such as 15%.")
    case .yesOrNo: pick("Schrijf \"ja\" of \"nee\".", "Write \"yes\" or \"no\".")
    case .measure:
      pick("Kies een van ", "Choose one of ")
        + EvidenceMeasure.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .direction: pick("Kies \"lager\" of \"hoger\".", "Choose \"lower\" or \"higher\".")
    case .scale:
      pick(
        "Geef de laagste en hoogste score: \"0-24\".",
        "Give the lowest and the highest score: \"0-24\".")
    case .level: pick("Geef een percentage, zoals 95%.", "Give a percentage, such as 95%.")
    case .judgement:
      pick(
        "Kies laag, enige zorgen, matig, hoog, onduidelijk, ja, deels of nee.",
        "Choose low, some concerns, moderate, high, unclear, yes, partly or no.")
    case .certainty:
      pick("Kies hoog, matig, laag of zeer laag.", "Choose high, moderate, low or very low.")
    case .system:
      pick("Kies EBRO, EBRO (CBO) of OCEBM.", "Choose EBRO, EBRO (CBO) or OCEBM.")
    case .evidenceLevel:
      pick(
        "Geef een niveau: 1 tot en met 4 bij EBRO, 1 tot en met 5 bij OCEBM.",
        "Give a level: 1 to 4 with EBRO, 1 to 5 with OCEBM.")
    case .start:
      pick(
        "Schrijf \"trials\" (begint hoog) of \"observationeel\" (begint laag).",
        "Write \"trials\" (starts high) or \"observational\" (starts low).")
    case .time: pick("Geef een tijd, zoals \"13 weken\".", "Give a time, such as \"13 weeks\".")
    case .period:
      pick(
        "Geef een periode, zoals \"0 tot 12 weken\".", "Give a period, such as \"0 to 12 weeks\".")
    case .list, .map, .noRows:
      pick(
        "Geef een lijst: elke rij begint met een streepje, met haar sleutels eronder.",
        "Give a list: each row begins with a dash, its keys beneath.")
    case .missing:
      pick("Voeg de sleutel met zijn waarde toe.", "Add the key with its value.")
    case .limitsOutOfOrder:
      pick(
        "Zet de laagste grens eerst; -5,9 is lager dan -3,4.",
        "Put the lower limit first; -5.9 is lower than -3.4.")
    case .outsideLimits, .ratioNotPositive:
      pick(
        "Kijk schatting en grenzen na in het artikel; let op mintekens.",
        "Check estimate and limits in the paper; mind the minus signs.")
    case .eventsAboveTotal:
      pick(
        "Geef eerst hoeveel mensen de uitkomst hadden, dan hoeveel er waren: 33/50.",
        "Give first how many had the outcome, then how many there were: 33/50.")
    case .nobody:
      pick(
        "Zonder mensen met en zonder de aandoening is er niets te berekenen.",
        "Without people with and without the condition there is nothing to calculate.")
    case .twoArms:
      pick(
        "Geef twee armen; maak voor een andere vergelijking een eigen blok.",
        "Give two arms; make a block of its own for another comparison.")
    case .sum:
      pick(
        "Kijk de aantallen na, of zeg bij \"eruit\" waar de anderen bleven.",
        "Check the numbers, or say under \"out\" where the others went.")
    case .columns:
      pick("Geef een lijst, zoals [165, 164, 163].", "Give a list, such as [165, 164, 163].")
    case .tooMany:
      pick("Verdeel het over meer blokken.", "Spread it over several blocks.")
    case .severalPrimary, .unknownPrimary:
      pick(
        "Noem één van de momenten, zoals ze er staan.", "Name one of the moments, as it stands.")
    }
  }
}
