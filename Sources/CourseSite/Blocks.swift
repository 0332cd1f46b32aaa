import Dispatch
import Synchronization

/// Work on many things, done in blocks by several threads at once and handed over in order.
enum Blocks {
  /// Works on the numbers below a count.
  ///
  /// What a block gives is handed over in the order of the blocks, whichever is done first, and by
  /// the thread that asked. So many blocks at a time are worked on that little has to wait.
  ///
  /// This waits instead of being `async`: a program whose `main` is `async` takes milliseconds
  /// longer to start, and only two of its commands have work for more than one thread.
  static func work<Result: Sendable>(
    count: Int, jobs: Int, size: Int = 32,
    _ work: @Sendable (Range<Int>) -> Result,
    deliver: (Range<Int>, Result) -> Void
  ) {
    let jobs = max(1, jobs)
    let blocks = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    for start in stride(from: 0, to: blocks.count, by: jobs * 16) {
      let blocks = blocks[start..<min(start + jobs * 16, blocks.count)]
      for (block, result) in zip(blocks, results(of: Array(blocks), jobs: jobs, work)) {
        deliver(block, result)
      }
    }
  }

  private static func results<Result: Sendable>(
    of blocks: [Range<Int>], jobs: Int, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let jobs = min(jobs, blocks.count)
    guard jobs > 1 else { return blocks.map(work) }
    let results = Mutex([Result?](repeating: nil, count: blocks.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < blocks.count else { return }
        let result = work(blocks[number])
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }
}
