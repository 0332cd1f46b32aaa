/// An author or editor of a source, as CSL-JSON divides a name.
public struct Contributor: Sendable, Hashable, Codable {
  /// The family name without a particle that sorts apart: `Tulder`, `Vibe Fersum`.
  public var family: String?
  /// The given names or initials, as given: `Maurits W`, `MW`, `M. W.`.
  public var given: String?
  /// A particle that is part of the name: the `van` of Van Tulder, the `de la` of De la Cruz.
  public var particle: String?
  /// `Jr`, `3rd`.
  public var suffix: String?
  /// The name of a group or organisation, which is never divided.
  public var literal: String?

  /// A person.
  public init(family: String, given: String? = nil, particle: String? = nil, suffix: String? = nil)
  {
    self.family = family
    self.given = given
    self.particle = particle
    self.suffix = suffix
  }

  /// A group or organisation.
  public init(literal: String) { self.literal = literal }

  /// The family name with its particle, `van Tulder`, or the name of the organisation.
  public var fullFamily: String {
    if let literal { return literal }
    guard let particle else { return family ?? "" }
    let joins = particle.hasSuffix("'") || particle.hasSuffix("’")
    return particle + (joins ? "" : " ") + (family ?? "")
  }
}
