/// A citation as it is written: pieces of text, some of which lead to an entry.
struct FormattedCitation: Sendable, Hashable {
  /// What a piece looks like.
  enum Form: Sendable, Hashable {
    /// Part of the sentence.
    case words
    /// A number in brackets.
    case mark
    /// A superscript.
    case raised
  }

  /// A piece of text.
  struct Piece: Sendable, Hashable {
    var text: String
    /// The number on the page of the entry that it leads to.
    var target: Int?
    /// What it looks like.
    var form = Form.words
    /// Entries that it stands for too, as the 4 of `4-6` does for 5.
    var covered: [Int] = []
  }

  /// The pieces, in order; none where an earlier citation has said it.
  var pieces: [Piece] = []

  /// Whether it follows the word before it without a blank.
  var joinsWord: Bool { pieces.first.map { $0.form == .raised } ?? true }

  /// The words without links.
  var text: String { pieces.lazy.map(\.text).joined() }

  /// Adds a piece; what is in the form of the last is joined with it.
  mutating func add(
    _ text: String, _ form: Form = .words, target: Int? = nil, covered: [Int] = []
  ) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.target == nil, target == nil, last.form == form {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, target: target, form: form, covered: covered))
    }
  }
}
