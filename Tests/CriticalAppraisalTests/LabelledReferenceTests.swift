import Foundation
import Testing

@testable import CriticalAppraisal

/// How well references are read, against the labelled set.
@Suite struct LabelledReferenceTests {
  /// How often a field was right, wrong and missed.
  struct Score {
    var right = 0
    var wrong = 0
    var missed = 0

    mutating func add(_ found: String, _ expected: String) {
      if found == expected {
        right += expected.isEmpty ? 0 : 1
      } else {
        wrong += found.isEmpty ? 0 : 1
        missed += expected.isEmpty ? 0 : 1
      }
    }

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }
  }

  static let styles = ["vancouver", "ama", "apa"]

  private func scores() -> [String: Score] {
    var scores: [String: Score] = [:]
    for reference in LabelledReference.all {
      let found = LabelledReference.found(ReferenceTextReader.read(reference.text).record)
      for (field, expected) in reference.expected {
        let value = found[field] ?? ""
        scores["\(field) \(reference.style)", default: Score()].add(value, expected)
        guard reference.expected["type"] == "article-journal" else { continue }
        scores["\(field) journal", default: Score()].add(value, expected)
      }
    }
    return scores
  }

  @Test func `the parts of references are found, field by field and style by style`() {
    #expect(LabelledReference.all.count >= 220)
    let scores = scores()
    for field in LabelledReference.fields {
      let cells = (Self.styles + ["journal"]).map { style in
        guard let score = scores["\(field) \(style)"] else { return "\(style) -" }
        return String(format: "\(style) %5.1f/%5.1f", score.precision * 100, score.recall * 100)
      }
      print("precision/recall %", field, cells.joined(separator: "  "))
    }
    for field in ["title", "year", "container", "author"] {
      guard let score = scores["\(field) journal"] else { continue }
      #expect(score.right > 100)
      #expect(score.precision >= 0.97 && score.recall >= 0.97, "\(field): \(score)")
    }
  }

  @Test(arguments: LabelledReference.all)
  func `what is understood in full has lost no word`(reference: LabelledReference) {
    let (record, confidence) = ReferenceTextReader.read(reference.text)
    guard confidence == .full else { return }
    #expect(RecordWords(record).missing(from: reference.text) == [])
  }

  @Test func `most references are understood in full`() {
    let full = LabelledReference.all.count { ReferenceTextReader.read($0.text).confidence == .full }
    #expect(full * 100 >= LabelledReference.all.count * 95)
  }

  @Test func `references with a mark mistyped lose no word either, or are not understood in full`()
  {
    var generator = SplitMix(state: 7)
    let marks = Array(".,;: ()".utf8)
    for reference in LabelledReference.all {
      for _ in 0..<6 {
        var bytes = Array(reference.text.utf8)
        let places = bytes.indices.filter { marks.contains(bytes[$0]) && bytes[$0] != 0x20 }
        guard let place = places.randomElement(using: &generator) else { continue }
        if Bool.random(using: &generator) {
          bytes[place] = marks[Int.random(in: 0..<5, using: &generator)]
        } else {
          bytes.insert(0x20, at: place)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let (record, confidence) = ReferenceTextReader.read(bytes)
        guard confidence == .full else { continue }
        #expect(RecordWords(record).missing(from: text) == [], "\(text)")
      }
    }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
