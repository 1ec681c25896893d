// Speed and memory, printed as a table for developers; not shipped. The argument is the number of engine runs.

let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
var table = BenchTable()

// First of all, while no table of law has been read: what a user waits for beside the loading of the program.
let cold = BenchPipeline.seconds(runs: 1)
let warm = BenchPipeline.seconds(runs: max(1, runs / 200))
table.add("file to reports, first run, start-up included", Int(cold * 1e6), "µs")
table.add("file to reports, later runs", Int(warm * 1e6), "µs")

let whole = Benchmark.whole(Benchmark.scenario, runs: max(1, runs / 60))
table.add("appraisal: plan, law, two paths", Int(whole * 1e6), "µs")

let engine = Benchmark.engine(Benchmark.scenario, runs: runs)
table.add("engine alone", Int(engine.personMonthsPerSecond), "person-months/s")
table.add(
  "engine alone, a person-month",
  engine.personMonthsPerSecond > 0 ? Int(1e9 / engine.personMonthsPerSecond) : nil, "ns")
table.add("peak memory of the process", Memory.peakKibibytes, "KiB")

print(table.text, terminator: "")
