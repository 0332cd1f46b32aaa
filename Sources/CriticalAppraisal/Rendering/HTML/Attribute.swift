/// An attribute of an element; one without a value is not written.
struct Attribute {
  /// The names of the attributes.
  enum Name: String {
    case alt, `class`, content, datetime, href, hreflang, id, lang, loading, name, rel, role, scope
    case src, start, tabindex, title, type, value
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
  }

  /// What an attribute says.
  enum Value {
    case nothing
    case text(String)
    case number(Int)
    /// The numbers of a date with a mark between.
    case date(CalendarDate, Unicode.Scalar)
    /// A place on the same page.
    case fragment(String)
  }

  let name: Name
  let value: Value

  private init(_ name: Name, _ value: Value) {
    self.name = name
    self.value = value
  }

  private init(_ name: Name, _ value: String?) {
    self.init(name, value.map { .text($0) } ?? .nothing)
  }

  static func id(_ value: String?) -> Attribute { Attribute(.id, value) }
  static func `class`(_ value: String?) -> Attribute { Attribute(.class, value) }
  static func lang(_ value: Language?) -> Attribute { Attribute(.lang, value?.rawValue) }
  static func hreflang(_ value: Language) -> Attribute { Attribute(.hreflang, value.rawValue) }
  static func role(_ value: String) -> Attribute { Attribute(.role, value) }
  static func rel(_ value: String) -> Attribute { Attribute(.rel, value) }
  static func label(_ value: String) -> Attribute { Attribute(.ariaLabel, value) }
  static func title(_ value: String?) -> Attribute { Attribute(.title, value) }
  static func alt(_ value: String) -> Attribute { Attribute(.alt, value) }
  static func name(_ value: String) -> Attribute { Attribute(.name, value) }
  static func content(_ value: String) -> Attribute { Attribute(.content, value) }
  /// A date with slashes, as reference managers read it.
  static func content(_ value: CalendarDate) -> Attribute { Attribute(.content, .date(value, "/")) }
  static func datetime(_ value: CalendarDate) -> Attribute {
    Attribute(.datetime, .date(value, "-"))
  }
  static func scope(_ value: String?) -> Attribute { Attribute(.scope, value) }
  static func start(_ value: Int?) -> Attribute {
    Attribute(.start, value.map { .number($0) } ?? .nothing)
  }
  static func value(_ value: Int) -> Attribute { Attribute(.value, .number(value)) }
  static func type(_ value: String) -> Attribute { Attribute(.type, value) }

  /// The address of a link, which passed the allow-list.
  static func href(_ link: Link) -> Attribute { Attribute(.href, link.address) }

  /// A place on the same page.
  static func href(fragment: String) -> Attribute { Attribute(.href, .fragment(fragment)) }

  /// The address of an image, which passed the allow-list.
  static func src(_ link: Link) -> Attribute { Attribute(.src, link.address) }

  /// Reachable by keyboard, for regions that scroll.
  static let focusable = Attribute(.tabindex, "0")

  /// Not for screen readers.
  static let hidden = Attribute(.ariaHidden, "true")

  /// Loaded when it comes into view.
  static let lazy = Attribute(.loading, "lazy")
}
