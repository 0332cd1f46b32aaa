/// What a path leads to.
public struct FileStatus: Sendable, Hashable {
  /// What kind of thing it is.
  public enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    case other
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// In bytes.
  public var size: Int

  /// A status.
  public init(kind: Kind, size: Int) {
    self.kind = kind
    self.size = size
  }
}

/// An entry of a folder.
public struct FolderEntry: Sendable, Hashable {
  /// Its name in the folder.
  public var name: String
  /// What it is, a symbolic link being one.
  public var kind: FileStatus.Kind
  /// Whether its name is text; one that is not can be shown, but not opened.
  public var isText: Bool

  /// An entry.
  public init(name: String, kind: FileStatus.Kind, isText: Bool = true) {
    self.name = name
    self.kind = kind
    self.isText = isText
  }
}
