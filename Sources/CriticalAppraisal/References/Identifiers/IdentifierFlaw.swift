/// What is wrong with an identifier, and what was probably meant.
struct IdentifierFlaw: Sendable, Hashable {
  /// What is wrong; the raw values are facts of diagnostics.
  enum Cause: String, Sendable {
    /// The check digit is another one.
    case checkDigit
    /// The last character, which checks the others, is missing.
    case noCheckDigit
    /// There are too many or too few digits.
    case length
    /// A letter stands where a digit belongs: `O` for `0`.
    case letter
    /// There is a blank inside.
    case blank
    /// A stop or comma that ends a sentence was taken into the address.
    case stop
    /// It is an identifier of another kind.
    case otherKind
    /// It begins with a zero.
    case leadingZero
    /// No number as high has been given out.
    case tooHigh
    /// The address before it is not the usual one.
    case address
    /// It looks invented: the prefix is one that examples use.
    case placeholder
    /// It has nothing of the form.
    case form
  }

  /// What is wrong.
  var cause: Cause
  /// What was probably meant, as it is to be typed; empty where nobody can tell.
  var suggestion = ""
  /// What else may have been meant.
  var alternative = ""

  /// A check digit that does not agree: the number with two neighbours swapped back, where there is
  /// one way to do so, and the number with the check digit that its other digits ask for.
  static func check(swapped: String?, computed: String) -> IdentifierFlaw {
    guard let swapped else { return IdentifierFlaw(cause: .checkDigit, suggestion: computed) }
    return IdentifierFlaw(cause: .checkDigit, suggestion: swapped, alternative: computed)
  }
}
