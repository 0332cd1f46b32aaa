/// The words that all figures share.
extension Terms {
  /// What opens the table of a figure.
  var figureData: String { pick("De cijfers van deze figuur", "The numbers of this figure") }

  /// Who is treated, where the author has no name for it.
  var interventionName: String { pick("de interventie", "the intervention") }

  /// What is compared with, where the author has no name for it.
  var controlName: String { pick("de controle", "control") }

  /// What is done about an illness.
  var treatment: String { pick("behandeling", "treatment") }
}
