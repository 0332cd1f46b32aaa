import Testing

@testable import CriticalAppraisal

@Suite struct JournalWordsTests {
  @Test(arguments: [
    ("Neck Spine Pract", "Neck and Spine Practice", true),
    ("Ned. Tijdschr. Fysiother.", "Nederlands Tijdschrift voor Fysiotherapie", true),
    ("neck spine pract", "NECK SPINE PRACTICE", true),
    ("Prax Rückenschm", "Praxis Rückenschmerz", true),
    ("Neck Spine", "Spine Neck", false), ("Neck Spine", "Neck Spine Practice", false),
    ("Neck Spine Practice", "Neck Spine Practice", false), ("Neck of Spine", "Neck Spine", false),
    ("Neck", "Necks", false), ("", "", false), ("Neck Spines", "Neck Spine", false),
  ])
  func `a name abbreviates another word by word`(short: String, long: String, isSo: Bool) {
    #expect(JournalWords(short).abbreviate(JournalWords(long)) == isSo)
  }
}
