extension PaperFacts {
  /// A country, and whether it is named by its own name or by an adjective.
  struct Country: Sendable, Hashable {
    var index: Int
    var isNoun: Bool
  }

  /// The countries it names.
  var countries: [Stated<Country>] {
    let bytes = Array(text.text.utf8)
    let isMoney = { (end: Int) in end < bytes.count && bytes[end] == UInt8(ascii: "$") }
    return phrases(Self.countryPhrases).filter { !isMoney($0.range.upperBound) }.map { match in
      Stated(
        value: Self.countryOfPhrase[match.value], range: match.range, quote: match.quote)
    }
  }

  /// The countries a sentence says that the study took place in: `in Australië`, `from Norway`.
  var placedCountries: [Stated<Country>] {
    countries.filter { country in
      guard let index = word(at: country.range.lowerBound) else { return false }
      guard country.value.isNoun else { return isOfCentres(index) }
      let isPlaced = (index - 2..<index).contains { position in
        ["in", "uit", "from", "across"].contains(text.word(position, with: index)?.letters ?? "")
      }
      return isPlaced
        && text.sentence(of: index).contains { Self.isOfStudy(text.words[$0].letters) }
    }
  }

  /// Whether an adjective is that of clinics or the like: `Irish hospitals`.
  private func isOfCentres(_ index: Int) -> Bool {
    ((index + 1)...(index + 2)).contains { position in
      text.word(position, with: index).map { StudyWords.isCentre($0.letters) } == true
    }
  }

  /// Places that say that a study was done in several countries.
  var severalCountries: [Stated<Bool>] {
    phrases(Self.severalPhrases).compactMap { match in
      guard let index = word(at: match.range.lowerBound) else { return nil }
      let isStudied = match.value < 5
      let isOfStudy = text.sentence(of: index).contains { position in
        Self.studyWords.contains(text.words[position].letters)
          || text.words[position].letters.hasPrefix("multicent")
      }
      return isStudied || isOfStudy
        ? Stated(value: true, range: match.range, quote: match.quote) : nil
    }
  }

  private static func isOfStudy(_ word: String) -> Bool {
    studyWords.contains(word) || StudyWords.isCentre(word) || word.hasSuffix("onderzoek")
      || ["recruit", "conducted", "uitgevoerd", "geworven", "multicent"].contains {
        word.hasPrefix($0)
      }
  }

  private static let studyWords: Set<String> = [
    "trial", "rct", "trials", "studie", "study", "cohort", "review", "meta",
  ]
  /// The first ones speak of the countries of the study by themselves.
  private static let severalPhrases = Phrases([
    "onderzochte landen", "deelnemende landen", "participating countries", "countries studied",
    "studied countries", "meerdere landen", "verschillende landen", "diverse landen",
    "several countries", "multiple countries", "different countries", "multinational*",
    "multinationa*", "twee landen", "drie landen", "vier landen", "vijf landen", "two countries",
    "three countries", "four countries", "five countries",
  ])

  /// Names, in both languages, and adjectives after a bar.
  private static let table = [
    "Australia, Australië, New South Wales | Australian, Australisch*",
    "Netherlands, Nederland, Holland | Dutch, Nederlands*",
    "Belgium, België | Belgian, Belgisch*", "Germany, Duitsland | German, Duits*",
    "France, Frankrijk | French, Frans*", "Spain, Spanje | Spanish, Spaans*",
    "Portugal | Portuguese, Portugees*", "Italy, Italië | Italian, Italiaans*",
    "Switzerland, Zwitserland | Swiss, Zwitsers*", "Austria, Oostenrijk | Austrian, Oostenrijks*",
    "Denmark, Denemarken | Danish, Deens*", "Norway, Noorwegen | Norwegian, Noors*",
    "Sweden, Zweden | Swedish, Zweeds*", "Finland | Finnish, Fins*",
    "Ireland, Ierland | Irish, Iers*", "Poland, Polen | Polish, Pools*",
    "Greece, Griekenland | Greek, Grieks*", "Turkey, Türkiye, Turkije | Turkish, Turks*",
    "United Kingdom, Verenigd Koninkrijk, Northern Ireland, Noord-Ierland, Great Britain, Groot-Brittannië, England, Engeland, "
      + "Scotland, Schotland, Wales, UK, VK, NHS | British, Brits*, English, Engels*, Scottish",
    "United States, USA, US, Verenigde Staten, VS, Amerika | American, Amerikaans*",
    "Canada | Canadian, Canadees*", "Brazil, Brazilië | Brazilian, Braziliaans*",
    "China | Chinese, Chinees*", "Japan | Japanese, Japans*", "India | Indian, Indiaas*",
    "Iran | Iranian, Iraans*", "Israel, Israël | Israeli, Israëlisch*",
    "New Zealand, Nieuw-Zeeland, Nieuw Zeeland | Nieuw-Zeelands*",
    "South Africa, Zuid-Afrika | South African, Zuid-Afrikaans*",
    "South Korea, Zuid-Korea, Korea | Korean, Koreaans*", "Taiwan | Taiwanese, Taiwanees*",
    "Thailand | Thai", "Egypt, Egypte | Egyptian, Egyptisch*",
    "Saudi Arabia, Saoedi-Arabië | Saudi", "Pakistan | Pakistani, Pakistaans*",
    "Hong Kong, Hongkong", "Singapore", "Mexico | Mexican, Mexicaans*", "Nigeria | Nigerian",
  ]

  private static let entries: [(name: String, country: Country)] =
    table.enumerated().flatMap { index, line in
      line.split(separator: "|").enumerated().flatMap { place, names in
        names.split(separator: ",").map { name in
          (
            String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()),
            Country(index: index, isNoun: place == 0)
          )
        }
      }
    }
  private static let countryPhrases = Phrases(entries.map(\.name))
  private static let countryOfPhrase = entries.map(\.country)
}
