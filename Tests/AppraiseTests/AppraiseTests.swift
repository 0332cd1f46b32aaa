import Testing

@testable import appraise

@Suite struct AppraiseTests {}
