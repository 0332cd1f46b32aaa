/// What a format has no field for, carried by a remark or a field of this program's own, so that
/// it comes back when the file is read again.
///
/// The name is that of ``BibliographicRecord/ExtraField``: `ris:C1` for a field of another format,
/// `csl:publisher` for a part of the record itself. BibTeX carries it as `x-ris-C1 = {…}`, CSL-JSON
/// in `custom.extra`, RIS as `U1  - ris:C1 = …`, PubMed's format as `GN  - ris:C1 = …`.
struct CarriedField {
  /// `ris:C1`.
  var name: String
  /// The value as plain text; for a member of CSL-JSON that is no text, the JSON.
  var value: String

  /// What the names of carried fields begin with in BibTeX.
  static let bibTeXPrefix = "x-"

  /// The field of the words under which an entry was typed in an appraisal.
  static let typedText = "appraise:text"

  private static let formats = ["bibtex", "csl", "ris", "nbib", "appraise"]

  init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  // MARK: In BibTeX

  /// The field of a name in BibTeX, `x-ris-C1`; `nil` for a field of its own.
  init?(bibTeXName name: String, value: String) {
    guard name.hasPrefix(Self.bibTeXPrefix) else { return nil }
    let rest = name.dropFirst(Self.bibTeXPrefix.count)
    guard let dash = rest.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let format = rest[..<dash].lowercased()
    guard Self.formats.contains(format) else { return nil }
    self.init(
      name: "\(format):\(Self.decoded(rest[rest.utf8.index(after: dash)...]))", value: value)
  }

  /// Its name in BibTeX.
  var bibTeXName: String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return Self.bibTeXPrefix + "appraise-" + Self.encoded(name)
    }
    let rest = name[name.utf8.index(after: colon)...]
    return "\(Self.bibTeXPrefix)\(name[..<colon])-\(Self.encoded(String(rest)))"
  }

  // MARK: In a remark

  /// The field that a remark is, `ris:C1 = value`; `nil` for any other remark.
  init?(remark: String) {
    let bytes = remark.utf8
    guard let colon = bytes.prefix(12).firstIndex(of: UInt8(ascii: ":")),
      Self.formats.contains(String(remark[..<colon])),
      let equals = bytes.prefix(120).firstIndex(of: UInt8(ascii: "="))
    else { return nil }
    let name = remark[..<equals]
    guard name.hasSuffix(" ") else { return nil }
    let value = remark[bytes.index(after: equals)...]
    self.init(
      name: Self.decoded(name.dropLast()),
      value: String(value.hasPrefix(" ") ? value.dropFirst() : value))
  }

  /// The field as a remark on one line.
  var remark: String { "\(Self.remarkName(name)) = \(value.joiningLines(with: " "))" }

  /// The name of a field as it stands in a remark.
  static func remarkName(_ name: String) -> String {
    encoded(name.utf8.firstIndex(of: UInt8(ascii: ":")) != nil ? name : "appraise:" + name)
  }

  // MARK: Names

  /// A name without characters that would end it.
  private static func encoded(_ name: String) -> String {
    guard !isPlain(name) else { return name }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "+"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ name: some StringProtocol) -> String {
    guard name.utf8.contains(UInt8(ascii: "+")) else { return String(name) }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "+"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ name: String) -> Bool {
    let bytes = name.utf8Span.span
    for index in bytes.indices where !isPlain(bytes[index]) { return false }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"):
      true
    default: byte.isLetter || byte.isDigit
    }
  }
}

extension BibliographicRecord {
  /// Takes a field that a file carried.
  mutating func take(_ carried: CarriedField) {
    if carried.name.hasPrefix("csl:") {
      CSLItem.set(String(carried.name.dropFirst(4)), JSON(carried: carried.value), in: &self)
    } else {
      extra.append(ExtraField(name: carried.name, value: carried.value))
    }
  }

  /// The values of the extra fields of a name.
  func originals(_ name: String) -> [String] {
    extra.isEmpty ? [] : extra.filter { $0.name == name }.map(\.value)
  }
}
