import Appraisal
import Bookkeeping
import Economy
import Foundation
import Testing

@testable import Reporting

@Suite("result.json")
struct ResultJSONTests {
  private func object(_ sample: SampleResult) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(sample.report().json().utf8)) as? [String: Any])
  }

  @Test("every key of the format stands, also where there is nothing yet")
  func keys() throws {
    let json = try object(SampleResult())
    #expect(
      Set(json.keys) == [
        "format", "version", "parameters", "input", "start", "months", "currency", "actors", "society",
        "sweden",
        "views", "net", "roles", "paths", "conservation", "ratios", "breakEven", "uncertainty", "settings",
        "parametersUsed", "remarks", "presentValueByRate", "horizons", "retention", "outcomes", "fallback",
      ])
    let actors = try #require(json["actors"] as? [String: [String: Any]])
    #expect(
      Set(actors.keys) == ["individual", "municipality", "region", "employer", "state", "eu", "others"])
    for actor in actors.values {
      #expect(
        Set(actor.keys) == ["total", "inHand", "later", "presentValue", "byYear", "paybackMonth", "lines"])
    }
    let parameter = try #require((json["parametersUsed"] as? [[String: Any]])?.first)
    #expect(
      Set(parameter.keys) == ["id", "value", "unit", "from", "source", "status", "confidence", "checked"])
  }

  @Test("society's lines are those of the economy and sum to society")
  func society() throws {
    let sample = SampleResult()
    let society = try #require(try object(sample)["society"] as? [String: Any])
    let lines = try #require(society["lines"] as? [String: [String: Any]])
    #expect(Set(lines.keys) == ["production", "supervision", "assistanceAdministration"])
    let sum = lines.values.reduce(0.0) { $0 + (($1["total"] as? Double) ?? 0) }
    #expect(Int((sum * 100).rounded()) == sample.result.society.total.ore)
  }

  @Test("paths hold each line from payer to receiver, amounts with two decimals")
  func paths() throws {
    let text = SampleResult().report().json()
    #expect(
      text.contains(
        """
                "socialAssistance": {
                  "payer": "municipality",
                  "receiver": "individual",
                  "total": 245620.32,
        """))
    #expect(text.contains("\"residual\": 0"))
    #expect(text.contains("\"value\": 0.712"))
    #expect(text.contains("\"sweden\": {}"))
    #expect(text.contains("\"settings\": []"))
  }

  @Test("present values by rate, horizons and retention")
  func time() throws {
    var sample = SampleResult()
    sample.horizonMonths = [12, 36]
    sample.retention = [Rate(partsPerMillion: 700_000)]
    let json = try object(sample)
    let values = try #require(json["presentValueByRate"] as? [[String: Any]])
    #expect(values.compactMap { $0["rate"] as? Double } == [0, 0.035])
    #expect((values.first?["actors"] as? [String: Double])?.count == 7)
    let horizons = try #require(json["horizons"] as? [[String: Any]])
    #expect(horizons.compactMap { $0["horizon"] as? Int } == [1, 3])
    #expect(horizons.compactMap { $0["months"] as? Int } == [12, 36])
    let society = try #require(horizons.first?["society"] as? [String: Any])
    #expect(Set(society.keys) == ["total", "inHand", "later", "presentValue", "paybackMonth"])
    let retention = try #require((json["retention"] as? [[String: Any]])?.first)
    #expect(retention["phase"] as? Int == 0 && retention["shares"] as? [Double] == [0.7])
    #expect(retention["fallback"] as? String == "without")
    let exits = try #require(retention["exits"] as? [[String: Any]])
    #expect(exits.compactMap { $0["from"] as? String } == ["2019-08"])
    #expect(exits.compactMap { $0["share"] as? Double } == [0.025])
  }

  @Test("text is escaped, numbers are exact")
  func values() {
    #expect(JSONValue.string("a\"\\\n\u{1}é").document == "\"a\\\"\\\\\\n\\u0001é\"\n")
    #expect(JSONValue.money(Money(ore: -5)).document == "-0.05\n")
    #expect(JSONValue.money(Money(ore: Int.max)).document == "92233720368547758.07\n")
    #expect(JSONValue.rate(.one).document == "1.0\n")
    #expect(JSONValue.array([.null, .bool(true)]).document == "[\n  null,\n  true\n]\n")
  }
}
