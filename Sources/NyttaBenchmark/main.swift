import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Throughput of the engine alone, printed as a table. Not shipped.

let scenario = Benchmark.scenario
let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
var rows: [(name: String, value: String)] = []

let engineRate = Benchmark.engine(scenario, runs: runs)
rows.append(("motorn ensam, personmånader per sekund", "\(Int(engineRate.personMonthsPerSecond))"))
rows.append(("motorn ensam, ns per personmånad", "\(Int(1e9 / engineRate.personMonthsPerSecond))"))

let whole = Benchmark.whole(scenario, runs: max(1, runs / 60))
rows.append(("hela kalkylen (plan, lag, två vägar, bedömning), µs", "\(Int(whole * 1e6))"))

for row in rows { print("\(row.name): \(row.value)") }
