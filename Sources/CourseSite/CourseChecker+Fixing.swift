public import CriticalAppraisal

extension CourseChecker {
  /// What was mended in a file.
  public struct Fixed: Sendable {
    /// The changes; none where there is nothing to mend, or the file is not UTF-8.
    public var fixes: [Fix]
    /// The bytes before.
    public var old: [UInt8]
    /// The bytes after.
    public var new: [UInt8]
  }

  /// Mends in a file what is certain.
  /// - Parameter writes: Whether the file is changed, or only shown what would be.
  public func fix(_ path: String, writes: Bool) throws(FileError) -> Fixed {
    var bytes: [UInt8] = []
    try files.read(path, Self.maximumSize, &bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    let reading = read(bytes, path: path)
    guard reading.source.elementsEqual(bytes[start...]) else {
      return Fixed(fixes: [], old: bytes, new: bytes)
    }
    let fixer = Fixer(
      style: configuration.style, referenceOrder: configuration.referenceOrder,
      disabledRules: configuration.disabledRules + disabledRules)
    let result = fixer.fix(reading) { read($0, path: path) }
    let new = bytes[..<start] + result.source
    if writes, !result.fixes.isEmpty { _ = try files.write(path, Array(new), .asNamed) }
    return Fixed(fixes: result.fixes, old: bytes, new: Array(new))
  }
}
