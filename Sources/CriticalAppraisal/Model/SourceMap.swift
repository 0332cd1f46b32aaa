public import CommonMark

/// A part of an appraisal that something can be said about.
public enum Part: Sendable, Hashable, Codable {
  case document
  /// A key of the front matter.
  case metadata(String)
  /// Index of ``Appraisal/sections``.
  case section(Int)
  /// Index of ``Appraisal/passages``; its heading.
  case heading(Int)
  /// Index of ``Appraisal/items``.
  case item(Int)
  /// Index of ``Appraisal/references``.
  case reference(Int)
  /// Index of ``Appraisal/citations``.
  case citation(Int)
  /// A node of ``Appraisal/content``.
  case node(MarkdownTree.ID)
  /// A line of the file, for what is not in the model.
  case line(Int)
}

/// Where in its file each part of an appraisal stands.
public struct SourceMap: Sendable, Hashable {
  /// The line of each node of ``Appraisal/content``, from 1.
  public var nodeLines: [Int32]
  /// The line of each key of the front matter.
  public var metadataLines: [String: Int]

  /// A map of an appraisal that never was a file.
  public init(nodeLines: [Int32] = [], metadataLines: [String: Int] = [:]) {
    self.nodeLines = nodeLines
    self.metadataLines = metadataLines
  }

  /// The line of a part, from 1; 1 where nothing better is known.
  public func line(of part: Part, in appraisal: Appraisal) -> Int {
    switch part {
    case .document: 1
    case .metadata(let key): metadataLines[key] ?? 1
    case .section(let index):
      appraisal.sections[index].passages.first.map { line(of: .heading($0), in: appraisal) } ?? 1
    case .heading(let index):
      line(
        ofNode: appraisal.passages[index].heading?.node ?? appraisal.passages[index].blocks.first)
    case .item(let index): line(ofNode: appraisal.items[index].node)
    case .reference(let index): line(ofNode: appraisal.references[index].nodes.first)
    case .citation(let index): line(ofNode: appraisal.citations[index].node)
    case .node(let id): line(ofNode: id)
    case .line(let line): line
    }
  }

  private func line(ofNode id: MarkdownTree.ID?) -> Int {
    guard let id, nodeLines.indices.contains(id) else { return 1 }
    return Int(nodeLines[id])
  }
}
