extension DiagnosticPrinter {
  /// As compilers print: `path:line:column: error: message [rule]`, the source line, and help.
  func text(_ files: [CheckedAppraisal]) -> String {
    files.flatMap { located($0).map(paragraph) }.joined(separator: "\n")
  }

  private func paragraph(_ diagnostic: LocatedDiagnostic) -> String {
    let path = diagnostic.path.showingControls(exceptLayout: false)
    var text = colored("\(path):\(diagnostic.line):\(diagnostic.column):", .bold)
    text += " " + colored(terms.name(of: diagnostic.severity) + ":", .severity(diagnostic.severity))
    text += " " + colored(diagnostic.message, .bold) + " [\(diagnostic.rule)]\n"
    let excerpt = SourceExcerpt(diagnostic.source, marking: diagnostic.columns)
    if !excerpt.text.allSatisfy(\.isWhitespace) {
      let number = String(diagnostic.line)
      let margin = String(repeating: " ", count: max(5 - number.count, 0))
      text += "\(margin)\(number) | \(excerpt.text)\n"
      if let marked = excerpt.marked {
        let blanks = String(repeating: " ", count: marked.lowerBound)
        let mark = "^" + String(repeating: "~", count: marked.count - 1)
        text += "\(margin)\(String(repeating: " ", count: number.count)) | \(blanks)"
        text += colored(mark, .mark) + "\n"
      }
    }
    if let help = diagnostic.help { text += "  \(colored(terms.help + ":", .bold)) \(help)\n" }
    return text
  }

  /// What a colour is used for.
  private enum Style {
    case bold
    case mark
    case severity(Severity)

    /// The parameters of its escape sequence.
    var code: String {
      switch self {
      case .bold: "1"
      case .mark: "1;32"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.note): "1;36"
      }
    }
  }

  private func colored(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}
