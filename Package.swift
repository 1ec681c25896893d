// swift-tools-version: 6.2
import PackageDescription

/// Settings every target shares: the features that Swift will make the default.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The modules, lowest first. Arrows run one way: a module may name only those above it.
let modules: [(name: String, dependencies: [String])] = [
  ("Economy", []),
  ("LawData", ["Economy"]),
  ("Law", ["Economy", "LawData"]),
  ("Bookkeeping", ["Economy"]),
  ("LifeCourse", ["Economy", "LawData", "Law", "Bookkeeping"]),
  ("Appraisal", ["Economy", "LawData", "Law", "Bookkeeping", "LifeCourse"]),
  ("ScenarioFormat", ["Economy", "LawData", "Law", "LifeCourse", "Appraisal"]),
  ("Reporting", ["Economy", "LawData", "Law", "Bookkeeping", "LifeCourse", "Appraisal"]),
  ("CommandLineKit", ["Economy"]),
]

/// What the umbrella `NyttaModel` offers a user of the library.
let library = [
  "Economy", "LawData", "Law", "Bookkeeping", "LifeCourse", "Appraisal", "ScenarioFormat", "Reporting",
]

func target(_ name: String, _ dependencies: [String]) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

func executable(_ name: String, _ dependencies: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(
    name: name, dependencies: (dependencies + ["TestSupport"]).map { .byName(name: $0) },
    swiftSettings: settings)
}

let package = Package(
  name: "nytta",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "nytta", targets: ["nytta"]),
    .library(name: "NyttaModel", targets: ["NyttaModel"]),
  ],
  targets: modules.map { target($0.name, $0.dependencies) }
    + [
      target("NyttaModel", library),
      executable("nytta", library + ["CommandLineKit"]),
      executable("NyttaBenchmark", library),
    ]
    + [.target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings)]
    + modules.map { tests("\($0.name)Tests", [$0.name] + $0.dependencies) }
    + [
      tests("NyttaModelTests", ["NyttaModel"]),
      tests("EndToEndTests", library + ["CommandLineKit", "nytta"]),
    ]
)
