import Testing

@testable import CriticalAppraisal

@Suite struct WordBeginningTests {
  @Test(arguments: [
    "TODO", "todo:", "xxx", "???", "[vul in]", "nog te schrijven", "EBRO*", "pedro*", "bsn*", "n =",
    "één groep", "patiënt*", "e-learning*", "p for", "vs", "β", "%", "geïncludeerd*", "NNT",
  ])
  func `what occurs is never passed over`(phrase: String) {
    let vocabulary = Phrases([phrase])
    let word = phrase.hasSuffix("*") ? phrase.dropLast() + "s" : phrase[...]
    for text in ["\(word)", "De \(word) was", "x. (\(word))", "\u{A0}\(word).", "“\(word)”"] {
      #expect(vocabulary.occur(in: text))
      #expect(WordBeginnings(of: [text]).mayHold(vocabulary.beginnings))
      #expect(
        WordBeginnings(of: ["De", text]).mayHold(Phrases(["iets anders", phrase]).beginnings))
    }
  }

  @Test(arguments: [
    ["TODO"], ["xxx", "???"], ["EBRO*", "CBO*"], ["[vul in]"], ["nog te schrijven"],
    ["pedro*", "NOS*", "newcastle*"],
  ])
  func `what cannot occur is passed over`(phrases: [String]) {
    let texts = ["Vrouwen met pijn [12] kregen nog veel oefeningen (zie ebbenhout).", "Wat? Ja."]
    #expect(!WordBeginnings(of: texts).mayHold(Phrases(phrases).beginnings))
  }

  @Test(arguments: [0, 1, 31, 32, 33, 63, 64, 65, 100])
  func `a byte and a digit are found wherever they stand`(place: Int) {
    for length in place + 1...place + 40 {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      bytes[place] = UInt8(ascii: "7")
      for start in [0, place] {
        #expect(bytes.span.firstDigit(from: start) == place)
        #expect(bytes.span.firstIndex(of: UInt8(ascii: "7"), from: start) == place)
      }
      #expect(bytes.span.firstDigit(from: place + 1) == nil)
      #expect(bytes.span.firstDigit(to: place) == nil)
      #expect(bytes.span.firstIndex(of: UInt8(ascii: "b")) == nil)
    }
  }

  @Test func `the beginning of a text is found`() {
    let text = "Kent P, Haines T. The trial of the trial."
    let bytes = text.utf8Span.span
    #expect(bytes.firstIndex(of: "The trial of".utf8Span.span, prefix: 9) == 18)
    #expect(bytes.firstIndex(of: "the trial".utf8Span.span, prefix: 24) == 31)
    #expect(bytes.firstIndex(of: "the trials".utf8Span.span, prefix: 24) == nil)
    #expect(bytes.firstIndex(of: "".utf8Span.span, prefix: 24) == nil)
  }
}
