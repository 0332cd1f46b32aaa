import Templates

/// The built-in templates by name.
enum BuiltIn {
  static func text(_ name: String) -> String? { BuiltInTemplate(rawValue: name)?.text }
}
