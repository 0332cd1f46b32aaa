extension Terms {
  /// A date in words, `22 januari 2026`.
  public func date(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  /// A list in words, `a, b and c`.
  public func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  /// A count with its noun, `1 fout`, `3 fouten`.
  public func count(_ number: Int, of severity: Severity) -> String {
    switch severity {
    case .error: pick("\(number) \(number == 1 ? "fout" : "fouten")", plural(number, "error"))
    case .warning:
      pick(
        "\(number) \(number == 1 ? "waarschuwing" : "waarschuwingen")", plural(number, "warning"))
    case .note:
      pick("\(number) \(number == 1 ? "opmerking" : "opmerkingen")", plural(number, "note"))
    }
  }

  /// Opens the list for a reference manager.
  var copyReferences: String {
    pick("Kopiëren naar een referentieprogramma", "Copy to a reference manager")
  }

  /// A count of appraisals.
  public func appraisals(_ number: Int) -> String {
    pick("\(number) \(number == 1 ? "CAT" : "CAT's")", plural(number, "appraisal"))
  }

  /// How long reading takes.
  public func readingTime(minutes: Int) -> String {
    pick("\(minutes) min leestijd", "\(minutes) min read")
  }

  /// The notice on an appraisal that is past its expiry date.
  public func expiryNotice(_ date: CalendarDate) -> String {
    pick(
      "Deze CAT had vóór \(self.date(date)) herzien moeten worden.",
      "This appraisal was due for review before \(self.date(date)).")
  }

  /// The label of a link back to the place of a citation.
  public func backToCitation(_ number: Int) -> String {
    pick("Terug naar verwijzing \(number)", "Back to citation \(number)")
  }

  private func plural(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
