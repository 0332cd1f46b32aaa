import Testing

@testable import CriticalAppraisal

/// The words that headings and labels are recognised by.
@Suite struct VocabularyTests {
  private static func phrases(_ list: String) -> [String] {
    list.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  @Test func `every phrase is folded, as headings are`() {
    let lists =
      Vocabulary.sectionPhrases.flatMap { [$0.dutch, $0.english] }
      + Vocabulary.itemPhrases.flatMap { [$0.dutch, $0.english] }
    for phrase in lists.flatMap(Self.phrases) {
      #expect(HeadingWords.phrase(HeadingWords(phrase).words) == phrase)
    }
  }

  @Test func `every phrase means its section, in capitals, numbered and with a colon too`() {
    let recogniser = HeadingRecogniser()
    for entry in Vocabulary.sectionPhrases {
      for phrase in Self.phrases(entry.dutch) + Self.phrases(entry.english) {
        #expect(recogniser.meanings(of: phrase).contains(entry.meaning), "\(phrase)")
        guard phrase.first?.isNumber == false else { continue }
        #expect(
          recogniser.meanings(of: "2. \(phrase.uppercased()):").contains(entry.meaning), "\(phrase)"
        )
      }
    }
  }

  @Test func `every label names its field`() {
    let recogniser = LabelRecogniser()
    for entry in Vocabulary.itemPhrases {
      for phrase in Self.phrases(entry.dutch) + Self.phrases(entry.english) {
        let fields = [LabelRecogniser.Place.study, .question].map {
          recogniser.field(of: phrase, in: $0)
        }
        #expect(
          fields.contains(entry.field) || fields.contains(entry.field.asPartOfQuestion), "\(phrase)"
        )
      }
    }
  }

  @Test func `each language has at least eight phrases for each section`() {
    for entry in Vocabulary.sectionPhrases {
      guard case .section = entry.meaning else { continue }
      #expect(Self.phrases(entry.dutch).count >= 8 && Self.phrases(entry.english).count >= 8)
    }
  }

  @Test func `the usual names of sections and items are recognised`() {
    for terms in [Terms.dutch, .english] {
      for kind in SectionKind.allCases where kind != .other {
        #expect(HeadingRecogniser().meanings(of: terms.name(of: kind)).first == .section(kind))
      }
    }
  }
}
