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

  /// The family name with its particle, `van Tulder`, or the name of the organisation.
  public var fullFamily: String {
    if let literal { return literal }
    guard let particle else { return family ?? "" }
    let joins = particle.hasSuffix("'") || particle.hasSuffix("’")
    return particle + (joins ? "" : " ") + (family ?? "")
  }
}

extension Contributor {
  // An initialiser that sets what has a default, as `nil` is, copies the whole value at its end;
  // the memberwise one does not.

  /// A person.
  public init(family: String, given: String? = nil, particle: String? = nil, suffix: String? = nil)
  {
    self.init(family: family, given: given, particle: particle, suffix: suffix, literal: nil)
  }

  /// A group or organisation.
  public init(literal: String) {
    self.init(family: nil, given: nil, particle: nil, suffix: nil, literal: literal)
  }
}
