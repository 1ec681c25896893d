import Appraisal
import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Throughput of the engine alone, printed as a table. Not shipped.

let scenario = Benchmark.scenario
var rows: [(name: String, value: String)] = []

let engineRate = Benchmark.engine(scenario, runs: 20_000)
rows.append(("motorn ensam, personmånader per sekund", "\(Int(engineRate.personMonthsPerSecond))"))
rows.append(("motorn ensam, ns per personmånad", "\(Int(1e9 / engineRate.personMonthsPerSecond))"))

let whole = Benchmark.whole(scenario, runs: 300)
rows.append(("hela kalkylen (plan, lag, två vägar, bedömning), µs", "\(Int(whole * 1e6))"))

for row in rows { print("\(row.name): \(row.value)") }
