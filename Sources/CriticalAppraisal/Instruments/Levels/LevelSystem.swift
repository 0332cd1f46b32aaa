/// A system of levels of evidence, from 1 for the best.
public enum LevelSystem: String, Sendable, Hashable, Codable, CaseIterable {
  /// The Dutch levels, by which one A2 study gives level 2.
  case ebro = "EBRO"
  /// The Dutch levels in the older form, by which level 2 needs two studies, and one A2 study gives
  /// level 3.
  case cbo = "EBRO (CBO)"
  /// The levels of the Oxford centre, of 2011, by kind of question.
  case ocebm = "OCEBM 2011"

  /// The levels of a conclusion.
  public var levels: ClosedRange<Int> { self == .ocebm ? 1...5 : 1...4 }

  /// Where it can be read.
  public var address: String {
    switch self {
    case .ebro: "https://richtlijnendatabase.nl/application/notitie/27"
    case .cbo: "https://richtlijnendatabase.nl/application/notitie/7"
    case .ocebm: "https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence"
    }
  }

  /// What the name leaves open: which of the Dutch rules is meant.
  public var rule: Localized {
    switch self {
    case .ebro:
      Localized(
        dutch: "één A2- of twee B-studies: niveau 2", english: "one A2 or two B studies: level 2")
    case .cbo:
      Localized(
        dutch: "twee B-studies: niveau 2, één A2-studie: niveau 3",
        english: "two B studies: level 2, one A2 study: level 3")
    case .ocebm:
      Localized(
        dutch: "het beste design bij de vraag telt", english: "the best design for the question")
    }
  }

  /// How a conclusion of a level begins; `nil` for a system without such phrases.
  public func phrase(_ level: Int) -> Localized? {
    guard self != .ocebm else { return nil }
    switch level {
    case 1: return Localized(dutch: "Het is aangetoond dat", english: "It has been shown that")
    case 2: return Localized(dutch: "Het is aannemelijk dat", english: "It is likely that")
    case 3:
      return Localized(dutch: "Er zijn aanwijzingen dat", english: "There are indications that")
    case 4:
      return Localized(
        dutch: "Deskundigen zijn van mening dat", english: "Experts are of the opinion that")
    default: return nil
    }
  }

  /// The system of a name, `EBRO`, `CBO`, `OCEBM 2011`; `nil` for another.
  public init?(named name: String) {
    let words = name.lowercased()
    if words.contains("cbo") {
      self = .cbo
    } else if words.contains("ebro") {
      self = .ebro
    } else if words.contains("ocebm") || words.contains("oxford") {
      // The levels of 2009 were others.
      if words.contains("2009") { return nil }
      self = .ocebm
    } else {
      return nil
    }
  }
}
