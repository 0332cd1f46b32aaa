import Foundation
import Testing

@testable import CourseSite

@Suite struct DiskTests {
  private let folder: String
  private let disk = FileSystem.disk

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  private func text(_ path: String, limit: Int = 100) throws -> String {
    var buffer: [UInt8] = []
    try disk.read("\(folder)/\(path)", limit, &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  private func write(_ path: String, _ text: String, _ mode: FileSystem.WriteMode) throws -> Bool {
    try disk.write("\(folder)/\(path)", Array(text.utf8), mode)
  }

  @Test func `a file is written with its folders, and only if it differs`() throws {
    #expect(try write("a/b/c.txt", "one", .ifDifferent))
    #expect(try !write("a/b/c.txt", "one", .ifDifferent))
    #expect(try write("a/b/c.txt", "two", .ifDifferent))
    #expect(try write("a/b/c.txt", "two", .always))
    #expect(try text("a/b/c.txt") == "two")
    #expect(try disk.entries("\(folder)/a/b").map(\.name) == ["c.txt"])
  }

  @Test func `a new file never replaces another`() throws {
    #expect(try write("a.txt", "one", .new))
    #expect(throws: FileError(.exists, "\(folder)/a.txt", isWriting: true)) {
      try write("a.txt", "two", .new)
    }
    #expect(try text("a.txt") == "one")
  }

  @Test func `a link in the place of a file is replaced, and what it leads to is left alone`()
    throws
  {
    #expect(try write("secret.txt", "secret", .always))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/page.html", withDestinationPath: "secret.txt")
    #expect(try write("page.html", "page", .ifDifferent))
    #expect(try text("secret.txt") == "secret")
    #expect(try text("page.html") == "page")
  }

  @Test func `a link that the user names is followed`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: "target.txt")
    #expect(try write("link", "long text", .asNamed))
    #expect(try write("link", "text", .asNamed))
    #expect(try text("target.txt") == "text")
    #expect(try write("plain.txt", "text", .asNamed))
  }

  @Test func `a buffer is used again, and a limit kept`() throws {
    #expect(try write("long.txt", String(repeating: "x", count: 100), .always))
    #expect(try write("short.txt", "abc", .always))
    #expect(try write("empty.txt", "", .always))
    var buffer: [UInt8] = []
    try disk.read(folder + "/long.txt", 100, &buffer)
    try disk.read(folder + "/short.txt", 100, &buffer)
    #expect(buffer == Array("abc".utf8))
    try disk.read(folder + "/empty.txt", 100, &buffer)
    #expect(buffer.isEmpty)
    #expect(throws: FileError(.tooLarge(limit: 99), "\(folder)/long.txt")) {
      try text("long.txt", limit: 99)
    }
  }

  @Test func `what is no plain file is not read`() throws {
    #expect(throws: FileError(.isFolder, "\(folder)/.")) { try text(".") }
    #expect(throws: FileError(.missing, "\(folder)/nope")) { try text("nope") }
    var buffer: [UInt8] = []
    #expect(throws: FileError(.isNoFile, "/dev/zero")) { try disk.read("/dev/zero", 100, &buffer) }
  }

  @Test func `a folder is made, unless something else is there`() throws {
    try disk.makeFolder(folder + "/a/b/c")
    try disk.makeFolder(folder + "/a/b")
    #expect(disk.status(folder + "/a/b/c")?.kind == .folder)
    #expect(try write("file", "", .always))
    #expect(throws: FileError(.isNoFolder, "\(folder)/file", isWriting: true)) {
      try disk.makeFolder(folder + "/file")
    }
    #expect(throws: FileError(.isNoFolder, "\(folder)/file/a", isWriting: true)) {
      try disk.makeFolder(folder + "/file/a")
    }
  }

  @Test func `a dangling link keeps folders from being made, not the program from ending`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/gone", withDestinationPath: "nowhere/at/all")
    #expect(throws: FileError.self) { try disk.makeFolder(folder + "/gone/a/b") }
  }

  @Test func `entries tell links from what they lead to`() throws {
    #expect(try write("file", "", .always))
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: "file")
    try disk.makeFolder(folder + "/folder")
    let kinds = try disk.entries(folder).sorted { $0.name < $1.name }.map(\.kind)
    #expect(kinds == [.file, .folder, .link])
    #expect(disk.status(folder + "/link")?.kind == .file)
    #expect(disk.canonical(folder + "/link") == disk.canonical(folder + "/file"))
  }
}
