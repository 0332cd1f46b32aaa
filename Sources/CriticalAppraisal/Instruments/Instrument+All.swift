extension Instrument {
  /// The instruments whose items are known.
  public static let all: [Instrument] = [
    .pedro, .robTwo, .robinsI, .quadasTwo, .quips, .amstarTwo,
  ]
}
