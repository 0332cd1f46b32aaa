/// An attribute of an element; one without a value is not written.
struct Attribute {
  let name: String
  let value: String?

  private init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String?) -> Attribute { Attribute("id", value) }
  static func `class`(_ value: String?) -> Attribute { Attribute("class", value) }
  static func lang(_ value: Language?) -> Attribute { Attribute("lang", value?.rawValue) }
  static func hreflang(_ value: Language) -> Attribute { Attribute("hreflang", value.rawValue) }
  static func role(_ value: String) -> Attribute { Attribute("role", value) }
  static func rel(_ value: String) -> Attribute { Attribute("rel", value) }
  static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
  static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }
  static func title(_ value: String?) -> Attribute { Attribute("title", value) }
  static func alt(_ value: String) -> Attribute { Attribute("alt", value) }
  static func name(_ value: String) -> Attribute { Attribute("name", value) }
  static func content(_ value: String) -> Attribute { Attribute("content", value) }
  static func datetime(_ value: CalendarDate) -> Attribute { Attribute("datetime", value.iso) }
  static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
  static func start(_ value: Int?) -> Attribute { Attribute("start", value.map(String.init)) }
  static func value(_ value: Int?) -> Attribute { Attribute("value", value.map(String.init)) }
  static func type(_ value: String) -> Attribute { Attribute("type", value) }

  /// The address of a link, which passed the allow-list.
  static func href(_ link: Link) -> Attribute { Attribute("href", link.address) }

  /// A place on the same page.
  static func href(fragment: String) -> Attribute { Attribute("href", "#" + fragment) }

  /// The address of an image, which passed the allow-list.
  static func src(_ link: Link) -> Attribute { Attribute("src", link.address) }

  /// Reachable by keyboard, for regions that scroll.
  static let focusable = Attribute("tabindex", "0")

  /// Not for screen readers.
  static let hidden = Attribute("aria-hidden", "true")

  /// Loaded when it comes into view.
  static let lazy = Attribute("loading", "lazy")
}
