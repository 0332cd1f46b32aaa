/// Work on many things, done in blocks by several tasks at once and handed over in order.
enum Blocks {
  /// Works on the numbers below a count.
  ///
  /// What a block gives is handed over in the order of the blocks, whichever is done first. No
  /// block is begun far ahead of the last one handed over, so that little has to wait in memory.
  static func work<Result: Sendable>(
    count: Int, jobs: Int, size: Int = 32,
    _ work: @escaping @Sendable (Range<Int>) -> Result,
    deliver: (Range<Int>, Result) -> Void
  ) async {
    let blocks = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    await withTaskGroup(of: (Int, Result).self) { group in
      var begun = 0
      var delivered = 0
      var waiting: [Int: Result] = [:]
      func begin() {
        while begun < blocks.count, begun - delivered - waiting.count < max(1, jobs),
          begun - delivered < max(1, jobs) * 4
        {
          let number = begun
          group.addTask { (number, work(blocks[number])) }
          begun += 1
        }
      }
      begin()
      while let (number, result) = await group.next() {
        waiting[number] = result
        while let result = waiting.removeValue(forKey: delivered) {
          deliver(blocks[delivered], result)
          delivered += 1
        }
        begin()
      }
    }
  }
}
