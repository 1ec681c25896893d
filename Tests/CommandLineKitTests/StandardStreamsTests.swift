import CommandLineKit
import Foundation
import Testing

@Suite struct StandardStreamsTests {
  @Test func resultsAndMessagesGoTheirOwnWays() throws {
    let output = Pipe()
    let error = Pipe()
    let streams = StandardStreams(
      output: output.fileHandleForWriting.fileDescriptor, error: error.fileHandleForWriting.fileDescriptor)
    try streams.write("resultat")
    streams.tell("meddelande")
    try output.fileHandleForWriting.close()
    try error.fileHandleForWriting.close()
    #expect(try output.fileHandleForReading.readToEnd() == Data("resultat".utf8))
    #expect(try error.fileHandleForReading.readToEnd() == Data("meddelande".utf8))
  }

  @Test func readsInputToItsEnd() throws {
    let input = Pipe()
    try input.fileHandleForWriting.write(contentsOf: Data("abc".utf8))
    try input.fileHandleForWriting.close()
    let streams = StandardStreams(input: input.fileHandleForReading.fileDescriptor)
    #expect(try streams.readInput() == Array("abc".utf8))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsTold() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let streams = StandardStreams(output: full.fileDescriptor)
    #expect(throws: FileError(.writeStopped, path: "stdout", reason: .noSpace)) { try streams.write("x") }
  }

  @Test func messagesToAFileHaveNoColours() throws {
    let pipe = Pipe()
    #expect(!StandardStreams(error: pipe.fileHandleForWriting.fileDescriptor).coloursMessages)
  }
}
