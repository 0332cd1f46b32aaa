import CriticalAppraisal

extension Terms {
  /// What the folders of a course are called together.
  var courseParts: String { pick("Onderdelen", "Parts") }

  /// A count of pages that something was done with.
  func pages(_ number: Int, _ done: String) -> String {
    let noun = number == 1 ? pick("pagina", "page") : pick("pagina's", "pages")
    return "\(number) \(noun) \(done)"
  }

  /// A count of drafts.
  func drafts(_ number: Int) -> String {
    pick("\(number) concept\(number == 1 ? "" : "en")", "\(number) draft\(number == 1 ? "" : "s")")
  }
}
