import Foundation
import Testing

/// A text kept in a file, for people to review; `RECORD=1 swift test` records it anew.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Compares a text with its golden, and shows the lines that differ.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      return
    }
    let golden = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    guard golden != text else { return }
    let before = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let after = text.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let line, _): lines.append("- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): lines.append("+ \(offset + 1): \(line)")
      }
    }
    Issue.record(
      "\(name) differs; `RECORD=1 swift test` records it anew\n\(lines.prefix(40).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}
