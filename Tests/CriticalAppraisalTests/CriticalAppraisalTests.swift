import Testing

@testable import CriticalAppraisal

@Suite struct CriticalAppraisalTests {}
