import Appraisal
import CommandLineKit
import Economy

extension Pipeline where Outcome == ScenarioResult {
  /// The pipeline of the shipped command. Files are read from the file system; `-` is standard input.
  static func standard(_ streams: StandardStreams) -> Pipeline<ScenarioResult> {
    Pipeline(
      check: { path, _ throws(CommandFailure) in
        _ = try InputFiles.read(path, streams)
        throw .fault("reading scenarios is not connected")
      },
      appraise: { path, _ throws(CommandFailure) in
        _ = try InputFiles.read(path, streams)
        throw .fault("reading scenarios is not connected")
      },
      render: { _, _, _ in [] },
      summary: { _, _ in "" })
  }
}
