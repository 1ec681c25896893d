import Testing

/// `nytta tax` as it is built.
@Suite struct TaxCommandTests {
  private static let header =
    "income,assessed_income,basic_allowance,taxable_income,municipal_tax,regional_tax,burial_and_church_fee,"
    + "state_tax,pension_contribution,public_service_fee,credit_pension_contribution,credit_work_income,"
    + "credit_sickness,credit_earned_income,credit_other,final_tax,net_income"

  private func csv(_ arguments: [String]) throws -> [String] {
    let outcome = try BuiltCommand.run(["tax", "--format", "csv"] + arguments)
    #expect(outcome.code == 0)
    #expect(outcome.messages.isEmpty)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func oneIncome() throws {
    // Emmaboda 2025, 21.96 + 11.86 + 0.293 %: allowance 37 200; 226 800 × 0.3382 = 76 703, of it 21.96 / 33.82
    // 49 805; fee 664; 7 % × 264 000 up to 18 500; 1 % × 1.55 × 80 600 = 1 249; work credit 28 418; 0.75 % ×
    // 186 800 = 1 401; 76 703 + 664 + 1 249 − 28 418 − 1 401 = 48 797.
    let row = "264000,264000,37200,226800,49805,26898,664,0,18500,1249,18500,28418,0,1401,0,48797,215203"
    let byName = try csv(["--year", "2025", "--income", "264000", "--municipality", "Emmaboda"])
    let byCode = try csv(["-y", "2025", "-i", "wage=264 000", "-m", "0862"])
    let byRates = try csv(["--year=2025", "--income=264000", "--rates=21.96,11.86,0.293"])
    #expect(byName == [Self.header, row])
    #expect(byCode == byName)
    #expect(byRates == byName)
  }

  @Test func aSweepIsEachIncomeByItself() throws {
    let sweep = try csv(["-y", "2019", "--sweep", "0:900000:75000", "-m", "Kalmar", "--kind", "benefit"])
    #expect(sweep.count == 1 + 13)
    for income in [75_000, 900_000] {
      let one = try csv(["-y", "2019", "-i", "benefit=\(income)", "-m", "Kalmar"])
      #expect(sweep.contains(try #require(one.last)))
    }
  }

  @Test func mixedIncomesAndTheWholePerson() throws {
    // 2023 in Dorotea: the church fee, the fund's 25 % × 1 500 = 375 and the regional 1 675.
    let row = try #require(
      try csv([
        "-y", "2023", "-i", "wage=180000", "-i", "benefit=60000", "-m", "Dorotea", "--church",
        "--unemployment-fund-fee", "1500",
      ]).last
    ).split(separator: ",").compactMap { Int($0) }
    #expect(row[0] == 240_000)
    #expect(row[14] == 375 + 1_675)
    // 0.77 × 52 500 − 10 % × (240 000 − 3.11 × 52 500) = 32 752.50, up to 32 800.
    #expect(row[2] == 32_800)
    #expect(row[15] == row[4...9].reduce(0, +) - row[10...14].reduce(0, +))
  }

  @Test func theElderlyPayNoPensionContributionOnPension() throws {
    // 2025, 66 and older: 0.423 × 58 800 + 20 % × (120 000 − 0.99 × 58 800) = 37 230; 0.333 × 58 800 + 19.49 % ×
    // 120 000 = 42 968.40; together 80 198.40, up to 80 200.
    let row = try #require(
      try csv(["-y", "2025", "-i", "120000", "--kind", "pension", "-m", "Nybro", "--age-at-year-start", "70"])
        .last
    ).split(separator: ",").compactMap { Int($0) }
    #expect(row[2] == 80_200)
    #expect(row[8] == 0)
    #expect(row[11] == 0)
  }

  @Test func theTextOfOneIncomeAndItsSteps() throws {
    for language in ["sv", "en"] {
      let arguments = ["tax", "-y", "2025", "-i", "264000", "-m", "Emmaboda", "-l", language]
      try Golden.expect(try BuiltCommand.run(arguments).output, is: "Tax/emmaboda-2025.\(language).txt")
      try Golden.expect(
        try BuiltCommand.run(arguments + ["--explain"]).output,
        is: "Tax/emmaboda-2025-steps.\(language).txt")
    }
  }

  @Test func jsonIsVersioned() throws {
    let sweep = try BuiltCommand.run(["tax", "-y", "2020", "--sweep", "1:3:1", "-m", "Ale", "-f", "json"])
    #expect(sweep.output.hasPrefix("{\n  \"format\": \"nytta.tax/1\",\n  \"year\": 2020,\n  \"rows\": ["))
    #expect(sweep.output.split(separator: "\n").count { $0.contains("\"income\": ") } == 3)
    let steps = try BuiltCommand.run([
      "tax", "-y", "2020", "-i", "300000", "-m", "Ale", "-f", "json", "--explain",
    ])
    #expect(steps.output.contains("\"step\": \"workIncomeCredit\""))
    #expect(steps.output.contains("\"id\": \"localTax.municipal.1440\""))
  }

  @Test func aClosedPipeIsQuiet() throws {
    let outcome = try BuiltCommand.shell(
      "\"$0\" tax -y 2025 --sweep 0:300000:1 -m Ale -f csv | head -1")
    #expect(outcome.output == Self.header + "\n")
    #expect(outcome.messages.isEmpty)
  }

  @Test(
    arguments: [
      ("", "”tax” behöver --year YYYY"),
      ("-y 2025 -i 1", "”tax” behöver --municipality NAME eller --rates"),
      ("-y 2025 -m Ale", "”tax” behöver --income KR eller --sweep FROM:TO:STEP"),
      ("-y 2025 -i -5 -m Ale", "--income: ”-5” är inte tillåtet: ange 0 till 1\u{A0}000\u{A0}000\u{A0}000"),
      ("-y 2025 -i 10.5 -m Ale", "--income: ”10.5” är inte tillåtet: ange ett helt tal"),
      ("-y 2025 -i tusen -m Ale", "--income: ”tusen” är inte tillåtet: det är inget tal"),
      (
        "-y 2025 -i wagge=1 -m Ale",
        "--income: ”wagge” är inte tillåtet: menade du ”wage”? (tillåtet: wage, pension, sickness, benefit)"
      ),
      ("-y 2025 -i 1 -i wage=2 -m Ale", "flaggan --income wage är given mer än en gång"),
      ("-y 2025 -i wage=1 --kind wage -m Ale", "flaggan --kind: varje inkomst har redan sitt slag"),
      ("-y 2025 -i 1 -m Ale --rates 20,10,0.3", "flaggan --rates: ges inte ihop med --municipality"),
      (
        "-y 2025 -i 1 --rates 20,10,0.3 --church",
        "flaggan --church: med --rates skrivs kyrkoavgiften som fjärde sats"
      ),
      (
        "-y 2025 -i 1 --rates 20,10",
        "--rates: ”20,10” är inte tillåtet: "
          + "skriv tre eller fyra satser: kommun, region, begravning och för medlemmar kyrka"
      ),
      (
        "-y 2025 -i 1 --rates 60,50,0.3",
        "--rates: ”60,50,0.3” är inte tillåtet: kommunens och regionens satser får tillsammans vara högst 100 procent"
      ),
      ("-y 2025 -i 1 --sweep 1:2:1 -m Ale", "flaggan --income: ges inte ihop med --sweep"),
      ("-y 2025 --sweep 1:2:0 -m Ale", "--sweep: ”1:2:0” är inte tillåtet: steget måste vara minst 1"),
      ("-y 2025 --sweep 3:2:1 -m Ale", "--sweep: ”3:2:1” är inte tillåtet: från är större än till"),
      (
        "-y 2025 --sweep 1:2000000:1 -m Ale",
        "--sweep: ”1:2000000:1” är inte tillåtet: det blir fler än 1\u{A0}000\u{A0}000 rader"
      ),
      (
        "-y 2025 --sweep 1:2:1 -m Ale --explain",
        "flaggan --explain: förklarar en inkomst åt gången, inte --sweep"
      ),
      ("-y 2025 -i 1 -m Ale --months-resident 0", "--months-resident: ”0” är inte tillåtet: ange 1 till 12"),
    ] as [(String, String)])
  func wrongUse(arguments: String, message: String) throws {
    let outcome = try BuiltCommand.run(["tax"] + arguments.split(separator: " ").map(String.init))
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\nSkriv ”nytta help” för hjälp.\n")
  }

  @Test(
    arguments: [
      ("-y 2027 -i 1 -m Ale", "--year: skatten för 2027 är inte modellerad (modellerade år: 2016–2026)"),
      ("-y 2015 -i 1 -m Ale", "--year: skatten för 2015 är inte modellerad (modellerade år: 2016–2026)"),
      (
        "-y 2025 -i 1 -m Emmabda", "--municipality: kommunen ”Emmabda” finns inte (menade du ”Emmaboda”?)"
      ),
    ] as [(String, String)])
  func whatThereIsNot(arguments: String, message: String) throws {
    let outcome = try BuiltCommand.run(["tax"] + arguments.split(separator: " ").map(String.init))
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages == "nytta: fel: \(message)\n")
  }
}
