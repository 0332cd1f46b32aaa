extension Terms {
  /// A number that has a decimal point with the decimal mark of the language.
  func decimal(_ number: String) -> String {
    pick(number.replacing(".", with: ","), number)
  }
}
