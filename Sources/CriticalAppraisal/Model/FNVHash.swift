/// The hash FNV-1a of 64 bits, which is the same on every machine and in every run.
struct FNVHash: Sendable, Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing yet.
  init() {}

  /// Adds a byte.
  @inline(__always)
  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
