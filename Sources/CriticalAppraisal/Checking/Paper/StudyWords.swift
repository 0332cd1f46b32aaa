/// The words by which a text on a study tells what a number counts.
enum StudyWords {
  static func isPerson(_ word: String) -> Bool {
    people.contains(word) || word.hasSuffix("patiënten") || word.hasPrefix("participant")
      || word.hasPrefix("deelnemer")
      || word.hasPrefix("patient") || word.hasPrefix("patiënt")
  }

  /// Whether a word says that people were shared out by chance.
  static func isRandomised(_ word: String) -> Bool {
    word.hasPrefix("randomis") || word.hasPrefix("randomiz") || word == "randomly"
      || word.hasPrefix("gerandomis") || word == "geloot"
  }

  static func isTimeUnit(_ word: String) -> Bool { weeks[word] != nil || hours.contains(word) }

  /// How many weeks a unit of time lasts.
  static let weeks: [String: Double] = [
    "week": 1, "weeks": 1, "weken": 1, "wk": 1, "wks": 1, "month": 30.4375 / 7,
    "months": 30.4375 / 7, "maand": 30.4375 / 7, "maanden": 30.4375 / 7, "mnd": 30.4375 / 7,
    "year": 365.25 / 7, "years": 365.25 / 7, "jaar": 365.25 / 7, "jaren": 365.25 / 7,
    "day": 1 / 7.0, "days": 1 / 7.0, "dag": 1 / 7.0, "dagen": 1 / 7.0,
  ]
  private static let hours: Set<String> = ["hour", "hours", "uur", "minuten", "minutes"]

  static let people: Set<String> = [
    "people", "persons", "adults", "women", "men", "children", "subjects", "individuals",
    "volunteers", "adolescents", "mensen", "personen", "volwassenen", "vrouwen", "mannen",
    "kinderen", "proefpersonen", "ouderen", "jongeren", "cliënten", "residents", "workers",
    "students", "infants", "athletes", "runners", "respondents", "bewoners", "werknemers",
    "studenten", "zuigelingen", "sporters", "hardlopers", "vrijwilligers", "respondenten",
  ]
  /// Words over which a number does not count what comes after.
  static let prepositions: Set<String> = [
    "in", "from", "at", "uit", "van", "of", "with", "met", "to", "for", "voor", "and", "en", "per",
    "bij", "were", "was", "werden", "the", "de", "het", ",", "(", ")", ";", ":", "%", "[", "]", "=",
  ]
  static func isCentre(_ word: String) -> Bool {
    centres.contains(word)
      || ["klinieken", "praktijken", "ziekenhuizen", "centra", "huizen"].contains {
        word.hasSuffix($0)
      }
  }

  private static let centres: Set<String> = [
    "clinics", "hospitals", "centres", "centers", "practices", "homes",
  ]
}
