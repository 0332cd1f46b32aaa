/// A test of significance whose statistic a text may print: `t(28) = 2.20`.
enum StatementTest: String, Sendable, Hashable {
  case t
  case z
  case f = "F"
  case r
  case chiSquared = "chi2"
}
