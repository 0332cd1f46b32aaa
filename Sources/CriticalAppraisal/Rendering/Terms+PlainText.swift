/// The words that only the plain text needs.
extension Terms {
  /// The label of the day an appraisal was made.
  var dated: String { pick("Datum", "Date") }

  /// The label of the kind of document.
  var kind: String { pick("Soort", "Type") }

  /// The label of what an appraisal's state is.
  var status: String { pick("Status", "Status") }

  /// What stands in the place of an image, before its description.
  var imageMark: String { pick("afbeelding", "image") }

  /// The letter of the mark of a link, `[L1]`: a citation has none.
  var linkMark: String { pick("L", "L") }

  /// The letter of the mark of a note, `[N1]`: a citation has none.
  var noteMark: String { pick("N", "N") }

  /// The label of a table's column that has no heading, from 1.
  func column(_ number: Int) -> String { pick("Kolom \(number)", "Column \(number)") }

  /// What stands where something was that the top of the text already says.
  func seeTop(_ heading: String) -> String {
    pick("(Zie bovenaan: \(heading).)", "(See the top: \(heading).)")
  }
}
