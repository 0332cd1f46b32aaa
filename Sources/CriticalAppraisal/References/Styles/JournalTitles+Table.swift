extension JournalTitles {
  /// Titles and their NLM abbreviations.
  static let table = """
    The BMJ = BMJ
    """
}
