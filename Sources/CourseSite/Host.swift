public import CriticalAppraisal

/// What a process knows of the system it runs on.
public enum Host {
  /// The value of an environment variable; `nil` when it is not set or empty.
  public static func variable(_ name: String) -> String? {
    POSIX.variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Today, or the day that `SOURCE_DATE_EPOCH` states for builds that must be repeatable.
  public static var today: CalendarDate? {
    POSIX.day(of: variable("SOURCE_DATE_EPOCH").flatMap { Int($0) }).flatMap {
      CalendarDate(year: $0.year, month: $0.month, day: $0.day)
    }
  }

  /// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`, if it is one of ours.
  public static var language: Language? {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    return locale.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
  }

  /// The folder the user stands in.
  public static var workingFolder: String { POSIX.workingFolder() ?? "." }

  /// How many processors there are.
  public static var processorCount: Int { max(1, POSIX.processorCount) }

  /// Lets a write to a closed pipe fail quietly instead of ending the process.
  public static func ignoreBrokenPipes() { POSIX.ignoreBrokenPipes() }
}
