/// The facts of a diagnostic, by name.
public typealias Facts = [String: Fact]

/// One fact of a diagnostic.
public enum Fact: Sendable, Hashable, Codable {
  case text(String)
  case texts([String])
  case number(Int)
  case numbers([Int])
  case date(CalendarDate)
  case section(SectionKind)
  case sections([SectionKind])
  case field(ItemField)
  case fields([ItemField])
}

extension Facts {
  /// The text of a name; empty where there is none.
  public func text(_ name: String) -> String {
    if case .text(let text)? = self[name] { text } else { "" }
  }

  /// The texts of a name.
  public func texts(_ name: String) -> [String] {
    if case .texts(let texts)? = self[name] { texts } else { [] }
  }

  /// The number of a name; 0 where there is none.
  public func number(_ name: String) -> Int {
    if case .number(let number)? = self[name] { number } else { 0 }
  }

  /// The numbers of a name.
  public func numbers(_ name: String) -> [Int] {
    if case .numbers(let numbers)? = self[name] { numbers } else { [] }
  }

  /// The date of a name.
  public func date(_ name: String) -> CalendarDate? {
    if case .date(let date)? = self[name] { date } else { nil }
  }

  /// The kind of section of a name; `other` where there is none.
  public func section(_ name: String) -> SectionKind {
    if case .section(let kind)? = self[name] { kind } else { .other }
  }

  /// The kinds of section of a name.
  public func sections(_ name: String) -> [SectionKind] {
    if case .sections(let kinds)? = self[name] { kinds } else { [] }
  }

  /// The fields of a name.
  public func fields(_ name: String) -> [ItemField] {
    if case .fields(let fields)? = self[name] { fields } else { [] }
  }
}
