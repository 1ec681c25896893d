import Foundation
import Testing

/// `nytta ratios` as it is built, on totals whose ratios are worked out by hand.
@Suite struct RatiosCommandTests {
  /// The value of each row by ratio and actor: "payback,society".
  private func values(_ arguments: String) throws -> [String: String] {
    let outcome = try BuiltCommand.run(["ratios", "-f", "csv"] + words(arguments))
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    let rows = outcome.output.split(separator: "\n").map { Self.cells(String($0)) }
    #expect(
      rows.first == ["ratio", "actor", "name_sv", "name_en", "value", "unit", "status", "formula", "note"])
    #expect(rows.allSatisfy { $0.count == 9 })
    let pairs = rows.dropFirst().map { row in
      (row[0] + (row[1].isEmpty ? "" : "," + row[1]), row[6] == "value" ? row[4] : row[6])
    }
    #expect(Set(pairs.map(\.0)).count == pairs.count)
    return Dictionary(pairs) { first, _ in first }
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The cells of a row of CSV.
  private static func cells(_ row: String) -> [String] {
    row.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .map { $0 % 2 == 1 ? String($1).replacing(",", with: "\u{1}") : String($1) }.joined()
      .split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).replacing("\u{1}", with: ",") }
  }

  /// The successor of Samverkan leder till arbete: 36 619 373 kr and 446 planned participants.
  @Test func costPerPlannedParticipant() throws {
    #expect(
      try values("--project-cost 36619373 --participants 446") == ["costPerParticipant": "82106.22"])
  }

  /// Hela kedjan till arbete: 60 participants, 17 to work or studies; here at 6 000 000 kr and undiscounted.
  @Test func costGainAndBreakEven() throws {
    let values = try values(
      "--project-cost 6000000 --participants 60 --out 17 --months 36 --discount-rate 0 "
        + "--gain society=20000 -g municipality=9000 -g region=-500")
    let expected = [
      "shareOut": "0.283333", "costPerParticipant": "100000.00", "costPerPersonOut": "352941.18",
      "valuePerPerson,society": "720000.00", "valuePerPerson,municipality": "324000.00",
      "valuePerPerson,region": "-18000.00",
      // 17 × 720 000 = 12 240 000.
      "netPresentValue": "6240000.00", "benefitCost": "2.04", "netPresentValueRatio": "1.04",
      // 6 000 000 / 340 000 and / 153 000.
      "payback,society": "17.647059", "payback,municipality": "39.215686", "payback,region": "undefined",
      // 8.33 and 18.5 persons.
      "breakEvenPersons,society": "9", "breakEvenPersons,municipality": "19",
      "breakEvenPersons,region": "notReachable",
      // 6 000 000 / 43 200 000 = 13.89 % and / 19 440 000 = 30.86 %.
      "breakEvenShare,society": "0.139", "breakEvenShare,municipality": "0.309",
      "breakEvenShare,region": "notReachable",
      "breakEvenMonths,society": "18", "breakEvenMonths,municipality": "40",
      "breakEvenMonths,region": "notReachable",
      "breakEvenCost,society": "12240000.00", "breakEvenCost,municipality": "5508000.00",
      "breakEvenCost,region": "notReachable",
    ]
    #expect(values == expected)
  }

  @Test func theTaxFactorIsOnTheNetPublicCostOrElseOnAll() throws {
    let totals = "--project-cost 1000000 --benefit 2600000"
    #expect(
      try values(totals)
        == ["netPresentValue": "1600000.00", "benefitCost": "2.6", "netPresentValueRatio": "1.6"])
    #expect(
      try values(totals + " --tax-factor 1.3")
        == ["netPresentValue": "1600000.00", "benefitCost": "2", "netPresentValueRatio": "1"])
    // 1 000 000 + 0.3 × 400 000 = 1 120 000.
    #expect(
      try values(totals + " --tax-factor 1.3 --net-public-cost 400000")["benefitCost"] == "2.321429")
    #expect(try values(totals + " --tax-factor 1.3 --net-public-cost -400000")["benefitCost"] == "2.6")
  }

  @Test(
    arguments: [
      ("--willingness-to-pay 60000 --net-public-cost 40000", ["mvpf": "1.5"]),
      ("--willingness-to-pay 60000 --net-public-cost -40000", ["mvpf": "infinite"]),
      ("--willingness-to-pay 0 --net-public-cost 0", ["mvpf": "undefined"]),
      (
        "--labour-cost 30000 -g municipality=9000 -g region=2500 -g state=8000",
        ["participationTax": "0.65"]
      ),
      ("--wage-change 20000 --income-change 5000", ["householdParticipationTax": "0.75"]),
      (
        "--potential-before 400000 --potential-after 300000 --project-cost 386000 --participants 10",
        ["degreeOfEffect": "0.25", "costPerParticipant": "38600.00", "costPerPoint": "1544.00"]
      ),
      (
        "--project-cost 0 --participants 1 --benefit 1",
        [
          "costPerParticipant": "0.00", "netPresentValue": "1.00", "benefitCost": "undefined",
          "netPresentValueRatio": "undefined",
        ]
      ),
      (
        "--out 0 --participants 9 --project-cost 5",
        ["shareOut": "0", "costPerParticipant": "0.56", "costPerPersonOut": "undefined"]
      ),
    ] as [(String, [String: String])])
  func otherRatios(arguments: String, expected: [String: String]) throws {
    #expect(try values(arguments) == expected)
  }

  /// The largest inputs there may be.
  @Test func theLargestInputsHold() throws {
    let most = try values(
      "--project-cost 1000000000000 --participants 1000000 --out 1000000 --months 1 -g society=1000000 "
        + "-g state=10000000 --tax-factor 10 --willingness-to-pay 1000000000000 --net-public-cost 1")
    #expect(most["costPerPersonOut"] == "1000000.00")
    #expect(most["mvpf"] == "1000000000000")
    #expect(most["netPresentValue"] == "0.00")
    #expect(most["breakEvenCost,state"] == "10000000000000.00")
    #expect(most["breakEvenMonths,society"] == "1")
  }

  @Test func onlyWhatIsAskedForAndWhatItLacks() throws {
    let outcome = try BuiltCommand.run(
      ["ratios"]
        + words("--project-cost 1000 --participants 10 --only mvpf,costPerParticipant,benefitCost -l en"))
    #expect(outcome.code == 0)
    let rows = outcome.output.split(separator: "\n").dropFirst(2)
    #expect(rows.count == 3)
    #expect(rows.contains { $0.hasPrefix("Cost per participant") && $0.hasSuffix("SEK  1,000 / 10") })
    #expect(
      rows.contains { $0.contains("not computed: needs --benefit | --gain society --out --months") })
    #expect(rows.contains { $0.contains("not computed: needs --willingness-to-pay, --net-public-cost") })
  }

  @Test func theTextsAreAsRecorded() throws {
    for language in ["sv", "en"] {
      for format in ["table", "markdown"] {
        let outcome = try BuiltCommand.run(
          ["ratios", "-l", language, "-f", format]
            + words(
              "--project-cost 6000000 --participants 60 --out 17 --months 36 -g society=20000 "
                + "-g municipality=4500 -g region=-500 --tax-factor 1.3 --net-public-cost 900000 "
                + "--willingness-to-pay 3000000 --labour-cost 30000 --wage-change 20000 --income-change 5000 "
                + "--potential-before 400000 --potential-after 300000"))
        #expect(outcome.code == 0)
        try Golden.expect(outcome.output, is: "Ratios/all.\(format).\(language).txt")
      }
    }
  }

  @Test func jsonIsVersionedAndReadable() throws {
    let outcome = try BuiltCommand.run(
      ["ratios"] + words("--willingness-to-pay 7 --net-public-cost 0 --project-cost 50 --out 4 -f json"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["format"] as? String == "nytta.ratios/1")
    let ratios = try #require(json["ratios"] as? [[String: Any]])
    #expect(ratios.map { $0["ratio"] as? String } == ["costPerPersonOut", "mvpf"])
    #expect(ratios[0]["value"] as? Double == 12.5)
    #expect(ratios[0]["unit"] as? String == "SEK")
    #expect(ratios[1]["value"] is NSNull)
    #expect(ratios[1]["status"] as? String == "infinite")
  }

  @Test(
    arguments: [
      (
        "",
        "”ratios” behöver uppgifter som räcker till ett nyckeltal, till exempel --project-cost KR --participants N"
      ),
      (
        "--out 17",
        "”ratios” behöver uppgifter som räcker till ett nyckeltal, till exempel --project-cost KR --participants N"
      ),
      (
        "--project-cost 1 --participants 2 --months 3",
        "flaggan --months: inget nyckeltal använder den med de uppgifter som finns"
      ),
      (
        "--project-cost 1 --participants 2 --discount-rate 0",
        "flaggan --discount-rate: inget nyckeltal använder den med de uppgifter som finns"
      ),
      (
        "--project-cost 1 --participants 2 --out 3",
        "--out: ”3” är inte tillåtet: fler än deltagarna, som är 2"
      ),
      ("--participants 0", "--participants: ”0” är inte tillåtet: ange 1 till 1\u{A0}000\u{A0}000"),
      (
        "--project-cost -1",
        "--project-cost: ”-1” är inte tillåtet: ange 0 till 1\u{A0}000\u{A0}000\u{A0}000\u{A0}000"
      ),
      (
        "--project-cost 99999999999999999999",
        "--project-cost: ”99999999999999999999” är inte tillåtet: "
          + "ange 0 till 1\u{A0}000\u{A0}000\u{A0}000\u{A0}000"
      ),
      ("--project-cost 1.5", "--project-cost: ”1.5” är inte tillåtet: ange ett helt tal"),
      ("--gain 5000", "--gain: ”5000” är inte tillåtet: skriv WHO=KR"),
      (
        "--gain stat=5000",
        "--gain: ”stat” är inte tillåtet: menade du ”state”? "
          + "(tillåtet: society, individual, municipality, region, employer, state, eu, others)"
      ),
      ("-g state=1 -g state=2", "flaggan --gain state är given mer än en gång"),
      ("-g state=1e6", "--gain: ”1e6” är inte tillåtet: det är inget tal"),
      ("-g society=1 --benefit 5", "flaggan --benefit: ges inte ihop med --gain society"),
      (
        "-g society=10000000 --out 1000000 --months 600",
        "--gain: ”society=10000000” är inte tillåtet: nyttan blir över 1\u{A0}000\u{A0}000\u{A0}000\u{A0}000 kr"
      ),
      (
        "--tax-factor 0.9",
        "--tax-factor: ”0.9” är inte tillåtet: ange 1 till 10, med punkt och högst 6 decimaler"
      ),
      (
        "--tax-factor 10.1",
        "--tax-factor: ”10.1” är inte tillåtet: ange 1 till 10, med punkt och högst 6 decimaler"
      ),
      (
        "--discount-rate 3,5",
        "--discount-rate: ”3,5” är inte tillåtet: ange 0 till 100, med punkt och högst 4 decimaler"
      ),
      (
        "--only paybak --out 3",
        "--only: ”paybak” är inte tillåtet: menade du ”payback”? (tillåtet: shareOut, costPerParticipant, "
          + "costPerPersonOut, degreeOfEffect, costPerPoint, valuePerPerson, netPresentValue, benefitCost, "
          + "netPresentValueRatio, mvpf, participationTax, householdParticipationTax, payback, "
          + "breakEvenPersons, breakEvenShare, breakEvenMonths, breakEvenCost)"
      ),
      ("--project-csot 1", "okänd flagga ”--project-csot”: menade du ”--project-cost”?"),
      ("file.json5", "oväntat ”file.json5”"),
    ] as [(String, String)])
  func wrongUse(arguments: String, message: String) throws {
    let outcome = try BuiltCommand.run(["ratios"] + words(arguments))
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\nSkriv ”nytta help” för hjälp.\n")
  }
}
