import Foundation
import Testing

@testable import CriticalAppraisal

@Suite struct Scratch {
  @Test func dump() throws {
    for path in ProcessInfo.processInfo.environment["DUMP", default: ""].split(separator: ":") {
      let r = Reading(try [UInt8](Data(contentsOf: URL(filePath: String(path)))))
      let a = r.appraisal
      print("=====", path, a.language, a.title ?? "-", a.metadata.authors.map(\.name), a.metadata.date?.iso ?? "-")
      for s in a.sections { print("  [\(s.kind.rawValue)] \(s.headings) passages \(s.passages.count) text \(a.text(of: s).utf8.count)") }
      for p in a.question.parts { print("  ?", p.field, p.text.prefix(60)) }
      print("  derived", a.question.derived)
      for i in a.items { print("  - \(i.section.rawValue)/\(i.field.rawValue) '\(i.label)' = \(i.value.prefix(70))") }
      for f in a.references { print("  #\(f.number) \(f.key ?? "-") \(f.year ?? 0) \(f.doi ?? "-") \(f.pmid ?? "-") \(f.text.prefix(50))") }
      for c in a.citations { print("  c \(c.form) \(c.targets) \(c.unresolved) line \(r.sourceMap.nodeLines[c.node])") }
      for d in r.diagnostics { print("  ! \(d.rule) \(d.facts)") }
    }
  }
}
