import Appraisal
import Bookkeeping
import Economy
import Foundation
import Law
import LifeCourse
import Testing

@testable import Reporting

@Suite("Gross and net, and the three methods")
struct NetSectionTests {
  private let space = "\u{A0}"

  private func context(_ result: ScenarioResult, _ language: Language = .swedish) -> ReportContext {
    ReportContext(
      result: result, text: Wording(language), figures: PrintedFigures(result), parameters: [],
      unknownParameters: [], version: "0", parameterFingerprint: Fingerprint())
  }

  private func scenario(_ method: AppraisalMethod = .standard) -> Scenario {
    var scenario = SampleResult().scenario
    let job = Employment(
      wage: Money(kronor: 21_600), wageGrowth: .zero, extent: .one, employer: Employer())
    scenario.months = 24
    scenario.with = [
      Phase(months: 12, activity: .newStartJob(job, NewStartTicket(absenceMonths: 30))),
      Phase(months: nil, activity: .job(job)),
    ]
    scenario.appraisal.method = method
    return scenario
  }

  private func tables(_ blocks: [Block]) -> [Table] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }

  private func kronor(_ table: Table, _ column: Int) -> (parts: Int, total: Int) {
    table.rows.reduce((0, 0)) { sum, row in
      guard case .kronor(let value) = row.cells[column] else { return sum }
      return row.isTotal ? (sum.0, sum.1 + value) : (sum.0 + value, sum.1)
    }
  }

  @Test("the table adds up as printed, and gross is what the other tables print")
  func table() throws {
    let result = SampleResult().result
    let context = context(result)
    let table = try #require(tables(NetSection.build(context)).first)
    for column in 1...3 {
      let sum = kronor(table, column)
      #expect(sum.parts == sum.total)
    }
    for row in table.rows {
      guard case .kronor(let gross) = row.cells[1], case .kronor(let net) = row.cells[2],
        case .kronor(let difference) = row.cells[3]
      else {
        Issue.record("a row is no row of kronor")
        continue
      }
      #expect(difference == net - gross)
    }
    #expect(kronor(table, 1).total == context.figures.society(\.change))
    #expect(abs(kronor(table, 2).total - result.net.society.total.wholeKronor) <= 1)
  }

  @Test("net that is gross is printed alike")
  func neutral() throws {
    var sample = SampleResult()
    sample.netShare = .one
    sample.shares = CounterfactualShares(
      deadweight: ShareUsed(.zero, .none), subsidyDeadweight: ShareUsed(.zero, .none),
      displacement: ShareUsed(.zero, .none))
    let table = try #require(tables(NetSection.build(context(sample.result))).first)
    for row in table.rows {
      #expect(row.cells[1] == row.cells[2] && row.cells[3] == .kronor(0))
    }
    let text = sample.report().markdown().text
    #expect(text.contains("Det betyder inte att dödvikten är noll."))
    #expect(text.contains("Något avdrag för sådant är inte gjort; se Brutto och netto."))
  }

  @Test("the net public cost is printed as the gross one where net is gross")
  func neutralPublicCost() throws {
    for ore in 0..<40 {
      var sample = SampleResult()
      sample.netShare = .one
      sample.without.append((.housingAllowance, 10_000 + ore * 7))
      sample.with.append((.housingAllowance, 5_003 + ore))
      let table = try #require(tables(KeyRatiosSection.build(context(sample.result))).first)
      #expect(table.rows[0].cells[1] == table.rows[0].cells[2])
    }
  }

  @Test("outcomes with presets of their own have their shares in a table")
  func outcomes() throws {
    var scenario = scenario()
    let studies = Studies(
      level: .basic, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance, placeCost: nil)
    scenario.courseWith = Course(outcomes: [
      Outcome(share: Rate(partsPerMillion: 500_000), label: "Jobb", phases: scenario.with),
      Outcome(
        share: Rate(partsPerMillion: 500_000),
        phases: [Phase(months: nil, activity: .studies(studies))]),
    ])
    let report = Report(try scenario.appraised(), version: "0")
    let text = report.markdown().text
    #expect(text.contains("| Jobb | 50\(space)% | 0\(space)% | 63\(space)% | 0\(space)% |"))
    #expect(text.contains("| Utfall 2 | 50\(space)% | 20\(space)% | 0\(space)% | 0\(space)% |"))
    #expect(text.contains("Netto är medelvärdet av utfallens netto."))
    #expect(text.contains("10\(space)% dödvikt i medeltal för utfallen"))
    let all = try #require(
      JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    let settings = try #require((all["net"] as? [String: Any])?["settings"] as? [String: Any])
    let deadweight = try #require(settings["deadweight"] as? [String: Any])
    #expect(deadweight["value"] as? Double == 0.1)
    let outcomes = try #require(settings["outcomes"] as? [[String: Any]])
    #expect(outcomes.count == 2 && outcomes[0]["label"] as? String == "Jobb")
    #expect((outcomes[0]["subsidyDeadweight"] as? [String: Any])?["value"] as? Double == 0.63)
    #expect((outcomes[1]["deadweight"] as? [String: Any])?["value"] as? Double == 0.2)
    let english = Report(try scenario.appraised(), language: .english, version: "0").markdown().text
    #expect(english.contains("| Outcome 2 | 50% | 20% | 0% | 0% |"))
    #expect(english.contains("Net is the mean of the outcomes' net."))
  }

  @Test("the first lines tell net beside gross, and the section where the share comes from")
  func words() {
    let report = SampleResult().report().markdown().text
    #expect(report.contains("Netto, med 63\(space)% dödvikt av stödet, blir samhällets resultat"))
    #expect(report.contains("enligt IFAU 2012:6 om nystartsjobb (undanträngning inräknad)"))
    var sample = SampleResult()
    sample.shares = CounterfactualShares(
      deadweight: ShareUsed(Rate(partsPerMillion: 125_000), .file),
      subsidyDeadweight: ShareUsed(Rate(partsPerMillion: 500_000), .file),
      displacement: ShareUsed(Rate(partsPerMillion: 300_000), .file))
    let text = sample.report().markdown().text
    #expect(text.contains("Dödvikt 12,5\(space)%, enligt filen."))
    #expect(text.contains("Dödvikt av stödet 50\(space)%, enligt filen."))
    #expect(text.contains("därför ser kommunens och statens netto bättre ut än det är."))
    let english = sample.report(.english).markdown().text
    #expect(
      english.contains("Net, with 12.5% deadweight, 50% deadweight of the subsidy and 30% displacement,"))
    #expect(english.contains("looks better than it is."))
  }

  @Test("the three methods stand side by side, and the steps add up from one to the other")
  func methods() throws {
    let result = try scenario().appraised()
    let context = context(result)
    let blocks = MethodsSection.build(context)
    let tables = tables(blocks)
    #expect(tables.count == 3)
    #expect(
      tables[0].columns.map(\.title) == [
        "Aktör", "Standard, 24\(space)månader", "Intressentkalkyl, 24\(space)månader",
        "Upphandlingskalkyl 2019, 12\(space)månader",
      ])
    for column in 1...3 {
      let sum = kronor(tables[0], column)
      #expect(sum.parts == sum.total)
    }
    // The standard is the net result as printed, the last row of each list of steps the method's column.
    let net = NetFigures(context)
    #expect(kronor(tables[0], 1).total == net.society.net)
    for (place, table) in tables.dropFirst().enumerated() {
      for column in 1...2 {
        let sum = kronor(table, column)
        #expect(sum.parts == sum.total)
      }
      #expect(kronor(table, 1).total == kronor(tables[0], place + 2).total)
    }
    let text = MarkdownRenderer(number: context.text.number).render(blocks)
    #expect(text.contains("| Värdet av arbetet: 100\(space)% i stället för 80\(space)% |"))
    #expect(text.contains("| Bara kontraktets tid: 12\(space)månader i stället för 24\(space)månader |"))
    #expect(text.contains("dödvikt av stödet 0\(space)% i stället för 63\(space)%"))
    #expect(text.contains("Kalkylräntan: 0\(space)% i stället för 3,5\(space)%. Den ändrar inga summor"))
    #expect(!text.contains("Vad räknesättet har ställt in"))
  }

  /// The table of what a method has set.
  private func settings(_ text: String) -> Substring {
    let heading = "### Vad räknesättet har ställt in"
    let from = text.range(of: heading).map { text[$0.upperBound...] } ?? ""
    return from.range(of: "\n#").map { from[..<$0.lowerBound] } ?? from
  }

  @Test("a method that is chosen tells first that it is, and lists each setting it made")
  func chosen() throws {
    let result = try scenario(.procurement2019).appraised()
    let text = Report(result, version: "0").markdown().text
    #expect(text.contains("Filen väljer räknesättet upphandlingskalkyl 2019."))
    #expect(text.contains("### Vad räknesättet har ställt in: upphandlingskalkyl 2019"))
    #expect(text.contains("| `months` | antal månader | 12\(space)månader | 24\(space)månader |"))
    #expect(!settings(text).contains("| `with[0].employer.productivity` | produktivitet | 80\(space)% |"))
    let stakeholder = Report(try scenario(.stakeholder).appraised(), version: "0").markdown().text
    #expect(
      stakeholder.contains("| `with[0].employer.productivity` | produktivitet | 100\(space)% | 80\(space)% |")
    )
    #expect(
      !settings(stakeholder).contains("`with[1].employer.productivity` | produktivitet | 100\(space)%"))
    #expect(text.contains("| `appraisal.discountRate` | kalkylränta | 0\(space)% | 3,5\(space)% |"))
    #expect(
      text.contains(
        "| `appraisal.subsidyDeadweight` | dödvikt av stödet | 0\(space)% | 63\(space)% |"))
    #expect(text.contains("Räknesättet räknar varken dödvikt eller undanträngning"))
    let studies = Remark.counterfactualNotUnemployed
    #expect(studies.standsFirst && Remark.displacementBesidePreset.standsFirst)
  }

  @Test("a method that cannot answer says why")
  func missing() throws {
    var scenario = scenario()
    scenario.with = [
      Phase(
        months: nil,
        activity: .studies(
          Studies(
            level: .basic, pace: .full, grant: .general, loan: true, weeks: 40, summer: .assistance,
            placeCost: nil)))
    ]
    let text = MarkdownRenderer(number: Wording(.english).number)
      .render(MethodsSection.build(context(try scenario.appraised(), .english)))
    #expect(text.contains("Procurement calculator 2019 cannot reckon this case: it is about employment."))
    #expect(!text.contains("From standard to procurement"))
  }

  @Test("result.json holds net of every actor, the shares and the methods")
  func json() throws {
    let text = Report(try scenario().appraised(), version: "0").json()
    let all = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let net = try #require(all["net"] as? [String: Any])
    let actors = try #require(net["actors"] as? [String: [String: Any]])
    #expect(Set(actors.keys) == Set(EconomicActor.inResults.map(\.identifier)))
    let shape: Set = ["total", "inHand", "later", "presentValue", "byYear"]
    #expect(actors.values.allSatisfy { Set($0.keys) == shape })
    let society = try #require(net["society"] as? [String: Any])
    #expect(Set(society.keys) == shape)
    func ore(_ value: Any?) -> Int { Int((((value as? Double) ?? 0) * 100).rounded()) }
    #expect(actors.values.reduce(0) { $0 + ore($1["total"]) } == ore(society["total"]))
    let settings = try #require(net["settings"] as? [String: Any])
    #expect(settings["method"] as? String == "standard")
    let subsidy = try #require(settings["subsidyDeadweight"] as? [String: Any])
    #expect(subsidy["value"] as? Double == 0.63 && subsidy["from"] as? String == "preset")
    let methods = try #require(net["methods"] as? [String: [String: Any]])
    #expect(Set(methods.keys) == ["standard", "stakeholder", "procurement2019"])
    #expect(methods["procurement2019"]?["months"] as? Int == 12)
  }
}
