/// Some numbers of entries, nearly all of which are small: those are bits, and need no hashing.
struct NumberSet: Sendable {
  private var small = InlineArray<4, UInt64>(repeating: 0)
  private var others: Set<Int> = []
  /// How many numbers it has.
  private(set) var count = 0

  /// Puts a number in, and says whether it was not there before.
  mutating func insert(_ number: Int) -> Bool {
    guard !contains(number) else { return false }
    if let place = Self.place(of: number) {
      small[place.word] |= place.bit
    } else {
      others.insert(number)
    }
    count += 1
    return true
  }

  func contains(_ number: Int) -> Bool {
    guard let place = Self.place(of: number) else { return others.contains(number) }
    return small[place.word] & place.bit != 0
  }

  private static func place(of number: Int) -> (word: Int, bit: UInt64)? {
    (0..<256).contains(number) ? (number >> 6, 1 << UInt64(number & 63)) : nil
  }
}
