import Yams

extension YamlError {
  /// What is wrong, in the words of the YAML library.
  var reason: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping(let duplicates, _):
      duplicates.sorted().map { "\"\($0)\" ×2" }.joined(separator: ", ")
    default: ""
    }
  }

  /// Where it is wrong.
  var place: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}
