/// What is known of the right to print the wording of instruments; items have names of our own.
enum Licence {
  /// No open licence was found.
  static let unknown = Localized(
    dutch: "Eigen korte namen; geen open licentie gevonden voor de officiële tekst.",
    english: "Short names of our own; no open licence was found for the official wording.")

  /// The official wording has a licence that does not let it stand here.
  static func named(_ name: String) -> Localized {
    Localized(
      dutch: "Eigen korte namen; de officiële tekst is \(name).",
      english: "Short names of our own; the official wording is \(name).")
  }

  /// The official wording has an owner.
  static func owned(by owner: String) -> Localized {
    Localized(
      dutch: "Eigen korte namen; het auteursrecht op de officiële tekst heeft \(owner).",
      english: "Short names of our own; the copyright of the official wording is that of \(owner).")
  }
}
