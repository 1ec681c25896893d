import Foundation
import Testing

@testable import nytta

@Test func theChangelogBeginsWithTheVersionOfTheSource() throws {
  let changelog = try String(contentsOfFile: "\(Repository.path)/CHANGELOG.md", encoding: .utf8)
  let first = try #require(changelog.firstMatch(of: /\n## \[(?<version>[^\]]+)\]/))
  #expect(first.output.version == ProductVersion.current)
}
