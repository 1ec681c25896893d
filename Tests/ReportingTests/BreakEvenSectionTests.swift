import Appraisal
import Economy
import Foundation
import Testing

@testable import Reporting

@Suite("What it takes to break even, and the key ratios")
struct BreakEvenSectionTests {
  private let space = "\u{A0}"

  private func context(_ result: ScenarioResult, _ language: Language = .swedish) -> ReportContext {
    ReportContext(
      result: result, text: Wording(language), figures: PrintedFigures(result), parameters: [],
      unknownParameters: [], version: "0", parameterFingerprint: Fingerprint())
  }

  @Test("each threshold is told as a limit, and each obstacle in words")
  func thresholds() {
    let swedish = SampleResult().report().markdown().text
    #expect(
      swedish.contains(
        "| Kommunen | alltid | högst 245\(space)620\(space)kr | nås inte: inte under perioden |"))
    #expect(
      swedish.contains(
        "| Kommunen | minst 12\(space)000\(space)kr och högst 33\(space)000\(space)kr "
          + "| nås inte: förlorar, och berörs inte | alltid | högst 25,4\(space)% |"))
    #expect(swedish.contains("ingen programkostnad är angiven"))
    let english = SampleResult().report(.english).markdown().text
    #expect(english.contains("| Municipality | always | at most 245,620\(space)SEK |"))
    let words = ThresholdObstacle.allCases.map {
      Wording(.swedish).threshold(.never($0), .wage)
    }
    #expect(Set(words).count == words.count)
  }

  @Test("the productivity of each job stands below the table")
  func jobs() {
    let text = SampleResult().report().markdown().text
    let section = text.components(separatedBy: "## Vad som krävs")[1].components(separatedBy: "\n## ")[0]
    #expect(section.contains("arbetsgivaren går jämnt upp när arbetet är värt 71,2\(space)%"))
  }

  @Test("the net public cost is the sum of the public actors as printed")
  func publicNetCost() {
    let context = context(SampleResult().result)
    let publicActors: [EconomicActor] = [.municipality, .region, .state, .eu]
    let sum = context.figures.rows.filter { publicActors.contains($0.actor) }.reduce(0) { $0 + $1.headline }
    #expect(KeyRatiosSection.printedPublicNetCost(context.figures) == -sum)
    let text = SampleResult().report().markdown().text
    #expect(text.contains("| Offentlig nettokostnad | \(Wording(.swedish).number.kronor(-sum)) |"))
  }

  @Test("every ratio has a name and a sentence of its own in both languages")
  func words() {
    for language in [Language.swedish, .english] {
      let text = Wording(language)
      #expect(
        Set(ScenarioRatioKind.allCases.map(text.scenarioRatio)).count == ScenarioRatioKind.allCases.count)
      #expect(Set(ScenarioRatioKind.allCases.map(text.meaning)).count == ScenarioRatioKind.allCases.count)
    }
    #expect(
      Wording(.swedish).scenarioRatioValue(.undefined(.noCost), .benefitCost)
        == "kan inte anges: det offentliga har ingen nettokostnad")
    #expect(Wording(.english).scenarioRatioValue(.infinite, .mvpf).hasPrefix("infinite"))
  }

  @Test("result.json holds every threshold and ratio")
  func json() throws {
    let data = Data(SampleResult().report().json().utf8)
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let breakEven = try #require(json["breakEven"] as? [String: Any])
    #expect(Set(breakEven.keys) == ["productivity", "productionValue", "support", "actors", "society"])
    let actors = try #require(breakEven["actors"] as? [String: [String: [String: Any]]])
    let municipality = try #require(actors["municipality"])
    #expect(Set(municipality.keys) == Set(ThresholdFactor.allCases.map(\.rawValue)))
    #expect(municipality["monthsInWork"]?["status"] as? String == "never")
    #expect(municipality["monthsInWork"]?["reason"] as? String == "notWithinPeriod")
    let wages = try #require(municipality["wage"]?["turns"] as? [[String: Any]])
    #expect(wages.map { $0["value"] as? Int } == [12_000, 33_000])
    #expect(wages.map { $0["holds"] as? String } == ["from", "upTo"])
    let share = try #require((municipality["subsidyDeadweight"]?["turns"] as? [[String: Any]])?.first)
    #expect(share["value"] as? Double == 0.254)
    let ratios = try #require(json["ratios"] as? [String: Any])
    #expect(Set(ratios.keys) == Set(ScenarioRatioKind.allCases.map(\.rawValue) + ["taxFactor"]))
    let cost = try #require(ratios["publicNetCost"] as? [String: [String: Any]])
    let result = SampleResult().result
    #expect(cost["gross"]?["value"] as? Double == result.publicBudget.netPublicCost.kronorValue)
  }

  @Test("deadweight of the subsidy is explained where it stands alone")
  func deadweight() {
    let text = Wording(.swedish)
    #expect(!text.breakEvenOtherNotes(hasJob: true, hasSupport: false).joined().contains("stödets dödvikt"))
    #expect(text.breakEvenOtherNotes(hasJob: true, hasSupport: true).joined().contains("stödets dödvikt"))
  }

  @Test("the state's pay to the worker is the support of an establishment job")
  func establishmentJob() {
    let job = BreakEvenOfJob(
      phase: 0, used: Rate(partsPerMillion: 800_000), value: Rate(partsPerMillion: 585_000), support: .zero)
    let sentence = Wording(.swedish).breakEven(job, name: "prov", statePaysWorker: true)
    #expect(sentence.contains("lönekostnaden, med statens ersättning till arbetstagaren inräknad."))
    #expect(sentence.hasSuffix("utöver den behövs inget stöd."))
    #expect(
      Wording(.swedish).breakEven(job, name: "prov").contains("också utan stöd; beräkningen har inget stöd"))
    let notes = Wording(.english).breakEvenOtherNotes(
      hasJob: true, hasSupport: false, wageIsSet: true, statePaysWorker: true)
    #expect(notes[0].hasPrefix("The wage is not searched") && notes[1].contains("state's compensation"))
  }

  @Test("the opening tells when society, state and employer have their money back")
  func opening() {
    let text = Wording(.swedish)
    #expect(
      text.paybackOfOthers([("samhället", 0), ("staten", 5), ("arbetsgivaren", nil)])
        == "I pengar under perioden: samhället ligger aldrig back; staten har igen sina pengar efter 5\(space)månader; "
        + "arbetsgivaren ligger fortfarande back när perioden är slut.")
    #expect(
      text.paybackOfOthers([("samhället", nil), ("staten", nil), ("arbetsgivaren", nil)])
        == "I pengar under perioden: samhället, staten och arbetsgivaren ligger fortfarande back när perioden är slut."
    )
    #expect(
      Wording(.english).paybackOfOthers([("society", nil), ("the state", 0), ("the employer", nil)])
        == "In money within the period: society and the employer are still behind when the period ends; the state "
        + "is never behind.")
    let lines = SampleResult().report().markdown().text.split(separator: "\n").prefix(10)
    #expect(lines.contains { $0.hasPrefix("- Vinner") })
    #expect(
      lines.contains { $0.hasPrefix("- I pengar under perioden: samhället") && $0.contains("arbetsgivaren") })
  }
}
