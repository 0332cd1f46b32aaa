import Testing

@testable import CommonMark

@Suite struct CommonMarkTests {}
