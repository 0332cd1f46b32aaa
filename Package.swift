// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "critical-appraisal",
  products: [
    .library(name: "CriticalAppraisal", targets: ["CriticalAppraisal"]),
    .executable(name: "appraise", targets: ["appraise"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // Elementary functions without Foundation.
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CommonMark", dependencies: ["CMark"]),
    .target(
      name: "CriticalAppraisal",
      dependencies: [
        "CommonMark",
        .product(name: "RealModule", package: "swift-numerics"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "Templates",
      path: "Templates",
      resources: [
        .embedInCode("page.html"), .embedInCode("index.html"), .embedInCode("style.css"),
        .embedInCode("appraisal.nl.md"), .embedInCode("appraisal.en.md"),
      ]
    ),
    .target(
      name: "CourseSite",
      dependencies: [
        "CriticalAppraisal", "Templates",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .executableTarget(
      name: "appraise",
      dependencies: [
        "CourseSite", "CriticalAppraisal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(
      name: "CriticalAppraisalTests",
      dependencies: ["CriticalAppraisal", .product(name: "Yams", package: "Yams")],
      exclude: ["Goldens"]),
    .testTarget(
      name: "CourseSiteTests", dependencies: ["CourseSite", "CriticalAppraisal", "Templates"]),
    .testTarget(name: "AppraiseTests", dependencies: ["appraise"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
