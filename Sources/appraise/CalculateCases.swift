import ArgumentParser
import CourseSite
import CriticalAppraisal

/// Calculates the cases of a file, and prints all results as JSON at full precision.
struct CalculateCases {
  /// The file, or `-` for standard input.
  var file: String
  var console: Console

  /// Files beyond this size are refused.
  private static let maximumSize = 64 << 20

  func run() throws {
    let path = file == "-" ? "-" : UserPath.shown(file)
    let bytes = try console.attempt { try read(path) }
    guard let cases = JSON(parsing: bytes)?.cases else {
      console.say("\(path): \(error): \(console.terms.noCases)\n")
      throw ExitCode.impossible
    }
    var isFlawed = false
    let results = cases.enumerated().map { index, json -> JSON in
      let id = CalculationCase.id(of: json) ?? String(index + 1)
      do throws(CaseError) {
        let results = try CalculationCase(json).results()
        return ["id": .string(id), "results": .array(results.map(\.json))]
      } catch {
        isFlawed = true
        let text = console.terms.text(of: error)
        console.say("\(path): \(self.error): \(id): \(text)\n")
        return ["id": .string(id), "results": [], "error": .string(text)]
      }
    }
    try console.write((["cases": .array(results)] as JSON).serialized(pretty: true) + "\n")
    if isFlawed { throw ExitCode.flawed }
  }

  private var error: String { console.terms.pick("fout", "error") }

  private func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try StandardStream.input.read(limit: Self.maximumSize) }
    var bytes: [UInt8] = []
    try FileSystem.disk.read(path, Self.maximumSize, &bytes)
    return bytes
  }
}

extension Terms {
  /// Why a file cannot be calculated.
  fileprivate var noCases: String {
    pick(
      "geen JSON met een lijst \"cases\"", "no JSON with a list \"cases\"")
  }
}
