extension FormFlaw {
  /// What an entry may have, by pairs of bytes; most have none of it.
  struct Traces {
    var isGlued = false
    var hasTwoBlanks = false
    var hasNumber = false

    /// The least difference from each pair is taken without a branch, for many bytes at once.
    init(in text: Span<UInt8>) {
      guard text.count > 1 else { return }
      let length = text.count - 1
      let left = text.extracting(0..<length)
      let right = text.extracting(1..<(length + 1))
      var (glued, blanks, number) = (UInt8.max, UInt8.max, UInt8.max)
      for index in 0..<length {
        let (byte, next) = (left[index], right[index])
        // A stop before a capital; `A` before a blank; `-a`.
        glued = min(glued, (byte ^ 0x2E) | ((next & 0xE0) ^ 0x40))
        glued = min(glued, (byte ^ 0x41) | (next ^ 0x20))
        glued = min(glued, (byte ^ 0x2D) | (next ^ 0x61))
        // The second byte of a no-break space is A0; no letter that a blank follows ends in it.
        blanks = min(blanks, ((byte & 0x7F) ^ 0x20) | (next ^ 0x20))
        number = min(number, ((byte | 0x20) ^ 0x63) | ((next | 0x20) ^ 0x64))
      }
      (isGlued, hasTwoBlanks, hasNumber) = (glued == 0, blanks == 0, number == 0)
    }
  }
}
