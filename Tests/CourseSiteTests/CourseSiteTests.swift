import Testing

@testable import CourseSite

@Suite struct CourseSiteTests {}
