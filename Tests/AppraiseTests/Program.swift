import Foundation

/// The program as its users run it: a process in a folder of its own.
final class Program {
  /// What a run said, and how it ended.
  struct Result: Equatable {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The folder the user stands in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "appraise-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The text of a file, by its path in the folder.
  subscript(path: String) -> String? {
    get { try? String(contentsOf: folder.appending(path: path), encoding: .utf8) }
    set { write(path, Data((newValue ?? "").utf8)) }
  }

  /// Writes a file, with the folders it is in.
  func write(_ path: String, _ data: Data) {
    let url = folder.appending(path: path)
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: url)
  }

  /// Runs the program; its output goes to files, which cannot fill up as pipes can.
  func callAsFunction(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(Self.executable.path, arguments, input, environment)
  }

  /// Runs the program with a list of words.
  func run(_ words: [String]) throws -> Result { try run(Self.executable.path, words, "", [:]) }

  /// Runs a line of shell in which `$APPRAISE` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Result {
    var environment = environment
    environment["APPRAISE"] = Self.executable.path
    return try run("/bin/sh", ["-c", line], "", environment)
  }

  private func run(
    _ path: String, _ arguments: [String], _ input: String, _ environment: [String: String]
  ) throws -> Result {
    let streams = folder.deletingLastPathComponent().appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["SOURCE_DATE_EPOCH": "1769817600", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// The program lies beside the bundle of tests.
  private static let executable: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [bundle, Bundle.main.bundleURL, bundle.deletingLastPathComponent()]
      .map { $0.appending(path: "appraise") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[0]
  }()
}
