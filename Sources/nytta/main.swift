import CommandLineKit

RunningProcess.end(CommandLineTool.start())
