/// A citation as it is written: pieces of text, some of which lead to an entry.
struct FormattedCitation: Sendable, Hashable {
  /// A piece of text.
  struct Piece: Sendable, Hashable {
    var text: String
    /// The number on the page of the entry that it leads to.
    var target: Int?
    /// Whether it is a superscript.
    var isRaised = false
    /// Entries that it stands for too, as the 4 of `4-6` does for 5.
    var covered: [Int] = []
  }

  /// The pieces, in order; none where an earlier citation has said it.
  var pieces: [Piece] = []

  /// Whether it follows the word before it without a blank.
  var joinsWord: Bool { pieces.first?.isRaised ?? true }

  /// The words without links.
  var text: String { pieces.lazy.map(\.text).joined() }

  /// Adds a piece; what is in the form of the last is joined with it.
  mutating func add(
    _ text: String, target: Int? = nil, isRaised: Bool = false, covered: [Int] = []
  ) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.target == nil, target == nil, last.isRaised == isRaised {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, target: target, isRaised: isRaised, covered: covered))
    }
  }
}
