/// Data in a text by which a patient can be recognised.
struct PersonalData: Sendable, Hashable {
  /// What the data are.
  enum Kind: String, Sendable, Hashable {
    case citizenNumber = "citizen-number"
    case patientNumber = "patient-number"
    case birthDate = "birth-date"
    case phone
    case mail
    case address

    /// Whether they point to one person by themselves.
    var isIdentifying: Bool {
      self == .citizenNumber || self == .patientNumber || self == .birthDate
    }
  }

  var kind: Kind
  /// The byte at which they begin.
  var offset: Int

  /// The personal data in a text; ways to reach someone only in a scenario, elsewhere they are
  /// those of authors and institutes.
  static func all(in string: String, isScenario: Bool) -> [PersonalData] {
    let text = string.utf8Span.span
    var found: [PersonalData] = []
    var end = 0
    while found.count < limit, let start = text.firstDigit(from: end) {
      if isScenario { noteMails(in: end..<start, of: text, &found) }
      end = IdentifierText.endOfDigits(from: start, in: text, to: text.count)
      if let kind = kind(of: start..<end, in: text, isScenario: isScenario) {
        found.append(PersonalData(kind: kind, offset: start))
      }
    }
    if isScenario { noteMails(in: end..<text.count, of: text, &found) }
    return found.count > limit ? Array(found.prefix(limit)) : found
  }

  /// How many are looked for in one section.
  private static let limit = 20

  private static func noteMails(
    in range: Range<Int>, of text: Span<UInt8>, _ found: inout [PersonalData]
  ) {
    var position = range.lowerBound
    while let sign = text.firstIndex(of: UInt8(ascii: "@"), from: position, to: range.upperBound) {
      if isMail(at: sign, in: text) { found.append(PersonalData(kind: .mail, offset: sign)) }
      position = sign + 1
    }
  }

  /// What a run of digits is; the rare kinds only look back when the run itself fits.
  private static func kind(
    of run: Range<Int>, in text: Span<UInt8>, isScenario: Bool
  ) -> Kind? {
    guard !TextByte.isWord(text, before: run.lowerBound) else { return nil }
    if run.count <= 2 || run.count == 4, DateNotation.begins(at: run, in: text),
      DateNotation.isBirthDate(at: run.lowerBound, in: text)
    {
      return .birthDate
    }
    if isLong(run, in: text) {
      let digits = joinedDigits(from: run.lowerBound, in: text)
      if passesElevenTest(digits), follows(citizenNumbers, run.lowerBound, in: text) {
        return .citizenNumber
      }
      if run.count >= 5, follows(patientNumbers, run.lowerBound, in: text) { return .patientNumber }
      if isScenario, run.count == 9, passesElevenTest(digits),
        !follows(otherNumbers, run.lowerBound, in: text)
      {
        return .citizenNumber
      }
    }
    guard isScenario else { return nil }
    if isPhone(from: run.lowerBound, in: text) { return .phone }
    return run.count == 4 && isPostcode(run, in: text) ? .address : nil
  }

  /// Whether a run has five digits or more, or goes on in groups, `123 456 789`.
  private static func isLong(_ run: Range<Int>, in text: Span<UInt8>) -> Bool {
    let end = run.upperBound
    if run.count >= 5 { return !TextByte.isWord(text, at: end) }
    return run.count >= 3 && end + 1 < text.count && [0x20, 0x2D, 0x2E].contains(text[end])
      && text[end + 1].isDigit
  }
}
