import CommandLineKit
import Testing

@Test func theExitCodesAreTheOnesPromised() {
  #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74])
}
